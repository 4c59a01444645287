import type { Case, CaseId } from '../../core/contract/case';
import type { Result } from '../../core/contract/errors';
import { succeed } from '../../core/contract/errors';
import type { IpcAnswers, IpcCall } from '../../core/contract/ipc';
import type { FirstCase } from '../window/windows';
import type { Handlers } from './register';

/** What several windows need of each other. */
export interface WindowCallsContext<Sender> {
  openCase(id: CaseId): Result<Case>;
  /** What a window shows first, by what it was opened for or showed before it was loaded anew. */
  firstCase(sender: Sender): FirstCase;
  /** A window shows another case now. */
  showed(sender: Sender, id: CaseId): void;
  /** A window changed a case, or the list of cases (null): the others shall know. */
  changed(sender: Sender, id: CaseId | null): void;
  /** Opens another window. */
  open(id: CaseId | null): void;
}

type CaseCall = Extract<IpcCall, `cases.${string}`>;

/** Calls about cases that leave them as they are; every other one is told to the other windows. */
const READING: ReadonlySet<string> = new Set<string>([
  'cases.list',
  'cases.open',
  'cases.initial',
  'cases.search',
  'cases.cancelImport',
  'cases.openOriginal',
  'cases.exportOriginal',
] satisfies (CaseCall | 'cases.search')[]);

/** Answers the calls about windows. */
export function windowCalls<Sender>({
  open,
}: Pick<WindowCallsContext<Sender>, 'open'>): Handlers<Extract<IpcCall, `windows.${string}`>, Sender> {
  return {
    'windows.open': ({ case: id }) => {
      open(id);
      return succeed(null);
    },
  };
}

/** The calls about cases, with every window following what it and the others do. */
export function followCases<Sender>(
  handlers: Handlers<CaseCall, Sender>,
  { openCase, firstCase, showed, changed }: WindowCallsContext<Sender>,
): Handlers<CaseCall, Sender> {
  const initial = handlers['cases.initial'];
  const own: Handlers<CaseCall, Sender> = {
    ...handlers,
    'cases.initial': async (payload, sender) => {
      const first = firstCase(sender);
      if (first === null) return succeed({ case: null, failures: [] });
      const opened = first === undefined ? null : openCase(first);
      return opened?.ok === true ? succeed({ case: opened.value, failures: [] }) : initial(payload, sender);
    },
  };
  const following = Object.entries(own).map(([call, handler]) => {
    // Every handler takes the payload of its own call; here it is only passed on.
    const answer = handler as (payload: unknown, sender: Sender) => Promise<Result<unknown>> | Result<unknown>;
    return [
      call,
      async (payload: unknown, sender: Sender): Promise<Result<unknown>> => {
        const result = await answer(payload, sender);
        const cancelled = call === 'cases.importByDialog' && result.ok && result.value === null;
        if (!result.ok || cancelled) return result;
        const id = call === 'cases.open' ? caseIn(payload) : shownBy(call, result.value);
        if (id !== null) showed(sender, id);
        if (!READING.has(call)) changed(sender, caseIn(payload));
        return result;
      },
    ];
  });
  return Object.fromEntries(following) as Handlers<CaseCall, Sender>;
}

/** The case that a window shows after an answer that brings one. */
function shownBy(call: string, value: unknown): CaseId | null {
  if (['cases.duplicate', 'cases.settle'].includes(call)) return (value as Case).id;
  if (!['cases.initial', 'cases.import', 'cases.importDropped', 'cases.importByDialog'].includes(call)) return null;
  return (value as IpcAnswers['cases.import']).case?.id ?? null;
}

function caseIn(payload: unknown): CaseId | null {
  if (typeof payload !== 'object' || payload === null || !('case' in payload)) return null;
  return typeof payload.case === 'string' ? payload.case : null;
}
