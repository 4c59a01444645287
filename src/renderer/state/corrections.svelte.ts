import type { Correction } from '../../core/contract/case';
import type { Bridge } from '../../core/contract/ipc';
import type { SegmentRef, SourceId } from '../../core/contract/source';
import { anchorOf } from '../../core/compare/anchors';
import { words } from '../messages';
import type { Cases } from './cases.svelte';
import type { Notices } from './notices.svelte';

/** Something that the reader did to a case and can take back. Both answer whether it was done. */
export interface Step {
  readonly case: string;
  apply(): Promise<boolean>;
  revert(): Promise<boolean>;
}

/** What the reader corrects in the open case, with undo and redo. */
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
    /** The correction as it stands in the case; null while it is undone. */
    let made: string | null = null;
    const said = {
      link: words.inspector.linked,
      unlink: words.inspector.unlinked,
      confirm: words.inspector.confirmedNotice,
    };
    const step: Step = {
      case: current.id,
      apply: async () => (made = await this.#make(current.id, kind, a, b)) !== null,
      revert: async () => made !== null && (await this.takeBack(made)),
    };
    await this.perform(step, said[kind]);
  }

  /** Leaves paragraphs of a source, by position, out of the comparison, or takes them in again. */
  async leaveOut(source: SourceId, segments: readonly number[], leftOut: boolean): Promise<void> {
    const current = this.#cases.addable;
    const found = current?.sources.find(({ id }) => id === source);
    const ids = segments.flatMap((at) => found?.segments[at]?.id ?? []);
    if (current === null || ids.length === 0) return;
    const mark = async (as: boolean): Promise<boolean> => {
      const marks = ids.map((segment) => ({ segment, leftOut: as }));
      const call = { case: current.id, source, segments: marks };
      return this.#cases.replace(await this.#bridge.call('cases.setSegmentKind', call));
    };
    const step: Step = { case: current.id, apply: () => mark(leftOut), revert: () => mark(!leftOut) };
    const { wasLeftOut, takenIn } = words.leftOut;
    await this.perform(step, (leftOut ? wasLeftOut : takenIn)(ids.length));
  }

  /** Does something, says it, and keeps how to take it back. Answers whether it was done. */
  async perform(step: Step, said: string): Promise<boolean> {
    if (!(await step.apply())) return false;
    this.#done = [...this.#done, step];
    this.#undone = [];
    this.#notices.tell(said, { label: words.cases.undo, run: () => void this.undo() });
    return true;
  }

  async undo(): Promise<void> {
    const step = this.#last(this.#done);
    if (step === undefined || !(await step.revert())) return;
    this.#done = this.#done.filter((other) => other !== step);
    this.#undone = [...this.#undone, step];
  }

  async redo(): Promise<void> {
    const step = this.#last(this.#undone);
    if (step === undefined || !(await step.apply())) return;
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

  /** Makes a correction and answers its ID; null when it could not be made. */
  async #make(id: string, kind: Correction['kind'], a: SegmentRef, b: SegmentRef): Promise<string | null> {
    const current = this.#cases.current;
    const [one, other] = [a, b].map(({ source, segment }) => {
      const found = current?.sources[source];
      return found === undefined ? null : anchorOf(found, segment);
    });
    if (current === null || one == null || other == null) return null;
    const before = new Set(current.corrections.map((correction) => correction.id));
    const answer = await this.#bridge.call('cases.correct', { case: id, kind, a: one, b: other });
    if (!this.#cases.replace(answer) || !answer.ok) return null;
    return answer.value.corrections.find((correction) => !before.has(correction.id))?.id ?? null;
  }
}
