import * as stories from '../../stories/mint-comparison.stories.js';
import { askAxe } from './axe.js';

askAxe(stories);
