import type { SourceId } from '../../core/contract/source';

/** How the columns of a case are arranged, by source. */
export interface Arrangement {
  readonly order: readonly SourceId[];
  readonly hidden: readonly SourceId[];
  readonly widths: readonly (readonly [SourceId, number])[];
}

/** A paragraph, by its source. */
export interface KeptPlace {
  readonly source: SourceId;
  readonly segment: number;
}

/** The first paragraph in view, and how far below the upper edge it begins, in pixels. */
export interface TopEdge extends KeptPlace {
  readonly offset: number;
}

/** Where the reader left a case. */
export interface CaseMemory {
  readonly columns: Arrangement;
  readonly folded: boolean;
  readonly toggled: readonly string[];
  readonly place: KeptPlace | null;
  readonly top: TopEdge | null;
}

const KEY = 'synoptic.cases';
/** Cases beyond this many are begun from the top again. */
const MOST = 40;

/** Where the reader left a case; null when that is not known. */
export function recallCase(id: string): CaseMemory | null {
  return all().find(([known]) => known === id)?.[1] ?? null;
}

/** Keeps where the reader is in a case. */
export function rememberCase(id: string, memory: CaseMemory): void {
  try {
    localStorage.setItem(
      KEY,
      JSON.stringify([[id, memory], ...all().filter(([known]) => known !== id)].slice(0, MOST)),
    );
  } catch {
    // No storage, nothing to remember: every case begins at its top.
  }
}

function all(): readonly (readonly [string, CaseMemory])[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isMemory) : [];
  } catch {
    return [];
  }
}

/** Only this page writes what is read here; it is checked as far as another version may have written it. */
function isMemory(entry: unknown): entry is readonly [string, CaseMemory] {
  if (!Array.isArray(entry) || typeof entry[0] !== 'string') return false;
  const memory: unknown = entry[1];
  return typeof memory === 'object' && memory !== null && 'columns' in memory && 'toggled' in memory && 'top' in memory;
}
