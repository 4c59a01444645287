/** What the window remembers by itself: panels, widths, text size. Small, and worth nothing when it is lost. */
export interface Remembered {
  readonly casesOpen: boolean;
  readonly casesWidth: number;
  readonly caseOrder: string;
  readonly inspectorOpen: boolean;
  readonly inspectorWidth: number;
  readonly figuresOpen: boolean;
  readonly textStep: number;
  readonly layout: string;
  readonly leading: string;
  readonly hyphens: boolean;
  /** Names of what is marked in the columns, separated by spaces. */
  readonly highlights: string;
  readonly font: string;
  readonly measure: string;
  readonly tourOffered: boolean;
}

/** Where it is kept. Other windows of the app see a change as an event of the storage. */
export const KEY = 'synoptic.window';

/** What was remembered of `usual`; a value of another type, or none, leaves the usual one. */
export function recall(usual: Remembered): Remembered {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return usual;
    const known = Object.entries(stored).filter(
      ([key, value]) => key in usual && typeof value === typeof usual[key as keyof Remembered],
    );
    return { ...usual, ...(Object.fromEntries(known) as Partial<Remembered>) };
  } catch {
    return usual;
  }
}

export function remember(state: Remembered): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(state));
  } catch {
    // No storage, nothing to remember: the window works as well without.
  }
}
