import { MintRegionFinder } from '../elements/mint-region-finder.js';
import { define } from './define.js';

define('mint-region-finder', MintRegionFinder);

export { MintRegionFinder };
