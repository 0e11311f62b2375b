/** What src/parts/open.ts opens, for the scripts for pages: files that stand beside them, by their hashes. */
import type {
  DetailsPart,
  DistrictsPart,
  ExportPart,
  FinderPart,
  MetricsPart,
  Opener,
  PalettePart,
  PartnerPart,
  PointsPart,
  RegionsPart,
  TilesPart,
  ToolsPart,
  VcardPart,
} from '../parts/open.js';
import { folderOf } from './address.js';
import { loadPart } from './load-part.js';

export { folderOf };

/** As the attribute `integrity` takes them. Injected by the build. */
declare const __MINT_PARTNER__: string;
declare const __MINT_REGIONS__: string;
declare const __MINT_DISTRICTS__: string;
declare const __MINT_POINTS__: string;
declare const __MINT_TILES__: string;
declare const __MINT_METRICS__: string;
declare const __MINT_PALETTE__: string;
declare const __MINT_VCARD__: string;
declare const __MINT_FINDER__: string;
declare const __MINT_TOOLS__: string;
declare const __MINT_EXPORT__: string;
declare const __MINT_DETAILS__: string;

/** Opens a part by its name and hash. */
const opens =
  <Part extends object>(name: string, hash: string) =>
  (opener: Opener): Promise<Part> =>
    loadPart(name, hash, opener) as Promise<Part>;

export const openPartner = /* @__PURE__ */ opens<PartnerPart>('partner', __MINT_PARTNER__);
export const openRegions = /* @__PURE__ */ opens<RegionsPart>('regions', __MINT_REGIONS__);
export const openDistricts = /* @__PURE__ */ opens<DistrictsPart>('districts', __MINT_DISTRICTS__);
export const openPoints = /* @__PURE__ */ opens<PointsPart>('points', __MINT_POINTS__);
export const openTiles = /* @__PURE__ */ opens<TilesPart>('tiles', __MINT_TILES__);
export const openMetrics = /* @__PURE__ */ opens<MetricsPart>('metrics', __MINT_METRICS__);
export const openPalette = /* @__PURE__ */ opens<PalettePart>('palette', __MINT_PALETTE__);
export const openVcard = /* @__PURE__ */ opens<VcardPart>('vcard', __MINT_VCARD__);
export const openFinder = /* @__PURE__ */ opens<FinderPart>('finder', __MINT_FINDER__);
export const openTools = /* @__PURE__ */ opens<ToolsPart>('tools', __MINT_TOOLS__);
export const openExport = /* @__PURE__ */ opens<ExportPart>('export', __MINT_EXPORT__);
export const openDetails = /* @__PURE__ */ opens<DetailsPart>('details', __MINT_DETAILS__);
