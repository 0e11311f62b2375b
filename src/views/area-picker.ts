import { html, type TemplateResult } from 'lit';

interface Named {
  id: string;
  name: string;
}

/** A native select of areas, with a line for none. */
export const areaPicker = (
  label: string,
  none: string,
  areas: readonly Named[],
  selected: string | null,
  pick: (event: Event) => void,
): TemplateResult =>
  html`<label part="picker" class="picker">
    <span class="small muted">${label}</span>
    <select @change=${pick}>
      <option value="" .selected=${selected === null}>${none}</option>
      ${areas.map(
        ({ id, name }) => html`<option value=${id} .selected=${selected === id}>${name}</option>`,
      )}
    </select>
  </label>`;
