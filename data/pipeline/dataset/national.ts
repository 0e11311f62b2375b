/** What holds for all of Germany: who works with whom, tasks, offers, bodies. */
import type {
  Body,
  Level,
  National,
  Network,
  Offer,
  OfferGroup,
  Tasks,
  Tier,
} from '../../../src/dataset/schema.js';
import { defined } from './defined.js';
import type { NationalFacts, OfferFact, StatementFact } from './facts.js';

/** A statement without the keys that only sort the facts. */
function stated({ de, en, asOf, src, note, claimBy, plan, conflict }: StatementFact) {
  return defined({ de, en, asOf, src, note, claimBy, plan, conflict });
}

const TIERS: Readonly<Record<NationalFacts['hierarchy']['nodes'][number]['level'], Tier>> = {
  bund: 'federal',
  land: 'state',
  region: 'region',
  ort: 'local',
};

/** The ids that edges of a kind lead to from a node; undefined where there are none. */
function targetsOf({ edges }: NationalFacts['hierarchy'], id: string, kind: string) {
  const targets = edges.filter((edge) => edge.from === id && edge.kind === kind);
  return targets.length > 0 ? targets.map(({ to }) => to) : undefined;
}

export function networkOf({ hierarchy }: NationalFacts): Network {
  const levels = hierarchy.nodes.map(({ id, level, label, ...statement }): [string, Level] => [
    id,
    defined({
      name: label,
      tier: TIERS[level],
      ...stated(statement),
      contains: targetsOf(hierarchy, id, 'contains'),
      serves: targetsOf(hierarchy, id, 'serves'),
      focuses: targetsOf(hierarchy, id, 'focus'),
    }),
  ]);
  return { note: stated(hierarchy.note), levels: Object.fromEntries(levels) };
}

export function tasksOf({ tasks, mintRegion }: NationalFacts): Tasks {
  const { finding, inward, outward, preconditions } = tasks;
  return {
    finding: stated(finding),
    inward: [...inward.items, ...inward.web].map(stated),
    outward: [...outward.items, ...outward.web].map(stated),
    needs: preconditions.map(stated),
    definition: stated(mintRegion.definitionNote),
    features: mintRegion.features.map(stated),
  };
}

/** An offer with what became of it. */
const offerOf = ({ url, history, ...statement }: OfferFact): Offer =>
  defined({ ...stated(statement), url, later: history?.map(stated) });

/** The names of the groups in our elements. */
const GROUPS: Readonly<Record<string, string>> = {
  information: 'information',
  qualifizierung: 'training',
  vernetzung: 'networking',
};

export function offersOf({ offers }: NationalFacts): Record<string, OfferGroup> {
  return Object.fromEntries(
    offers.groups.map(({ id, label, items }) => {
      const name = GROUPS[id];
      if (!name) throw new Error(`data/facts/national.json: offers of a group ${id}`);
      return [name, { name: label, items: items.map(offerOf) }];
    }),
  );
}

export function bodiesOf({ bodies }: NationalFacts): Record<string, Body> {
  return Object.fromEntries(
    bodies.map(({ id, name, members, moderation, purpose, facts }) => [
      id,
      {
        name,
        members: stated(members),
        moderation: stated(moderation),
        purpose: purpose.map(stated),
        facts: facts.map(stated),
      },
    ]),
  );
}

/** What the guide to the field shows. */
export const guideOf = (facts: NationalFacts): National => ({
  network: networkOf(facts),
  tasks: tasksOf(facts),
  offers: offersOf(facts),
  bodies: bodiesOf(facts),
});
