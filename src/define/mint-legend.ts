import { MintLegend } from '../elements/mint-legend.js';
import { define } from './define.js';

define('mint-legend', MintLegend);

export { MintLegend };
