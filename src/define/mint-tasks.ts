import { MintTasks } from '../elements/mint-tasks.js';
import { define } from './define.js';

define('mint-tasks', MintTasks);

export { MintTasks };
