/**
 * Whether something that began to be shown has been painted once: what the first look does not need waits for that. To be
 * made while a component is set up; `shown` says whether it is there.
 */
export class AfterPaint {
  #painted = $state(false);

  constructor(shown: () => boolean = () => true) {
    $effect(() => {
      if (!shown()) {
        this.#painted = false;
        return;
      }
      let timer: ReturnType<typeof setTimeout> | undefined;
      // The callback comes before the frame is painted; a task that it puts in the queue comes after.
      const frame = requestAnimationFrame(() => {
        timer = setTimeout(() => (this.#painted = true));
      });
      return () => {
        cancelAnimationFrame(frame);
        clearTimeout(timer);
      };
    });
  }

  get painted(): boolean {
    return this.#painted;
  }
}
