import * as stories from '../../../stories/pages/linked.stories.js';
import { askAxe } from '../axe.js';

askAxe(stories);
