import { MintExplorer } from '../elements/mint-explorer.js';
import { define } from './define.js';
import './mint-comparison.js';
import './mint-contact.js';
import './mint-map.js';
import './mint-region-finder.js';
import './mint-state-card.js';

define('mint-explorer', MintExplorer);

export { MintExplorer };
