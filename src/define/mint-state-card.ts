import { MintStateCard } from '../elements/mint-state-card.js';
import { define } from './define.js';

define('mint-state-card', MintStateCard);

export { MintStateCard };
