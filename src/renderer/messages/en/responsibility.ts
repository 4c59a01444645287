import type { ResponsibilityKind } from '../../../core/contract/responsibility';

const KINDS: Readonly<Record<ResponsibilityKind, string>> = {
  claimed: 'claimed by',
  unclaimed: 'not claimed',
  unknown: 'not known',
  blamed: 'blamed on',
  suspected: 'suspected',
  denied: 'denied by',
};

/** The same where the sentence names nobody. */
const BARE: Partial<Record<ResponsibilityKind, string>> = { claimed: 'claimed', blamed: 'blamed', denied: 'denied' };

/** What the core names a group of terms, in the words of the band above the columns. */
const CALLED: ReadonlyMap<string, string> = new Map([
  ['the dead', 'Words for the dead'],
  ['the means', 'How it was done'],
  ['what happened', 'Words for the event'],
]);

export const responsibility = {
  responsibility: {
    title: 'Who did it',
    differ: 'Sources differ',
    kind: (kind: ResponsibilityKind, named: boolean) => (named ? KINDS[kind] : (BARE[kind] ?? KINDS[kind])),
    nobody: 'by anyone',
    saidBy: (who: string) => `says ${who.replace(/^(?:The|An?) /u, (article) => article.toLowerCase())}`,
    called: (label: string) => CALLED.get(label) ?? `Called: ${label}`,
    /** Beside a source whose language is not read for this. */
    unread: (language: string) => `not read in ${language}`,
    /** Beside a source that is read for this and says nothing of it that was found. */
    silent: 'nothing found',
    more: (n: number) => `${n.toLocaleString('en')} more`,
  },
};
