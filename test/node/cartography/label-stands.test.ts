import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unitsPerPixel } from '../../../src/cartography/frame.js';
import { areaFinder } from '../../../src/cartography/inside.js';
import {
  boxOf,
  overlap,
  toPixels,
  touches,
  type Circle,
} from '../../../src/cartography/label-room.js';
import { boxesOf, labelStands } from '../../../src/cartography/label-stands.js';
import { labelPointOf, OUTSIDE } from '../../../src/cartography/labels.js';
import { marksOf, placedOn } from '../../../src/cartography/marks.js';
import { shapesOf } from '../../../src/cartography/shapes.js';
import { withMeasures } from '../../../src/dataset/bundled/measures.js';
import { regions } from '../../../src/dataset/bundled/regions.js';
import { kindsAsked, networkPoints } from '../../../src/dataset/map-points.js';
import { mergeDatasets } from '../../../src/dataset/merge.js';
import { STATE_IDS, stateOf, type StateId } from '../../../src/dataset/states.js';
import { LANGUAGES, type Language } from '../../../src/i18n/locale.js';
import { textOf } from '../../../src/i18n/words.js';
import { markRadius } from '../../../src/views/mark-layer.js';

const find = areaFinder(STATE_IDS.map((id) => ({ id, d: shapesOf().shapeOf(id) })));
const nameOf = (state: StateId, language: Language): string =>
  textOf(stateOf(withMeasures, state).name ?? { de: state }, language);
const labelsIn = (language: Language) =>
  STATE_IDS.map((state) => ({ state, name: nameOf(state, language), value: '≥ 0,54' }));
const LABELS = labelsIn('de');
const WIDTHS = [288, 320, 400, 480, 560, 640, 800, 1280];

/** A mark on the place of every label and one north of each: more than any data of ours. */
const onLabels = (width: number): Circle[] =>
  STATE_IDS.flatMap((state) => {
    const at = toPixels(labelPointOf(state).point, unitsPerPixel(width));
    return [at, [at[0], at[1] - 40] as const].map((each) => ({ at: each, radius: 10.5 }));
  });

const { points } = placedOn(
  networkPoints(
    mergeDatasets(withMeasures, regions),
    kindsAsked(['regions', 'research-centres', 'clusters']),
    null,
  ).points,
  { find, stateOf: (area) => area as StateId },
);

/** The marks of all networks that we know. */
const ofNetworks = (width: number): Circle[] =>
  marksOf(points, width, 36).map((mark) => ({
    at: toPixels(mark.at, unitsPerPixel(width)),
    radius: markRadius(mark, 'de'),
  }));

describe('labels among marks', () => {
  for (const width of WIDTHS) {
    for (const language of LANGUAGES) {
      for (const [marks, circles] of [
        ['marks on every label', onLabels(width)],
        ['all networks', ofNetworks(width)],
      ] as const) {
        it(`are there for every Land, under no mark and on no other label: ${marks}, ${width} px, ${language}`, () => {
          const labels = labelsIn(language);
          const stands = labelStands(labels, circles, width, find);
          const boxes = boxesOf(labels, stands, width);
          const hidden = [...stands].flatMap(([state, stand]) => (stand ? [] : [state]));
          assert.deepEqual(hidden, []);
          const outside = labels.filter(({ state }) => OUTSIDE[state]);
          const inside = [...stands.values()].flatMap((stand) => stand?.box ?? []);
          assert.equal(inside.length + outside.length, 16);
          for (const box of inside) assert.ok(!circles.some((circle) => touches(circle, box)));
          boxes.forEach((box, index) =>
            assert.ok(!boxes.slice(index + 1).some((other) => overlap(box, other))),
          );
        });
      }
    }
  }

  it('make room for those that were placed before them', () => {
    const labels = LABELS.filter(({ state }) => state === 'BY');
    const [first] = labels.map((each) => labelStands([each], [], 480, find).get('BY'));
    assert.deepEqual(first?.shift, [0, 0]);
    const both = labelStands([...labels, ...labels], [], 480, find);
    assert.notDeepEqual(both.get('BY')?.shift, [0, 0]);
  });

  it('stay where no mark is near', () => {
    const at = toPixels(labelPointOf('TH').point, unitsPerPixel(480));
    const stands = labelStands(LABELS, [{ at, radius: 70 }], 480, find);
    assert.deepEqual(stands.get('MV')?.shift, [0, 0]);
  });

  it('are written shorter where their Land has room for that alone', () => {
    const at = toPixels(labelPointOf('TH').point, unitsPerPixel(640));
    const [x, y] = at;
    const stands = labelStands(LABELS, [{ at: [x - 16, y], radius: 30 }], 640, find);
    assert.deepEqual(stands.get('TH')?.lines, ['TH', '≥ 0,54']);
    assert.equal(stands.get('TH')?.shift, null);
  });

  it('stand outside with a leader that begins in their Land, where that has no room at all', () => {
    const perPixel = unitsPerPixel(640);
    const at = toPixels(labelPointOf('TH').point, perPixel);
    const stand = labelStands(LABELS, [{ at, radius: 90 }], 640, find).get('TH');
    assert.ok(stand?.leader);
    assert.deepEqual(stand.lines, ['Thüringen', '≥ 0,54']);
    const { left, top, right, bottom } = stand.box;
    for (const [x, y] of [
      [left, top],
      [right, top],
      [left, bottom],
      [right, bottom],
    ] as const)
      // prettier-ignore
      assert.equal(find([x * perPixel, y * perPixel]), null);
  });

  it('outside stay where they always are', () => {
    const circles = [{ at: toPixels(OUTSIDE.BE?.point ?? [0, 0], unitsPerPixel(640)), radius: 9 }];
    const stands = labelStands(LABELS, circles, 640, find);
    const berlin = LABELS.filter(({ state }) => state === 'BE');
    assert.deepEqual(
      boxesOf(berlin, stands, 640),
      berlin.map((each) => boxOf(each, 640)),
    );
  });
});
