import { MintFigure } from '../elements/mint-figure.js';
import { define } from './define.js';

define('mint-figure', MintFigure);

export { MintFigure };
