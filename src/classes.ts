/** The classes of the elements, without registering them. */
export { MintBodies } from './elements/mint-bodies.js';
export { MintComparison } from './elements/mint-comparison.js';
export { MintContact } from './elements/mint-contact.js';
export { MintDataTable } from './elements/mint-data-table.js';
export { MintExplorer } from './elements/mint-explorer.js';
export { MintFigure } from './elements/mint-figure.js';
export { MintLegend } from './elements/mint-legend.js';
export { MintMap } from './elements/mint-map.js';
export { MintOffers } from './elements/mint-offers.js';
export { MintRegionFinder } from './elements/mint-region-finder.js';
export { MintSources } from './elements/mint-sources.js';
export { MintStateCard } from './elements/mint-state-card.js';
export { MintStructure } from './elements/mint-structure.js';
export { MintTasks } from './elements/mint-tasks.js';
export { MintTimeline } from './elements/mint-timeline.js';
