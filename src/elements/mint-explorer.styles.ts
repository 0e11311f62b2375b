import { css } from 'lit';

export const styles = css`
  .base > * + * {
    margin-block-start: var(--_space);
  }

  /* What stands inside has headings of its own. */

  .heading {
    font-size: min(1.5em, 12cqi);
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

    /* Column by column as read: under the map the profile, beside both what is found. */

    mint-region-finder {
      grid-area: 1 / 2 / 3;
    }

    [hidden] + mint-region-finder {
      grid-row: 1;
    }

    mint-comparison {
      grid-column: 1 / -1;
    }
  }
`;
