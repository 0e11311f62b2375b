import { css } from 'lit';

export const styles = css`
  .base > * + * {
    margin-block-start: var(--_space);
  }

  .parts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2.5);
    align-items: start;
  }

  /* Each says the same of the data of the page as the map does; once is enough. */

  .parts > :not(mint-map)::part(error),
  mint-contact::part(error) {
    display: none;
  }

  @container (min-width: 60em) {
    .parts {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      grid-template-rows: auto 1fr;
      gap: calc(var(--_space) * 2.5) calc(var(--_space) * 2);
    }

    mint-state-card {
      grid-area: 1 / 2 / 3;
    }

    mint-comparison {
      grid-column: 1 / -1;
    }
  }
`;
