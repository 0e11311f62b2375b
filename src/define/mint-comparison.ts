import { MintComparison } from '../elements/mint-comparison.js';
import { define } from './define.js';

define('mint-comparison', MintComparison);

export { MintComparison };
