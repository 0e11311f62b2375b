import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { timingOf, type TraceEvent } from '../../../../scripts/bench/trace.js';

const PAGE = 'http://localhost/map';
const here = { pid: 1, tid: 7 };

/** A task of some ms by the thread's clock, which begins so many ms after the page was asked for. */
const task = (at: number, took: number, where = here): TraceEvent => ({
  ...where,
  name: 'ThreadControllerImpl::RunTask',
  ts: 1000 + at * 1000,
  tdur: took * 1000,
});

const START: TraceEvent = {
  ...here,
  name: 'navigationStart',
  ts: 1000,
  args: { data: { documentLoaderURL: PAGE } },
};
const mark = (at: number): TraceEvent => ({ ...here, name: 'map', ts: 1000 + at * 1000 });

describe('timingOf', () => {
  it('counts tasks of the main thread up to the mark, and all of them until it is quiet', () => {
    const { map, wall, quiet } = timingOf(
      [START, task(1, 10), task(20, 5), mark(22), task(40, 30)],
      PAGE,
    );
    assert.deepEqual({ map, wall, quiet }, { map: 15, wall: 22, quiet: 45 });
  });

  it('leaves out what came before, other threads and other processes', () => {
    const events = [
      task(-5, 100),
      START,
      task(1, 10, { pid: 1, tid: 8 }),
      task(1, 10, { pid: 2, tid: 7 }),
      task(2, 3),
      mark(4),
    ];
    assert.equal(timingOf(events, PAGE).quiet, 3);
  });

  it('calls blocking what a task takes beyond 50 ms', () => {
    const events = [START, task(1, 50), task(60, 70), mark(140), task(150, 90)];
    assert.equal(timingOf(events, PAGE).blocking, 60);
  });

  it('has no time to the map of a page that never showed one', () => {
    const { map, wall } = timingOf([START, task(1, 10)], PAGE);
    assert.deepEqual([map, wall], [NaN, NaN]);
  });

  it('says so when the page was never asked for', () => {
    assert.throws(() => timingOf([task(1, 10)], PAGE), /no visit to http:\/\/localhost\/map/);
  });
});
