/** The classes of the elements, without registering them. */
export { MintContact } from './elements/mint-contact.js';
export { MintMap } from './elements/mint-map.js';
export { MintStateCard } from './elements/mint-state-card.js';
