import * as stories from '../../stories/mint-region-finder.stories.js';
import { askAxe } from './axe.js';

askAxe(stories);
