/** Registers every element and exports what is public. */
import './define/mint-contact.js';
import './define/mint-map.js';
import './define/mint-state-card.js';

export * from './classes.js';
export type { Dataset } from './dataset/schema.js';
export type * from './events.js';
