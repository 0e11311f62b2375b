import * as stories from '../../stories/partner-page.stories.js';
import { askAxe } from './axe.js';

askAxe(stories);
