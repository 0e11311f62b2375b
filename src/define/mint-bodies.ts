import { MintBodies } from '../elements/mint-bodies.js';
import { define } from './define.js';

define('mint-bodies', MintBodies);

export { MintBodies };
