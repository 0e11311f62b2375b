import { MintSources } from '../elements/mint-sources.js';
import { define } from './define.js';

define('mint-sources', MintSources);

export { MintSources };
