import * as stories from '../../stories/mint-map.stories.js';
import { askAxe } from './axe.js';

askAxe(stories);
