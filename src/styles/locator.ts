import { css } from 'lit';

/** The 16 Länder the size of a stamp, one of them filled. */
export const locator = css`
  .locator {
    display: block;
    block-size: auto;
    overflow: visible;
  }

  .locator path {
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
  }

  .others {
    fill: color-mix(in srgb, currentColor 10%, transparent);
    stroke: color-mix(in srgb, currentColor 22%, transparent);
    stroke-width: 0.5px;
  }

  .here {
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 1px;
  }

  .here.small-land {
    stroke-width: 4px;
  }

  @media (forced-colors: active) {
    .locator {
      forced-color-adjust: none;
    }

    .others {
      fill: Canvas;
      stroke: CanvasText;
    }

    .here {
      fill: Highlight;
      stroke: Highlight;
    }
  }

  @media (prefers-contrast: more) {
    .others {
      stroke: currentColor;
    }
  }

  @media print {
    .locator {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
