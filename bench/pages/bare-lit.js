/** The map a page would write by itself with the libraries that ours is made of, and nothing else of ours. */
import { geoPath } from 'd3-geo';
import { html, LitElement, svg } from 'lit';
import { feature } from 'topojson-client';
import { colourOf, FRAME, MAP, textOf, VALUES } from 'bench:data';

class BareMap extends LitElement {
  static properties = { values: {} };

  constructor() {
    super();
    this.values = VALUES;
  }

  render() {
    const [areas] = Object.values(MAP.objects);
    const path = geoPath();
    const shapes = feature(MAP, areas).features.map(
      (area) => svg`<path fill=${colourOf(this.values[area.id])} d=${path(area)}>
        <title>${textOf(area.id)}</title>
      </path>`,
    );
    return html`<style>
        svg {
          width: 480px;
          stroke: #fff;
          stroke-width: 8;
        }
        path:hover {
          stroke: #000;
        }
      </style>
      <svg viewBox=${FRAME.join(' ')} role="img" aria-label="Karte">${shapes}</svg>`;
  }
}
customElements.define('bare-map', BareMap);

globalThis.recolour = (values) => {
  document.querySelector('bare-map').values = values;
};
