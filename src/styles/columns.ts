import { css } from 'lit';

/** Sections side by side where there is room for them. */
export const columns = css`
  .base > * + * {
    margin-block-start: calc(var(--_space) * 1.25);
  }

  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: calc(var(--_space) * 1.5);
  }
`;
