import { MintContact } from '../elements/mint-contact.js';
import { define } from './define.js';

define('mint-contact', MintContact);

export { MintContact };
