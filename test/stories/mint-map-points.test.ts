import * as stories from '../../stories/mint-map-points.stories.js';
import { askAxe } from './axe.js';

/** Points come with a part of the script that is loaded when it is asked for. */
const hasCome = (place: Element): boolean =>
  [...place.querySelectorAll('mint-map')].some((each) =>
    each.shadowRoot?.querySelector('.point, .disc, .point-table'),
  );

askAxe(stories, hasCome);
