/** Registers every element and exports what is public. */
import './define/mint-bodies.js';
import './define/mint-comparison.js';
import './define/mint-contact.js';
import './define/mint-data-table.js';
import './define/mint-explorer.js';
import './define/mint-figure.js';
import './define/mint-legend.js';
import './define/mint-map.js';
import './define/mint-offers.js';
import './define/mint-region-finder.js';
import './define/mint-sources.js';
import './define/mint-state-card.js';
import './define/mint-structure.js';
import './define/mint-tasks.js';
import './define/mint-timeline.js';

export * from './classes.js';
export type { Dataset } from './dataset/schema.js';
export type * from './events.js';
