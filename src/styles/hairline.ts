import { css } from 'lit';

/** The colour of lines between rows, for the elements that have some. */
export const hairline = css`
  .base {
    --_hairline: var(--mint-border, color-mix(in srgb, currentColor 18%, transparent));
  }
`;
