import * as stories from '../../stories/mint-timeline.stories.js';
import { askAxe } from './axe.js';

askAxe(stories);
