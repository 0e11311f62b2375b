import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Choice } from '../../../src/controllers/choice.js';
import { noReading } from '../../../src/dataset/metrics.js';
import type { MintSelectDetail } from '../../../src/events.js';
import type { StateId } from '../../../src/dataset/states.js';
import { metricOf } from '../../../src/i18n/metric.js';

const FACTS = { states: { TH: { name: { de: 'Thüringen' } }, BY: { name: { de: 'Bayern' } } } };

/** A map of two Länder, or of two Kreise of one; what it was asked and what it said. */
function keeping(kind: 'state' | 'district', { objects = false } = {}) {
  const ids = kind === 'state' ? ['BY', 'TH'] : ['16051', '16052'];
  const keeper = {
    state: '',
    district: '',
    get stateId(): StateId | null {
      return (this.state || null) as StateId | null;
    },
  };
  const asked: MintSelectDetail[] = [];
  const said: string[] = [];
  const content = {
    kind,
    metric: metricOf('regions', 'de'),
    readings: ids.map((id, index) => ({
      ...noReading(kind === 'state' ? (id as StateId) : 'TH'),
      id,
      condition: 'published' as const,
      value: index + 1,
      count: index + 1,
    })),
    areas: ids.map((id) => ({ id, spoken: `Name von ${id}` })),
    words: { back: 'Ganz Deutschland' },
    nameOf: (area: string) => `Name von ${area}`,
  };
  const known = {
    content,
    facts: FACTS,
    voice: { language: 'de' as const },
    say: (text: string) => said.push(text),
  };
  const choice = new Choice(
    keeper,
    () => known,
    (detail) => {
      asked.push(detail);
      return !objects;
    },
  );
  return { choice, keeper, asked, said };
}

describe('choosing for a visitor', () => {
  it('takes a Land, tells the page all about it, and says it', () => {
    const { choice, keeper, asked, said } = keeping('state');
    choice.choose('TH', 'pointer');
    assert.equal(keeper.state, 'TH');
    assert.equal(choice.area, 'TH');
    assert.deepEqual(asked, [
      {
        state: 'TH',
        name: 'Name von TH',
        value: 2,
        unit: 'MINT-Regionen',
        origin: 'pointer',
      },
    ]);
    assert.deepEqual(said, ['Name von TH']);
  });

  it('A-09 says nothing by keyboard, where the focus has said it', () => {
    const { choice, said } = keeping('state');
    choice.choose('TH', 'keyboard');
    assert.deepEqual(said, []);
  });

  it('asks once for what is chosen already', () => {
    const { choice, asked } = keeping('state');
    choice.choose('TH', 'pointer');
    choice.choose('TH', 'pointer');
    assert.equal(asked.length, 1);
  });

  it('keeps all as it is where the page objects', () => {
    const { choice, keeper, said } = keeping('state', { objects: true });
    choice.choose('TH', 'pointer');
    assert.equal(keeper.state, '');
    assert.equal(choice.area, null);
    assert.deepEqual(said, []);
  });

  it('clears what is chosen', () => {
    const { choice, keeper, asked, said } = keeping('state');
    choice.choose('TH', 'pointer');
    choice.choose(null, 'pointer');
    assert.equal(keeper.state, '');
    assert.equal(asked.at(-1)?.name, null);
    assert.deepEqual(said, ['Name von TH', 'Auswahl aufgehoben']);
  });

  it('takes a Kreis, and keeps the Land', () => {
    const { choice, keeper, asked } = keeping('district');
    keeper.state = 'TH';
    choice.choose('16052', 'pointer');
    assert.deepEqual([keeper.state, keeper.district], ['TH', '16052']);
    assert.equal(asked.at(-1)?.district, '16052');
  });

  it('knows no Kreis that is not on the map', () => {
    const { choice, keeper } = keeping('district');
    keeper.district = '09162';
    assert.equal(choice.area, null);
  });

  it('of a Land on a map of Kreise leaves the Kreis', () => {
    const { choice, keeper, asked, said } = keeping('district');
    keeper.district = '16051';
    choice.chooseState('BY', 'picker');
    assert.deepEqual([keeper.state, keeper.district], ['BY', '']);
    assert.equal(asked[0]?.name, 'Bayern');
    assert.equal(asked.at(-1)?.value, null);
    assert.deepEqual(said, ['Bayern ausgewählt']);
  });

  it('leads from the Kreise of a Land back to those of the country, and no further', () => {
    const { choice, keeper, said } = keeping('district');
    keeper.state = 'TH';
    assert.equal(choice.leave('keyboard'), true);
    assert.equal(keeper.state, '');
    assert.deepEqual(said, ['Ganz Deutschland']);
    assert.equal(choice.leave('keyboard'), false);
    assert.equal(keeping('state').choice.leave('keyboard'), false);
  });

  it('shows in a select what became of it', () => {
    const { choice } = keeping('state', { objects: true });
    const select = { value: 'TH' };
    choice.onPickState({ target: select } as unknown as Event);
    assert.equal(select.value, '');
  });
});
