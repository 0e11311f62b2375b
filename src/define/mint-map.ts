import { MintMap } from '../elements/mint-map.js';
import { define } from './define.js';

define('mint-map', MintMap);

export { MintMap };
