/** A binary heap: gives back what it holds, smallest first. */
export class PriorityQueue<T> {
  private readonly heap: T[] = [];

  /** @param compare negative if `a` comes before `b`; never 0, or the order depends on chance */
  constructor(private readonly compare: (a: T, b: T) => number) {}

  push(item: T): void {
    this.heap.push(item);
    let at = this.heap.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.compare(this.heap[parent] as T, item) <= 0) break;
      this.heap[at] = this.heap[parent] as T;
      at = parent;
    }
    this.heap[at] = item;
  }

  pop(): T | undefined {
    const first = this.heap[0];
    const last = this.heap.pop();
    if (this.heap.length > 0) this.sink(last as T);
    return first;
  }

  private sink(item: T): void {
    const { heap } = this;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && this.compare(heap[child + 1] as T, heap[child] as T) < 0) {
        child += 1;
      }
      if (this.compare(item, heap[child] as T) <= 0) break;
      heap[at] = heap[child] as T;
      at = child;
    }
    heap[at] = item;
  }
}
