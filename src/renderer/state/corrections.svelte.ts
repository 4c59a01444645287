import type { Correction } from '../../core/contract/case';
import type { Bridge } from '../../core/contract/ipc';
import type { SegmentRef } from '../../core/contract/source';
import { anchorOf } from '../../core/compare/anchors';
import { words } from '../messages';
import type { Cases } from './cases.svelte';
import type { Notices } from './notices.svelte';

interface Step {
  readonly case: string;
  readonly kind: Correction['kind'];
  readonly a: SegmentRef;
  readonly b: SegmentRef;
  /** The correction as it stands in the case; null while it is undone. */
  correction: string | null;
}

/** The reader's corrections of the open case, with undo and redo. */
export class Corrections {
  readonly #bridge: Bridge;
  readonly #cases: Cases;
  readonly #notices: Notices;
  #done = $state.raw<readonly Step[]>([]);
  #undone = $state.raw<readonly Step[]>([]);

  constructor(bridge: Bridge, cases: Cases, notices: Notices) {
    this.#bridge = bridge;
    this.#cases = cases;
    this.#notices = notices;
  }

  get possible(): boolean {
    return this.#cases.current !== null;
  }
  get canUndo(): boolean {
    return this.#done.some((step) => step.case === this.#cases.current?.id);
  }
  get canRedo(): boolean {
    return this.#undone.some((step) => step.case === this.#cases.current?.id);
  }

  async correct(kind: Correction['kind'], a: SegmentRef, b: SegmentRef): Promise<void> {
    const current = this.#cases.current;
    if (current === null) return;
    const step: Step = { case: current.id, kind, a, b, correction: null };
    if (!(await this.#apply(step))) return;
    this.#done = [...this.#done, step];
    this.#undone = [];
    const said = {
      link: words.inspector.linked,
      unlink: words.inspector.unlinked,
      confirm: words.inspector.confirmedNotice,
    };
    this.#notices.tell(said[kind], { label: words.cases.undo, run: () => void this.undo() });
  }

  async undo(): Promise<void> {
    const step = this.#last(this.#done);
    if (step?.correction == null) return;
    if (!(await this.takeBack(step.correction))) return;
    step.correction = null;
    this.#done = this.#done.filter((other) => other !== step);
    this.#undone = [...this.#undone, step];
  }

  async redo(): Promise<void> {
    const step = this.#last(this.#undone);
    if (step === undefined || !(await this.#apply(step))) return;
    this.#undone = this.#undone.filter((other) => other !== step);
    this.#done = [...this.#done, step];
  }

  /** Takes a correction out of the case, whenever it was made. */
  async takeBack(correction: string): Promise<boolean> {
    const current = this.#cases.current;
    if (current === null) return false;
    return this.#cases.replace(await this.#bridge.call('cases.uncorrect', { case: current.id, correction }));
  }

  #last(steps: readonly Step[]): Step | undefined {
    return steps.findLast((step) => step.case === this.#cases.current?.id);
  }

  async #apply(step: Step): Promise<boolean> {
    const current = this.#cases.current;
    const [one, other] = [step.a, step.b].map(({ source, segment }) => {
      const found = current?.sources[source];
      return found === undefined ? null : anchorOf(found, segment);
    });
    if (current === null || one == null || other == null) return false;
    const before = new Set(current.corrections.map(({ id }) => id));
    const answer = await this.#bridge.call('cases.correct', { case: step.case, kind: step.kind, a: one, b: other });
    if (!this.#cases.replace(answer) || !answer.ok) return false;
    step.correction = answer.value.corrections.find(({ id }) => !before.has(id))?.id ?? null;
    return true;
  }
}
