/** What is known of a value beyond the value: loaded when a visitor first turns to an area. */
export { readingDetails } from '../views/reading-details.js';
