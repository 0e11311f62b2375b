import { html, nothing, type TemplateResult } from 'lit';

/** Buttons of which one is pressed; nothing where there is no choice. */
export function viewSwitch<View extends string>(
  label: string,
  views: readonly View[],
  names: Readonly<Record<View, string>>,
  shown: View,
  show: (view: View) => void,
): TemplateResult | typeof nothing {
  if (views.length < 2) return nothing;
  return html`<div part="view-switch" class="switch" role="group" aria-label=${label}>
    ${views.map(
      (view) =>
        html`<button
          type="button"
          aria-pressed=${view === shown ? 'true' : 'false'}
          @click=${() => show(view)}
        >
          ${names[view]}
        </button>`,
    )}
  </div>`;
}
