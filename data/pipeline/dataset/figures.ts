/** What stands beside each key figure: the words read after the number, in the order a reader asks. */
import type { Figure, Text } from '../../../src/dataset/schema.js';
import type { FigureFact, StateId } from './facts.js';

interface Wording {
  label: Text;
  /** The number in words, where its source has no digits for it. */
  display?: Text;
}

const text = (de: string, en: string): Text => ({ de, en });

/** By Land and key. The order is the order shown; a key without words here stops the recipe. */
export const FIGURES: Partial<Record<StateId, Readonly<Record<string, Wording>>>> = {
  NW: {
    networks: { label: text('zdi-Netzwerke', 'zdi networks') },
    coverage: {
      display: text('alle', 'all'),
      label: text(
        'Kreise und kreisfreien Städte mit zdi-Angeboten',
        'districts and independent cities with zdi offers',
      ),
    },
    labs: {
      label: text(
        'Labore für außerschulisches Experimentieren',
        'labs for hands-on learning outside school',
      ),
    },
    partners: { label: text('Partner', 'partners') },
    'networks-funded': {
      label: text(
        'geförderte zdi-Netzwerke (Förderrunde 2025)',
        'funded zdi networks (2025 funding round)',
      ),
    },
  },
  RP: {
    'regions-awarded': {
      label: text(
        'im Landeswettbewerb 2018 bis 2021 ausgezeichnete MINT-Regionen',
        'MINT regions awarded in the state competition 2018 to 2021',
      ),
    },
    'funding-2025-26': {
      label: text(
        'Förderung 2025/26 für sechs MINT-Regionen und drei MINT-Projekte',
        'funding in 2025/26 for six MINT regions and three STEM projects',
      ),
    },
    reach: {
      label: text(
        'junge Menschen, die die 2025/26 geförderten Vorhaben erreichen sollen',
        'young people the projects funded in 2025/26 are meant to reach',
      ),
    },
    investment: {
      label: text(
        'für die MINT-Strategie von 2016 bis Ende 2024, davon über 2,4 Mio. € Landesmittel',
        'for the STEM strategy from 2016 to the end of 2024, of which over €2.4 million state money',
      ),
    },
    'investment-plan': {
      label: text(
        'Landesmittel, eingeplant für 2025 und 2026',
        'state money, budgeted for 2025 and 2026',
      ),
    },
    'seed-funding': {
      label: text(
        'Anschubfinanzierung je MINT-Region über zwei Jahre (Wettbewerb 2018 bis 2021)',
        'seed funding per MINT region over two years (competition 2018 to 2021)',
      ),
    },
    'regions-per-year': {
      label: text(
        'neue MINT-Regionen pro Jahr (Wettbewerb 2018 bis 2021)',
        'new MINT regions a year (competition 2018 to 2021)',
      ),
    },
    mobiles: { label: text('MINT-Mobile im Land', 'mobile STEM labs in the state') },
    'material-sets': {
      label: text(
        'Materialsets je Kooperation im Regionalpaten-Programm',
        'sets of materials per cooperation in the regional sponsor programme',
      ),
    },
    'further-funds': {
      label: text(
        'zusätzlich von Unternehmen und Stiftungen für das Schülerforschungszentrum in Prüm',
        'in addition from companies and foundations for the student research centre in Prüm',
      ),
    },
  },
  TH: {
    regions: { label: text('MINT-Regionen', 'MINT regions') },
    'research-centres': { label: text('Schülerforschungszentren', 'student research centres') },
    'coordinators-regional': {
      label: text('regionale Koordinationsstellen', 'regional coordination posts'),
    },
    'coordinators-central': {
      label: text('zentrale Koordinationsstellen', 'central coordination posts'),
    },
  },
  BY: {
    regions: { label: text('MINT-Regionen', 'MINT regions') },
    'regions-and-clusters': {
      label: text(
        'MINT-Regionen und MINT-Cluster zusammen',
        'MINT regions and MINT clusters together',
      ),
    },
    coverage: {
      display: text('zwei Drittel', 'two thirds'),
      label: text('der Städte und Gemeinden abgedeckt', 'of towns and municipalities covered'),
    },
    'networks-served': {
      label: text(
        'Bildungsnetzwerke nutzen die Koordinierungsstelle',
        'education networks use the coordination office',
      ),
    },
    'regions-former-netz': {
      label: text(
        'MINT-Regionen, zuvor im MINT-Netz Bayern',
        'MINT regions, formerly in MINT-Netz Bayern',
      ),
    },
    'regions-former-allianz': {
      label: text(
        'MINT-Regionen, zuvor in der MINT-Allianz Bayern',
        'MINT regions, formerly in MINT-Allianz Bayern',
      ),
    },
  },
};

/** An undated figure that its note calls newer stands before the dated ones, as in data/facts. */
const newestFirst = (a: FigureFact, b: FigureFact): number =>
  (b.asOf ?? '9999').localeCompare(a.asOf ?? '9999');

function worded(fact: FigureFact, { label, display }: Wording): Figure {
  const { key, value, unit, qualifier, asOf, src, plan, note } = fact;
  return {
    key,
    value,
    ...(unit && { unit }),
    ...(qualifier && { qualifier }),
    ...(display && { display }),
    label,
    asOf,
    src,
    ...(plan && { plan }),
    ...(note && { note }),
  };
}

/** The key figures of a Land in the order of the table above, those of one key newest first. */
export function figuresOf(id: StateId, facts: readonly FigureFact[]): Figure[] {
  const wordings = FIGURES[id] ?? {};
  const silent = facts.find(({ key }) => !(key in wordings));
  if (silent) throw new Error(`figures.ts has no words for the figure ${silent.key} of ${id}`);
  return Object.entries(wordings).flatMap(([key, wording]) =>
    facts
      .filter((fact) => fact.key === key)
      .sort(newestFirst)
      .map((fact) => worded(fact, wording)),
  );
}
