/** What src/parts/open.ts opens, for parts that need another part: by what the script lends them. */
import type { ExportPart, Opener } from '../parts/open.js';
import { loadPart } from './lit-lent.js';

/** A part lies in the folder of the script that loaded it. */
export { folderOf } from './address.js';

/** As the attribute `integrity` takes it. Injected by the build. */
declare const __MINT_EXPORT__: string;

export const openExport = (opener: Opener): Promise<ExportPart> =>
  loadPart('export', __MINT_EXPORT__, opener) as Promise<ExportPart>;
