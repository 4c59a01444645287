/** Most comparisons are over before this; it is also when a reader is first told how far one is. */
const PATIENCE_MS = 350;

/**
 * When the columns are drawn unseen before there is anything to read: once in the life of a window, while it waits for the
 * first comparison. What is drawn for the first time in a process takes twice as long: its code is compiled, and the
 * browser is asked how to draw the letters of every size.
 */
export class Rehearsal {
  #on = $state(false);
  #due = true;

  /** Whether the columns are to be drawn now. */
  get on(): boolean {
    return this.#on;
  }

  /** The window has begun to wait; returns how to tell that it does no longer. */
  wait(): () => void {
    const timer = setTimeout(() => {
      this.#on = this.#due;
      this.#due = false;
    }, PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      this.#due = false;
      this.#on = false;
    };
  }

  /** Everything was drawn once. */
  readonly end = (): void => {
    this.#on = false;
  };
}
