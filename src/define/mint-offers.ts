import { MintOffers } from '../elements/mint-offers.js';
import { define } from './define.js';

define('mint-offers', MintOffers);

export { MintOffers };
