import { MintTimeline } from '../elements/mint-timeline.js';
import { define } from './define.js';

define('mint-timeline', MintTimeline);

export { MintTimeline };
