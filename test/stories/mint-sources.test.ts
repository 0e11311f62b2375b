import * as stories from '../../stories/mint-sources.stories.js';
import { askAxe } from './axe.js';

askAxe(stories);
