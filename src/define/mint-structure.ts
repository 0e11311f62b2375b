import { MintStructure } from '../elements/mint-structure.js';
import { define } from './define.js';

define('mint-structure', MintStructure);

export { MintStructure };
