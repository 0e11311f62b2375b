/**
 * Opens what is needed only where a page asks for it. Bundlers make chunks of these; the scripts for pages load
 * files that stand beside them instead (src/embed/open.ts, put in this one's place by the build).
 */

/** Where an element stands, and where the page says our files lie; empty where it does not say. */
export interface Opener {
  root: ShadowRoot;
  base: string;
}

export type PartnerPart = typeof import('./partner.js');
export type RegionsPart = typeof import('./regions.js');
export type DistrictsPart = typeof import('./districts.js');
export type TilesPart = typeof import('./tiles.js');
export type MetricsPart = typeof import('./metrics.js');
export type VcardPart = typeof import('./vcard.js');
export type PalettePart = typeof import('./palette.js');
export type PointsPart = typeof import('./points.js');
export type FinderPart = typeof import('./finder.js');
export type ToolsPart = typeof import('./tools.js');
export type DetailsPart = typeof import('./details.js');
export type ExportPart = typeof import('./export.js');

/** Data of the page: loading, reading, merging. */
export const openPartner = (_opener: Opener): Promise<PartnerPart> => import('./partner.js');

/** Every network on record. */
export const openRegions = (_opener: Opener): Promise<RegionsPart> => import('./regions.js');

/** The Kreise as a map. */
export const openDistricts = (_opener: Opener): Promise<DistrictsPart> => import('./districts.js');

/** Points on a map. */
export const openPoints = (_opener: Opener): Promise<PointsPart> => import('./points.js');

/** The Länder as tiles. */
export const openTiles = (_opener: Opener): Promise<TilesPart> => import('./tiles.js');

/** Metrics that are no plain numbers. */
export const openMetrics = (_opener: Opener): Promise<MetricsPart> => import('./metrics.js');

/** Other colours and patterns. */
export const openPalette = (_opener: Opener): Promise<PalettePart> => import('./palette.js');

/** What searches networks and shows what is found. */
export const openFinder = (_opener: Opener): Promise<FinderPart> => import('./finder.js');

/** A contact as a vCard. */
export const openVcard = (_opener: Opener): Promise<VcardPart> => import('./vcard.js');

/** What a page asks for beside the map. */
export const openTools = (_opener: Opener): Promise<ToolsPart> => import('./tools.js');

/** What is known of a value beyond the value. */
export const openDetails = (_opener: Opener): Promise<DetailsPart> => import('./details.js');

/** A map as files. */
export const openExport = (_opener: Opener): Promise<ExportPart> => import('./export.js');

/** The folder our files lie in; bundlers know themselves. */
export const folderOf = (_opener: Opener): string => '';
