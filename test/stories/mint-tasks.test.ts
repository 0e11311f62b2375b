import * as stories from '../../stories/mint-tasks.stories.js';
import { askAxe } from './axe.js';

askAxe(stories);
