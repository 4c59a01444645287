/** A queue that gives back what comes first under `before`, a strict order. */
export class Heap<T> {
  readonly #items: T[] = [];
  readonly #before: (one: T, other: T) => boolean;

  constructor(before: (one: T, other: T) => boolean) {
    this.#before = before;
  }

  push(item: T): void {
    const items = this.#items;
    let at = items.push(item) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      const parent = items[up];
      if (parent === undefined || !this.#before(item, parent)) break;
      items[at] = parent;
      at = up;
    }
    items[at] = item;
  }

  /** Takes out the first item; undefined when there is none. */
  pop(): T | undefined {
    const items = this.#items;
    const first = items[0];
    const last = items.pop();
    if (last === undefined || items.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      let best = items[child];
      const right = items[child + 1];
      if (best !== undefined && right !== undefined && this.#before(right, best)) {
        best = right;
        child++;
      }
      if (best === undefined || !this.#before(best, last)) break;
      items[at] = best;
      at = child;
    }
    items[at] = last;
    return first;
  }
}
