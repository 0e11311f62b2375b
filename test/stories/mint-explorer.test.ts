import * as stories from '../../stories/mint-explorer.stories.js';
import { askAxe } from './axe.js';

askAxe(stories);
