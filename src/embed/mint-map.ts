import '../define/mint-map.js';
import { mountWidgets } from './mount.js';

mountWidgets(['mint-map']);
