import type { Fill } from '../cartography/legend.js';

/** The class of a fill. */
export const fillClass = ({ step, kind }: Fill): string =>
  kind ?? (step === null ? 'no-data' : `class-${step}`);
