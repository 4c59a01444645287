import type { ResponsibilityKind } from '../../../core/contract/responsibility';

const KINDS: Readonly<Record<ResponsibilityKind, string>> = {
  claimed: 'claimed by',
  unclaimed: 'not claimed',
  unknown: 'not known',
  blamed: 'blamed on',
  suspected: 'suspected',
  denied: 'denied by',
};

export const responsibility = {
  responsibility: {
    title: 'Who did it',
    differ: 'Sources differ',
    kind: (kind: ResponsibilityKind) => KINDS[kind],
    nobody: 'by anyone',
    saidBy: (who: string) => `says ${who}`,
    more: (n: number) => `${n.toLocaleString('en')} more`,
  },
};
