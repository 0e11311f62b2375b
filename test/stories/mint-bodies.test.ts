import * as stories from '../../stories/mint-bodies.stories.js';
import { askAxe } from './axe.js';

askAxe(stories);
