import type { Level, Tier } from './schema.js';

/** From the federal level down to the place. */
const TIERS: readonly Tier[] = ['federal', 'state', 'region', 'local'];

/** A level with its id. */
export interface PlacedLevel extends Level {
  id: string;
  /** The first and the last of the rows it stands beside or in, counted from 1. */
  from: number;
  to: number;
}

/**
 * The diagram of who works with whom. In its middle stand those of the Länder, the regions and the places, one row
 * each, the wider first; what is federal stands beside the rows it works for.
 */
export interface LevelDiagram {
  middle: PlacedLevel[];
  beside: PlacedLevel[];
}

const rankOf = ({ tier }: Level): number => TIERS.indexOf(tier);

/** The ids of the levels a level works for. */
export const worksFor = ({ serves = [], focuses = [] }: Level): string[] => [...serves, ...focuses];

/** Levels that are federal stand beside the others, from the first to the last row they work for, else beside all. */
export function diagramOf(levels: Readonly<Record<string, Level>>): LevelDiagram {
  const entries = Object.entries(levels).sort(([, a], [, b]) => rankOf(a) - rankOf(b));
  const rows = entries.filter(([, level]) => level.tier !== 'federal').map(([id]) => id);
  const placed = entries.map(([id, level]): PlacedLevel => ({
    ...level,
    id,
    ...span(level, id, rows),
  }));
  return {
    middle: placed.filter(({ tier }) => tier !== 'federal'),
    beside: placed.filter(({ tier }) => tier === 'federal'),
  };
}

function span(level: Level, id: string, rows: readonly string[]): { from: number; to: number } {
  const own = level.tier === 'federal' ? worksFor(level) : [id];
  const found = own.map((each) => rows.indexOf(each) + 1).filter((row) => row > 0);
  if (found.length === 0) return { from: 1, to: Math.max(1, rows.length) };
  return { from: Math.min(...found), to: Math.max(...found) };
}
