import * as stories from '../../../stories/pages/land.stories.js';
import { askAxe } from '../axe.js';

askAxe(stories);
