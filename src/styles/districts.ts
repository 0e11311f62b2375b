/** Named as the tag that marks style sheets, so that the build makes them small. */
const css = ([text = '']: TemplateStringsArray): string => text;

/**
 * Looks of maps of Kreise, for the sheet that comes with them. Kreise lie closer together than Länder, and many of one
 * class: a thinner line keeps their fills in sight, in a colour that is seen on all of them; white is not on the palest.
 * Their names are smaller: see DISTRICT_LABEL_SIZE.
 */
export const districtStyles = css`
  .land:not(.calm) .borders {
    stroke: #565b66;
    stroke-width: 0.5px;
  }

  @supports (color: light-dark(#000, #fff)) {
    .land:not(.calm) .borders {
      stroke: light-dark(#565b66, #000);
    }
  }

  .land .state-borders {
    fill: none;
    stroke: #000;
    stroke-width: 1.25px;
  }

  .land:not(.calm) ~ g {
    font-size: 12px;
  }

  .networks {
    display: grid;
    gap: 0.5em;
  }

  @media (forced-colors: active) {
    .land:not(.calm) .borders,
    .land .state-borders {
      stroke: CanvasText;
    }
  }
`;
