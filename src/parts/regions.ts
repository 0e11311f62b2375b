/** Every network on record: loaded when a map asks for Kreise, or a page brings networks of its own. */
export { regions } from '../dataset/bundled/regions.js';
export { mergeDatasets } from '../dataset/merge.js';
