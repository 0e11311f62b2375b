import * as stories from '../../stories/mint-state-card.stories.js';
import { askAxe } from './axe.js';

askAxe(stories);
