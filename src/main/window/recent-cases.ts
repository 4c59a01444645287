import * as v from 'valibot';
import type { CaseId, CaseSummary } from '../../core/contract/case';
import type { Library } from '../library/library';

const NAME = 'recent-cases';
/** As many as a menu shows at a glance. */
const MOST = 10;
const schema = v.array(v.string());

/** The cases opened last, newest first; those that are gone are left out. */
export function recentCases(library: Pick<Library, 'setting'>, known: readonly CaseSummary[]): readonly CaseSummary[] {
  return idsOf(library).flatMap((id) => known.find((one) => one.id === id) ?? []);
}

/** Puts a case first among the recent ones. Returns whether that changed anything. */
export function rememberRecent(library: Pick<Library, 'setting' | 'putSetting'>, id: CaseId): boolean {
  const before = idsOf(library);
  if (before[0] === id) return false;
  library.putSetting(NAME, [id, ...before.filter((other) => other !== id)].slice(0, MOST));
  return true;
}

/** Forgets which cases were opened; the cases stay. */
export function forgetRecent(library: Pick<Library, 'putSetting'>): void {
  library.putSetting(NAME, []);
}

function idsOf(library: Pick<Library, 'setting'>): readonly CaseId[] {
  const stored = v.safeParse(schema, library.setting(NAME));
  return stored.success ? stored.output : [];
}
