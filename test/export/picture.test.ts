import { html } from 'lit';
import '../../src/define/mint-map.js';
import { withMeasures } from '../../src/dataset/bundled/measures.js';
import { readingsOf } from '../../src/dataset/metrics.js';
import { stateOf, type StateId } from '../../src/dataset/states.js';
import type { MintMap } from '../../src/elements/mint-map.js';
import { mapPicture, svgText } from '../../src/export/picture.js';
import { contentsOf } from '../../src/export/redraw.js';
import { pictureLines } from '../../src/export/provenance.js';
import { pngOf } from '../../src/export/raster.js';
import { readingsTable } from '../../src/export/table.js';
import { metricOf } from '../../src/i18n/metric.js';
import { textOf } from '../../src/i18n/words.js';
import { expect, mount, until } from '../harness.js';

const METRIC = 'regions-per-million';

function inside(map: MintMap, selector: string): Element {
  const found = map.shadowRoot?.querySelector(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

const drawing = (map: MintMap): SVGSVGElement => inside(map, 'svg.map') as SVGSVGElement;

const words = (node: Element): string => node.textContent.replace(/\s+/g, ' ').trim();

/** A map that is `width` px wide, on a page of its theme. */
async function shown(width: number, theme = 'light', state = ''): Promise<MintMap> {
  const map = await mount<MintMap>(html`<mint-map theme=${theme} state=${state}></mint-map>`);
  map.style.setProperty('--mint-max-width', `${width}px`);
  const drawnFor = (): string => inside(map, 'pattern').getAttribute('patternTransform') ?? '';
  await until(() => Math.abs(6900 / parseFloat(drawnFor().slice(6)) - width) < 1);
  await map.updateComplete;
  return map;
}

function pictureOf(map: MintMap): SVGElement {
  const table = readingsTable({
    readings: readingsOf(withMeasures, METRIC),
    metric: metricOf(METRIC, 'de'),
    areaHead: 'Land',
    title: words(inside(map, '[part="heading"]')),
    dataset: withMeasures,
    nameOf: (state) => textOf(stateOf(withMeasures, state as StateId).name ?? { de: state }, 'de'),
    language: 'de',
  });
  return mapPicture({
    map: drawing(map),
    legend: map.shadowRoot,
    title: table.title,
    summary: words(inside(map, '.summary')),
    lines: pictureLines(table),
    language: 'de',
  });
}

/** What another program reads: the text of the file, as a document of its own. */
const reopened = (picture: SVGElement): Document =>
  new DOMParser().parseFromString(svgText(picture), 'image/svg+xml');

const textsOf = (file: Document): string =>
  [...file.querySelectorAll('text')]
    .map((text) => [...text.children].map((line) => line.textContent).join(' '))
    .join(' ')
    .replace(/\s+/g, ' ');

async function loaded(blob: Blob): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = URL.createObjectURL(blob);
  await image.decode();
  URL.revokeObjectURL(image.src);
  return image;
}

type Pixels = (x: number, y: number) => string;

/** The colours of a picture, by px of the picture whatever its scale. */
function pixelsOf(image: HTMLImageElement, width: number): Pixels {
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  const scale = canvas.width / width;
  return (x, y) => {
    const { data } = context.getImageData(Math.round(x * scale), Math.round(y * scale), 1, 1);
    return `rgb(${data[0] ?? 0}, ${data[1] ?? 0}, ${data[2] ?? 0})`;
  };
}

/** Where in the picture the map begins. */
function originOf(picture: SVGElement): { x: number; y: number } {
  document.body.append(picture);
  const box = picture.getBoundingClientRect();
  const land = picture.querySelector('pattern')?.closest('g')?.getScreenCTM();
  picture.remove();
  if (!land) throw new Error('no map in the picture');
  return { x: land.e - box.x, y: land.f - box.y };
}

/** Some points inside a Land, in px of the picture, off its label. */
function pointsIn(map: MintMap, picture: SVGElement, index: number, wanted: number) {
  const shape = map.shadowRoot?.querySelectorAll<SVGGeometryElement>('.state')[index];
  const scale = drawing(map).getBoundingClientRect().width / 6900;
  if (!shape) throw new Error('no such shape');
  const { x: left, y: top } = originOf(picture);
  const { x, y, width, height } = shape.getBBox();
  const points: { x: number; y: number }[] = [];
  for (let step = 0; points.length < wanted && step < 4000; step += 1) {
    const at = new DOMPoint(
      x + width * ((step * 0.618) % 1),
      y + height * (0.25 + ((step * 0.381) % 0.1)),
    );
    const isInside = [-60, 0, 60].every((by) =>
      shape.isPointInFill(new DOMPoint(at.x + by, at.y + by)),
    );
    if (isInside) points.push({ x: left + at.x * scale, y: top + at.y * scale });
  }
  return points;
}

/** The place of a Land among the shapes, which stand in the order of their names. */
const placeOf = (name: string): number =>
  readingsOf(withMeasures, METRIC)
    .map(({ state }) => textOf(stateOf(withMeasures, state).name ?? { de: state }, 'de'))
    .sort((a, b) => a.localeCompare(b, 'de'))
    .indexOf(name);

describe('a picture of the map', () => {
  it('says in its file what it shows, as of when, from where and on what terms', async () => {
    const map = await shown(480);
    const file = reopened(pictureOf(map));
    const root = file.documentElement;
    expect(root.localName).to.equal('svg');
    expect(root.getAttribute('xml:lang')).to.equal('de');
    expect(root.querySelector(':scope > title')?.textContent).to.equal(
      'MINT-Regionen je 1 Million Einwohner:innen',
    );
    expect(root.querySelector(':scope > desc')?.textContent).to.contain('Thüringen (3,3)');
    const text = textsOf(file);
    for (const each of map.shadowRoot?.querySelectorAll('.legend-item') ?? [])
      expect(text).to.contain(words(each));
    expect(text).to.contain('Stand: 23. April 2018 bis 21. November 2026');
    expect(text).to.contain('Datenstand 2026-1');
    expect(text).to.contain('Broschüre „MINT-Landesstrukturen in Deutschland“');
    expect(text).to.contain('© GeoBasis-DE / BKG 2017 (Daten verändert), Nutzung nach GeoNutzV');
    expect(file.querySelector('metadata')?.textContent).to.contain('GeoNutzV');
  });

  it('has the 16 Länder, their labels and a sample for each line of the key', async () => {
    const map = await shown(480);
    const file = reopened(pictureOf(map));
    const land = file.querySelector('pattern')?.closest('g');
    expect(
      land?.querySelectorAll('g:not([transform])')[0]?.querySelectorAll('path').length,
    ).to.equal(16);
    for (const name of ['Bayern', 'Hamburg', 'Vorpommern', '≥ 1,4', 'k. A.'])
      expect(textsOf(file)).to.contain(name);
    expect(file.querySelectorAll('rect[rx]').length).to.equal(
      map.shadowRoot?.querySelectorAll('.swatch').length,
    );
  });

  it('leans on nothing outside it: no variables, classes, shares or foreign addresses', async () => {
    const picture = pictureOf(await shown(480, 'light', 'TH'));
    const text = svgText(picture);
    expect(text).not.to.match(/var\(|currentColor|color-mix|light-dark|color\(/);
    expect(text).not.to.match(
      /\s(class|style|part|tabindex|vector-effect|aria-[a-z]+|data-[a-z]+)=/,
    );
    expect(text).not.to.match(/="[\d.]+(%|em|px)"/);
    const ids = [...reopened(picture).querySelectorAll('pattern')].map(({ id }) => `url(#${id})`);
    expect(ids).to.include.members([...(text.match(/url\([^)]*\)/g) ?? [])]);
    expect(ids.every((id) => id.startsWith('url(#mint-'))).to.equal(true);
  });

  it('has no text under 12 px, and none that runs out of it', async () => {
    for (const width of [300, 480, 620]) {
      const picture = pictureOf(await shown(width));
      document.body.append(picture);
      const frame = picture.getBoundingClientRect();
      for (const text of picture.querySelectorAll('text')) {
        expect(Number(text.getAttribute('font-size'))).to.be.at.least(12);
        const box = text.getBoundingClientRect();
        expect(box.right, text.textContent).to.be.at.most(frame.right);
        expect(box.left, text.textContent).to.be.at.least(frame.left);
        expect(box.bottom, text.textContent).to.be.at.most(frame.bottom);
      }
      picture.remove();
    }
  });

  it('draws borders as thin as in the page, and casings under the letters', async () => {
    const file = reopened(pictureOf(await shown(480)));
    const land = file.querySelector('pattern')?.closest('g');
    const scale = Number(/matrix\(([\d.]+)/.exec(land?.getAttribute('transform') ?? '')?.[1]);
    const border = land?.querySelector('path[fill="none"]');
    expect(Number(border?.getAttribute('stroke-width')) * scale).to.be.closeTo(1, 0.01);
    const [under, above, ...more] = [...file.querySelectorAll('text')].filter((text) =>
      text.textContent.startsWith('Bayern'),
    );
    expect(more.length).to.equal(0);
    expect(under?.getAttribute('fill')).to.equal('none');
    expect(under?.getAttribute('stroke-width')).to.equal('3');
    expect(above?.getAttribute('stroke')).to.equal(null);
  });

  it('shows the Land that is selected, and neither pointer nor keyboard', async () => {
    const plain = pictureOf(await shown(480)).querySelectorAll('path').length;
    const map = await shown(480, 'light', 'TH');
    const chosen = (): number => pictureOf(map).querySelectorAll('path').length;
    expect(chosen()).to.equal(plain + 2);
    inside(map, '.state[data-area="BY"]').dispatchEvent(
      new PointerEvent('pointerover', { pointerType: 'mouse', bubbles: true }),
    );
    await map.updateComplete;
    expect(map.shadowRoot?.querySelectorAll('.hovered').length).to.equal(1);
    expect(chosen()).to.equal(plain + 2);
    expect(pictureOf(map).querySelector('path > title')?.textContent).to.contain(
      'Baden-Württemberg: ',
    );
  });

  it('lies on paper that its text can be read on', async () => {
    for (const [theme, paper, ink] of [
      ['light', '#ffffff', '#1b1c20'],
      ['dark', '#16181d', '#f2f3f5'],
    ] as const) {
      const picture = pictureOf(await shown(480, theme));
      expect(picture.querySelector(':scope > rect')?.getAttribute('fill')).to.equal(paper);
      expect(picture.querySelector('text')?.getAttribute('fill')).to.equal(ink);
    }
  });

  it('takes the background that the page gives the map', async () => {
    const map = await shown(480);
    map.style.setProperty('--mint-background', 'oklch(1 0 0)');
    expect(pictureOf(map).querySelector(':scope > rect')?.getAttribute('fill')).to.equal('#ffffff');
    map.style.setProperty('--mint-background', '#fafaf0');
    expect(pictureOf(map).querySelector(':scope > rect')?.getAttribute('fill')).to.equal('#fafaf0');
  });

  for (const theme of ['light', 'dark']) {
    it(`is painted as in the page, as SVG and as PNG: ${theme}`, async () => {
      const map = await shown(480, theme);
      const picture = pictureOf(map);
      const width = Number(picture.getAttribute('width'));
      const svg = new Blob([svgText(picture)], { type: 'image/svg+xml' });
      const images = [await loaded(svg), await loaded(await pngOf(picture, 2))];
      const bavaria = placeOf('Bayern');
      const [point] = pointsIn(map, picture, bavaria, 1);
      const lowerBound = pointsIn(map, picture, placeOf('Niedersachsen'), 60);
      const fill = (index: number): string =>
        getComputedStyle(map.shadowRoot!.querySelectorAll('.state')[index]!).fill;
      for (const image of images) {
        const colourAt = pixelsOf(image, width);
        expect(colourAt(point?.x ?? 0, point?.y ?? 0)).to.equal(fill(bavaria));
        const hatched = lowerBound.map(({ x, y }) => colourAt(x, y));
        const plain = hatched.filter((each) => each === fill(placeOf('Niedersachsen')));
        expect(plain.length, 'between the lines').to.be.within(20, 55);
        expect(new Set(hatched).size, 'on the lines').to.be.greaterThan(1);
      }
    });
  }
});

describe('a picture as PNG', () => {
  it('is as many times as large as it is asked for', async () => {
    const picture = pictureOf(await shown(300));
    const [width, height] = ['width', 'height'].map((name) => Number(picture.getAttribute(name)));
    for (const scale of [1, 2, 3.5]) {
      const image = await loaded(await pngOf(picture, scale));
      expect(image.naturalWidth).to.equal(Math.round((width ?? 0) * scale));
      expect(image.naturalHeight).to.equal(Math.round((height ?? 0) * scale));
    }
  });

  it('keeps to 16 million pixels and to a scale from 1 to 8', async () => {
    const picture = pictureOf(await shown(480));
    const large = await loaded(await pngOf(picture, 100));
    expect(large.naturalWidth * large.naturalHeight).to.be.within(15_900_000, 16_010_000);
    const small = await loaded(await pngOf(picture, 0.1));
    expect(small.naturalWidth).to.equal(Number(picture.getAttribute('width')));
  });

  it('is painted in every part as the SVG is', async () => {
    const picture = pictureOf(await shown(480, 'light', 'TH'));
    const [width = 0, height = 0] = ['width', 'height'].map((name) =>
      Number(picture.getAttribute(name)),
    );
    const svg = await loaded(new Blob([svgText(picture)], { type: 'image/svg+xml' }));
    const png = await loaded(await pngOf(picture, 1));
    const [one, other] = [pixelsOf(svg, width), pixelsOf(png, width)];
    const brightness = (colour: string): number =>
      (colour.match(/\d+/g) ?? []).reduce((sum, part) => sum + Number(part), 0) / 3;
    let apart = 0;
    let seen = 0;
    for (let y = 0; y < height; y += 3) {
      for (let x = 0; x < width; x += 3) {
        seen += 1;
        if (Math.abs(brightness(one(x, y)) - brightness(other(x, y))) > 64) apart += 1;
      }
    }
    expect(apart / seen).to.be.lessThan(0.01);
  });

  it('has what is placed in it by shares and drawn round that place', async () => {
    await mount(
      html`<svg width="200" height="100">
        <svg x="50%" y="10%" overflow="visible">
          <circle class="hit" r="12"></circle>
          <path d="M0 0H5V5Z"></path>
          <text dy="1em" font-size="10">7</text>
        </svg>
      </svg>`,
    );
    const source = document.querySelector('svg');
    const [mark] = source ? contentsOf(source, 200, 100) : [];
    expect(mark?.getAttribute('transform')).to.equal('matrix(1 0 0 1 100 10)');
    expect([...(mark?.children ?? [])].map(({ localName }) => localName)).to.deep.equal([
      'path',
      'text',
    ]);
    expect(mark?.querySelector('tspan')?.textContent).to.equal('7');
    expect(mark?.querySelector('tspan')?.getAttribute('y')).to.equal('10');
  });

  it('has casings under what they case, dashes, and nothing that is hidden; labels stand where they were moved', async () => {
    await mount(
      html`<svg width="200" height="100">
        <circle
          r="5"
          fill="red"
          stroke="white"
          stroke-width="4"
          style="paint-order: stroke"
        ></circle>
        <circle r="6" fill="none" stroke="red" stroke-dasharray="3 2"></circle>
        <circle r="7" fill="red" visibility="hidden"></circle>
        <text style="transform: translate(3px, -4px)"><tspan x="10" dy="0">A</tspan></text>
        <text visibility="hidden"><tspan>B</tspan></text>
      </svg>`,
    );
    const source = document.querySelector('svg');
    const drawn = source ? contentsOf(source, 200, 100) : [];
    expect(drawn.map(({ localName }) => localName)).to.deep.equal([
      'circle',
      'circle',
      'circle',
      'text',
    ]);
    const [casing, point, dashed, label] = drawn;
    expect(casing?.getAttribute('fill')).to.equal('none');
    expect(casing?.getAttribute('stroke-width')).to.equal('4');
    expect(point?.getAttribute('stroke')).to.equal(null);
    expect(point?.getAttribute('fill')).to.equal('#ff0000');
    expect(dashed?.getAttribute('stroke-dasharray')).to.equal('3 2');
    const [line] = label?.children ?? [];
    expect([line?.getAttribute('x'), line?.getAttribute('y')]).to.deep.equal(['13', '-4']);
  });

  it('says in its key what the page says, and has each sample whole and in its size', async () => {
    const map = await shown(480);
    const file = reopened(pictureOf(map));
    const texts = [...file.querySelectorAll('text')].map(words);
    for (const each of map.shadowRoot?.querySelectorAll('.legend-item') ?? [])
      expect(texts).to.include(words(each));
    const legend = await mount(
      html`<ul>
        <li class="legend-head">Fläche: Anzahl</li>
        <li class="legend-item">
          <svg class="swatch" viewBox="-30 -30 60 60"><circle r="28" fill="red"></circle></svg>
          <span>47</span>
        </li>
      </ul>`,
    );
    const host = document.body.appendChild(document.createElement('div'));
    host.append(drawing(map).cloneNode(true));
    const picture = mapPicture({
      map: host.querySelector('svg') ?? drawing(map),
      legend,
      title: '',
      summary: '',
      lines: [],
      language: 'de',
    });
    host.remove();
    const disc = [...picture.querySelectorAll('circle')].find(
      (each) => each.getAttribute('r') === '28',
    );
    const place = disc?.parentElement?.getAttribute('transform') ?? '';
    const [x = 0, y = 0] = (/(\S+) (\S+)\)$/.exec(place) ?? []).slice(1).map(Number);
    expect(x).to.equal(30);
    expect(y).to.be.at.least(30);
    expect([...picture.querySelectorAll('text')].map(words)).to.include('Fläche: Anzahl');
  });
});
