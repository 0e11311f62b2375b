import * as stories from '../../../stories/pages/newspaper.stories.js';
import { askAxe } from '../axe.js';

askAxe(stories);
