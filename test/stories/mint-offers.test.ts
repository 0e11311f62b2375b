import * as stories from '../../stories/mint-offers.stories.js';
import { askAxe } from './axe.js';

askAxe(stories);
