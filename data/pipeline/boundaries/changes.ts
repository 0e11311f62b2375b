/**
 * From the districts (Kreise) of 1 January 2016, the true vintage of the source, to those of
 * 1 July 2021: 402 become 400. Keys are official municipality keys (AGS): two digits Land, five
 * digits district, eight digits municipality.
 */

interface DistrictChange {
  /** Date the change took effect. */
  readonly on: string;
  /** Districts (5 digits) or municipalities (8 digits) that move. */
  readonly from: readonly string[];
  /** District they belong to afterwards. */
  readonly to: string;
}

const CHANGES: readonly DistrictChange[] = [
  { on: '2016-11-01', from: ['03152', '03156'], to: '03159' }, // Göttingen, Osterode am Harz
  { on: '2019-01-01', from: ['16063102'], to: '16066' }, // Kaltennordheim → Schmalkalden-Meiningen
  { on: '2019-01-01', from: ['16070017', '16070046'], to: '16054' }, // Gehlberg, Schmiedefeld → Suhl
  { on: '2019-01-01', from: ['16073066', '16073049'], to: '16072' }, // Piesau, Lichte → Sonneberg
  { on: '2021-07-01', from: ['16056'], to: '16063' }, // Eisenach → Wartburgkreis
];

const NOW_IN = new Map(CHANGES.flatMap(({ from, to }) => from.map((key) => [key, to] as const)));

/** District of 1 July 2021 (5 digits) that a municipality of 2016 (8 digits) lies in. */
export function districtOf(municipality: string): string {
  const district = municipality.slice(0, 5);
  return NOW_IN.get(municipality) ?? NOW_IN.get(district) ?? district;
}

export interface DistrictTitle {
  readonly name: string;
  readonly type: string;
}

/** Titles the source does not have, or spells so that name and type say the same twice. */
export const TITLES: Readonly<Record<string, DistrictTitle>> = {
  '03159': { name: 'Göttingen', type: 'Landkreis' },
  '05334': { name: 'Aachen', type: 'Städteregion' },
  '10041': { name: 'Saarbrücken', type: 'Regionalverband' },
};
