import { css } from 'lit';

/**
 * Colours of a map. The ramp turns in the dark, so that "more" is always further from the background. Text lies
 * on a fill in the colour of its end of the ramp: low (classes 1 and 2), mid (3) or high (4 and 5).
 */
export const ramp = css`
  .base {
    --_ink: #1b1c20;
    --_paper: #fff;
    --_on-accent: #fff;
    --_coast: #6b7280;
    --_casing: #fff;
    --_class-1: var(--mint-class-1, #ffffcc);
    --_class-2: var(--mint-class-2, #a1dab4);
    --_class-3: var(--mint-class-3, #41b6c4);
    --_class-4: var(--mint-class-4, #2376ae);
    --_class-5: var(--mint-class-5, #253494);
    --_on-low: #1b1c20;
    --_on-mid: #1b1c20;
    --_on-high: #fff;
    --_no-data: var(--mint-no-data, #d8dfe8);
    --_hatch: #757c88;
  }

  @supports (color: light-dark(#000, #fff)) {
    .base {
      --_ink: light-dark(#1b1c20, #f2f3f5);
      --_paper: light-dark(#fff, #16181d);
      --_on-accent: light-dark(#fff, #16181d);
      --_coast: light-dark(#6b7280, #9aa1ad);
      --_casing: light-dark(#fff, #16181d);
      --_class-1: var(--mint-class-1, light-dark(#ffffcc, #253494));
      --_class-2: var(--mint-class-2, light-dark(#a1dab4, #2376ae));
      --_class-4: var(--mint-class-4, light-dark(#2376ae, #a1dab4));
      --_class-5: var(--mint-class-5, light-dark(#253494, #ffffcc));
      --_on-low: light-dark(#1b1c20, #fff);
      --_on-high: light-dark(#fff, #1b1c20);
      --_no-data: var(--mint-no-data, light-dark(#d8dfe8, #33373f));
      --_hatch: light-dark(#757c88, #8b93a1);
    }
  }
`;
