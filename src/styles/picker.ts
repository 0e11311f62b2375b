import { css } from 'lit';

/** A field to choose or to type in, with its label over it. */
export const picker = css`
  .picker {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.125em;
    flex: 0 1 18.5em;
    min-inline-size: 0;
  }

  select {
    max-inline-size: 100%;
  }

  select option {
    background: Canvas;
    color: CanvasText;
  }
`;
