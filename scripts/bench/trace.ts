/** What a trace says of one visit to a page. */

export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** When it began by the clock on the wall, in µs. */
  ts: number;
  /** Duration by the thread's clock, in µs. */
  tdur?: number;
  args?: { data?: { documentLoaderURL?: string } };
}

export const CATEGORIES = ['toplevel', 'blink.user_timing'];

/** From the request on, in ms. */
export interface Timing {
  /** Main thread until the map is on the screen, by its own clock. */
  map: number;
  /** The same by the clock on the wall. */
  wall: number;
  /** Main thread until all is quiet. */
  quiet: number;
  /** What tasks of the main thread took beyond 50 ms each. */
  blocking: number;
}

/** A task that takes longer keeps a visitor waiting (W3C Long Tasks API), in ms. */
const LONG = 50;

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

/** Reads what the main thread did since a page was asked for; a page without a map has no times of it. */
export function timingOf(events: readonly TraceEvent[], address: string): Timing {
  const start = events.find(
    ({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL === address,
  );
  if (!start) throw new Error(`the trace has no visit to ${address}`);
  const isHere = ({ pid, tid, ts }: TraceEvent): boolean =>
    pid === start.pid && tid === start.tid && ts >= start.ts;
  const here = events.filter(isHere);
  const mark = here.find(({ name }) => name === 'map')?.ts ?? NaN;
  const tasks = here.filter(({ name }) => name === 'ThreadControllerImpl::RunTask');
  const times = tasks.map(({ tdur = 0 }) => tdur / 1000);
  const untilMap = times.filter((_, index) => (tasks[index]?.ts ?? NaN) <= mark);
  return {
    map: Number.isNaN(mark) ? NaN : sum(untilMap),
    wall: (mark - start.ts) / 1000,
    quiet: sum(times),
    blocking: sum(times.map((time) => Math.max(0, time - LONG))),
  };
}
