import '../define/mint-contact.js';
import { mountWidgets } from './mount.js';

mountWidgets(['mint-contact']);
