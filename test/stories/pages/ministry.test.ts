import * as stories from '../../../stories/pages/ministry.stories.js';
import { askAxe } from '../axe.js';

askAxe(stories);
