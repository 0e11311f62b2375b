import '../define/mint-state-card.js';
import { mountWidgets } from './mount.js';

mountWidgets(['mint-state-card']);
