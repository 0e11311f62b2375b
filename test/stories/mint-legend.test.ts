import * as stories from '../../stories/mint-legend.stories.js';
import { askAxe } from './axe.js';

askAxe(stories);
