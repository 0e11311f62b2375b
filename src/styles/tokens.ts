import { css } from 'lit';

/**
 * Colours and measures of all elements. What a page may set begins with `--mint-`; what begins with `--_` is
 * ours alone. Text and hairlines come from the page's own text colour, so they hold on any background.
 */
export const tokens = css`
  .base {
    --_muted: color-mix(in srgb, currentColor 80%, transparent);
    --_wash: color-mix(in srgb, currentColor 5%, transparent);
    --_accent: var(--mint-accent, #253494);
    --_focus: var(--mint-focus, #1b1c20);
    --_focus-gap: #fff;
    --_radius: var(--mint-radius, 6px);
    --_space: var(--mint-space, 1em);
    --_small: max(0.8125em, 12px);
    --_target: 24px;
  }

  @supports (color: light-dark(#000, #fff)) {
    .base {
      --_accent: var(--mint-accent, light-dark(#253494, #9fb4ff));
      --_focus: var(--mint-focus, light-dark(#1b1c20, #fff));
      --_focus-gap: light-dark(#fff, #16181d);
    }
  }

  @media screen and (forced-colors: none) {
    .base.theme-light {
      color-scheme: light;
      color: var(--mint-text, #1b1c20);
    }

    .base.theme-dark {
      color-scheme: dark;
      color: var(--mint-text, #f2f3f5);
    }
  }

  @media (pointer: coarse) {
    .base {
      --_target: 44px;
    }
  }
`;
