import { MintDataTable } from '../elements/mint-data-table.js';
import { define } from './define.js';

define('mint-data-table', MintDataTable);

export { MintDataTable };
