import * as stories from '../../stories/mint-figure.stories.js';
import { askAxe } from './axe.js';

askAxe(stories);
