/** What src/parts/open.ts opens, for the scripts for pages: files that stand beside them, by their hashes. */
import type {
  DistrictsPart,
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
declare const __MINT_TOOLS__: string;

export const openPartner = (opener: Opener): Promise<PartnerPart> =>
  loadPart('partner', __MINT_PARTNER__, opener) as Promise<PartnerPart>;

export const openRegions = (opener: Opener): Promise<RegionsPart> =>
  loadPart('regions', __MINT_REGIONS__, opener) as Promise<RegionsPart>;

export const openDistricts = (opener: Opener): Promise<DistrictsPart> =>
  loadPart('districts', __MINT_DISTRICTS__, opener) as Promise<DistrictsPart>;

export const openPoints = (opener: Opener): Promise<PointsPart> =>
  loadPart('points', __MINT_POINTS__, opener) as Promise<PointsPart>;

export const openTiles = (opener: Opener): Promise<TilesPart> =>
  loadPart('tiles', __MINT_TILES__, opener) as Promise<TilesPart>;

export const openMetrics = (opener: Opener): Promise<MetricsPart> =>
  loadPart('metrics', __MINT_METRICS__, opener) as Promise<MetricsPart>;

export const openPalette = (opener: Opener): Promise<PalettePart> =>
  loadPart('palette', __MINT_PALETTE__, opener) as Promise<PalettePart>;

export const openVcard = (opener: Opener): Promise<VcardPart> =>
  loadPart('vcard', __MINT_VCARD__, opener) as Promise<VcardPart>;

export const openTools = (opener: Opener): Promise<ToolsPart> =>
  loadPart('tools', __MINT_TOOLS__, opener) as Promise<ToolsPart>;
