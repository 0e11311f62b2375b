import * as stories from '../../stories/mint-data-table.stories.js';
import { askAxe } from './axe.js';

askAxe(stories);
