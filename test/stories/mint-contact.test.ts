import * as stories from '../../stories/mint-contact.stories.js';
import { askAxe } from './axe.js';

askAxe(stories);
