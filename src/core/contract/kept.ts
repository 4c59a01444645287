import type { Steps } from './jobs';

/** What long work made of some things, kept for the next time that it is asked of the very same ones. */
export class Kept<T> {
  #last: { readonly things: readonly unknown[]; readonly made: T } | null = null;

  /** What the steps of `make` return for the things; nothing is made where they are those of the last time, one by one. */
  *of(things: readonly unknown[], make: () => Steps<T>): Steps<T> {
    const last = this.#last;
    if (last?.things.length === things.length && things.every((thing, at) => thing === last.things[at]))
      return last.made;
    const made = yield* make();
    this.#last = { things, made };
    return made;
  }
}
