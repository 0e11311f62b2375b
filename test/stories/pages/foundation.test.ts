import * as stories from '../../../stories/pages/foundation.stories.js';
import { askAxe } from '../axe.js';

askAxe(stories);
