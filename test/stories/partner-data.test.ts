import * as stories from '../../stories/partner-data.stories.js';
import { askAxe } from './axe.js';

askAxe(stories);
