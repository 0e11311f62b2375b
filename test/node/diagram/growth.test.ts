import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withEvents } from '../../../src/dataset/bundled/events.js';
import { datedCounts } from '../../../src/dataset/timeline.js';
import {
  growth,
  textWidth,
  wrapped,
  type PlacedText,
  type Series,
} from '../../../src/diagram/growth.js';
import { overlap, type Box } from '../../../src/diagram/label-places.js';

const value = (date: string, number: number, basis = '') => ({
  date,
  value: number,
  label: String(number),
  basis,
});

const SURVEYED: Series = {
  name: 'Regions',
  values: [value('2013', 40, 'survey'), value('2014', 60, 'survey'), value('2016', 80, 'known')],
};
const CLUSTERS: Series = { name: 'Clusters', values: [value('2016', 20)], isBelow: true };

/** What ships, with German labels, which are the longer ones. */
const SHIPPED: readonly Series[] = [
  {
    name: 'MINT-Regionen',
    values: datedCounts(withEvents.national?.counts).map(
      ({ asOf, value: number, of, qualifier }) => ({
        date: asOf,
        value: number,
        label: `${qualifier === 'over' ? 'über ' : qualifier === 'about' ? 'rund ' : ''}${number}`,
        basis: of?.de ?? 'bekannte Netzwerke',
      }),
    ),
  },
  {
    name: 'MINT-Cluster',
    values: datedCounts(withEvents.national?.clusters).map(({ asOf, value: number }) =>
      value(asOf, number),
    ),
    isBelow: true,
  },
];

const boxOf = ({ lines, anchor, x, y }: PlacedText): Box => {
  const width = Math.max(...lines.map(textWidth));
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { left, right: left + width, top: y[0]! - 11.5, bottom: y.at(-1)! + 3.5 };
};

describe('a picture of growth', () => {
  it('draws one path for each basis, so that no line joins what cannot be compared', () => {
    const [regions] = growth([SURVEYED], 400).series;
    assert.equal(regions?.paths.length, 2);
    assert.match(regions.paths[0]!, /^M[\d.]+ [\d.]+L[\d.]+ [\d.]+$/);
    assert.match(regions.paths[1]!, /^M[\d.]+ [\d.]+$/);
  });

  it('marks the break half way between the last number of one basis and the first of the next', () => {
    const { breaks, series, eras } = growth([SURVEYED], 400);
    const [, second, third] = series[0]!.points;
    assert.equal(breaks.length, 1);
    assert.ok(Math.abs(breaks[0]! - (second!.at[0] + third!.at[0]) / 2) < 0.01);
    assert.deepEqual(
      eras.map(({ basis }) => basis),
      ['survey', 'known'],
    );
  });

  it('has no break where all numbers rest on the same', () => {
    assert.deepEqual(growth([CLUSTERS], 400).breaks, []);
  });

  it('counts from zero', () => {
    const { rows, frame } = growth([SURVEYED, CLUSTERS], 400);
    assert.equal(rows[0]?.value, 0);
    assert.equal(rows[0].at, frame.bottom);
  });

  it('names each line at its end', () => {
    const named = growth([SURVEYED, CLUSTERS], 400).series.map(({ labels }) =>
      labels.find(({ isNamed }) => isNamed),
    );
    assert.deepEqual(
      named.map((each) => each?.lines),
      [
        ['Regions', '80'],
        ['Clusters', '20'],
      ],
    );
  });

  it('says a number that stays once, where it ends', () => {
    const level: Series = {
      name: 'A',
      values: [value('2013', 5), value('2014', 5), value('2015', 9)],
    };
    const [drawn] = growth([level], 400).series;
    const fives = drawn!.labels.filter(({ lines }) => lines.includes('5'));
    assert.equal(fives.length, 1);
    assert.equal(fives[0]!.x, drawn!.points[1]!.at[0]);
  });

  for (const width of [200, 240, 320, 480, 640, 800, 1280, 1600]) {
    it(`at ${width} px keeps labels apart and inside, and both names, with the numbers that ship`, () => {
      const drawing = growth(SHIPPED, width);
      const labels = drawing.series.flatMap((each) => each.labels);
      const boxes = labels.map(boxOf);
      boxes.forEach((box, at) => {
        assert.ok(box.left >= 0 && box.right <= width, labels[at]!.lines.join());
        assert.ok(box.top >= 0 && box.bottom <= drawing.height, labels[at]!.lines.join());
        for (const other of boxes.slice(at + 1)) assert.equal(overlap(box, other), false);
      });
      assert.equal(labels.filter(({ isNamed }) => isNamed).length, 2);
    });
  }

  it('shows every number that ships from 320 px on', () => {
    for (let width = 320; width <= 1600; width += 20) {
      const said = growth(SHIPPED, width).series.flatMap(({ labels }) =>
        labels.flatMap(({ lines }) => lines.at(-1)!),
      );
      const wanted = ['39', '56', 'rund 80', 'über 100', 'über 120', 'über 130', '22', '53', '73'];
      assert.deepEqual(said.sort(), wanted.sort(), `${width} px`);
    }
  });

  it('is never wider than it was asked to be', () => {
    const { frame, years } = growth(SHIPPED, 320);
    assert.ok(frame.right < 320);
    for (const { at, value: year } of years) {
      assert.ok(at + textWidth(String(year)) / 2 <= 320, String(year));
    }
  });
});

describe('words in lines', () => {
  it('break between words only', () => {
    assert.deepEqual(wrapped('answers to a survey', 70), ['answers to', 'a survey']);
  });

  it('are left out where one word is too long', () => {
    assert.equal(wrapped('Befragung', 40), null);
  });
});
