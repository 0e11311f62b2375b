/** The most that each file may weigh after brotli (quality 11), in bytes. 1 kB is 1,000 bytes. */
export const BUDGETS: Readonly<Record<string, number>> = {
  'dist/mint-widgets.js': 65_000,
  'dist/mint-map.js': 35_000,
  'dist/mint-state-card.js': 36_500,
  'dist/mint-contact.js': 14_000,
  'dist/mint-partner.js': 14_500,
  'dist/mint-regions.js': 12_300,
  'dist/mint-districts.js': 8_500,
  'dist/mint-districts.json': 31_000,
  'dist/mint-points.js': 9_200,
  'dist/mint-tiles.js': 1_500,
  'dist/mint-metrics.js': 13_000,
  'dist/mint-palette.js': 5_000,
  'dist/mint-vcard.js': 3_000,
  'data/regions.json': 12_300,
  'data/states.topo.json': 9_000,
  'data/districts.topo.json': 38_000,
};
