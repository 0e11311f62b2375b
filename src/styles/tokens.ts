import { css } from 'lit';

/**
 * Every colour and measure. What a page may set begins with `--mint-`; what begins with `--_` is ours alone.
 * Text and hairlines come from the page's own text colour, so they hold on any background; the ramp turns in
 * the dark, so that "more" is always further from the background.
 */
export const tokens = css`
  .base {
    --_ink: #1b1c20;
    --_paper: #fff;
    --_muted: color-mix(in srgb, currentColor 80%, transparent);
    --_hairline: var(--mint-border, color-mix(in srgb, currentColor 18%, transparent));
    --_wash: color-mix(in srgb, currentColor 5%, transparent);
    --_accent: var(--mint-accent, #253494);
    --_on-accent: #fff;
    --_focus: var(--mint-focus, #1b1c20);
    --_focus-gap: #fff;
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
    --_no-data: var(--mint-no-data, #e4e6ea);
    --_hatch: #7d8490;
    --_radius: var(--mint-radius, 6px);
    --_space: var(--mint-space, 1em);
    --_small: max(0.8125em, 12px);
    --_target: 24px;
  }

  @supports (color: light-dark(#000, #fff)) {
    .base {
      --_ink: light-dark(#1b1c20, #f2f3f5);
      --_paper: light-dark(#fff, #16181d);
      --_accent: var(--mint-accent, light-dark(#253494, #9fb4ff));
      --_on-accent: light-dark(#fff, #16181d);
      --_focus: var(--mint-focus, light-dark(#1b1c20, #fff));
      --_focus-gap: light-dark(#fff, #16181d);
      --_coast: light-dark(#6b7280, #9aa1ad);
      --_casing: light-dark(#fff, #16181d);
      --_class-1: var(--mint-class-1, light-dark(#ffffcc, #253494));
      --_class-2: var(--mint-class-2, light-dark(#a1dab4, #2376ae));
      --_class-3: var(--mint-class-3, #41b6c4);
      --_class-4: var(--mint-class-4, light-dark(#2376ae, #a1dab4));
      --_class-5: var(--mint-class-5, light-dark(#253494, #ffffcc));
      --_on-low: light-dark(#1b1c20, #fff);
      --_on-high: light-dark(#fff, #1b1c20);
      --_no-data: var(--mint-no-data, light-dark(#e4e6ea, #33373f));
      --_hatch: light-dark(#7d8490, #8b93a1);
    }
  }

  .theme-light {
    color-scheme: light;
    color: var(--mint-text, #1b1c20);
  }

  .theme-dark {
    color-scheme: dark;
    color: var(--mint-text, #f2f3f5);
  }

  @media (pointer: coarse) {
    .base {
      --_target: 44px;
    }
  }
`;
