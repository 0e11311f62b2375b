import '../define/mint-contact.js';
import '../define/mint-map.js';
import '../define/mint-state-card.js';
import { mountWidgets } from './mount.js';

mountWidgets(['mint-map', 'mint-state-card', 'mint-contact']);
