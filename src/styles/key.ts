import { css } from 'lit';

/** Fills of a map, and the key that says what they mean. */
export const key = css`
  .class-1 {
    fill: var(--_class-1);
  }
  .class-2 {
    fill: var(--_class-2);
  }
  .class-3 {
    fill: var(--_class-3);
  }
  .class-4 {
    fill: var(--_class-4);
  }
  .class-5 {
    fill: var(--_class-5);
  }
  .no-data {
    fill: var(--_no-data);
  }
  .plain {
    fill: transparent;
  }

  .legend-list {
    display: grid;
    gap: 0.25em;
    margin-block-start: 0.375em;
  }

  .legend-item {
    display: grid;
    grid-template-columns: 1.75em minmax(0, 1fr);
    gap: 0.5em;
    align-items: center;
  }

  .swatch {
    inline-size: 1.75em;
    block-size: auto;
    overflow: visible;
  }

  .sample {
    stroke: var(--_coast);
  }

  .sample-hatch {
    fill: none;
    stroke: var(--_hatch);
  }

  .sample.plain,
  .plain + .sample-hatch {
    stroke: currentColor;
  }
`;
