import * as stories from '../../stories/mint-structure.stories.js';
import { askAxe } from './axe.js';

askAxe(stories);
