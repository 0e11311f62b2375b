/** The boundaries of the Kreise as they are bundled: a chunk of its own. */
export { default as boundaries } from '../../data/districts.topo.json' with { type: 'json' };
