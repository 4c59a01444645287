import type { FigureRow } from '../../../core/contract/figures';
import { capital, count } from './phrases';

export const facts = {
  figures: {
    title: 'Figures that differ',
    titleAgree: 'Figures',
    conflict: 'In conflict',
    scope: 'Differ by time or scope',
    compatible: 'Compatible',
    agree: 'Agree',
    showAll: (n: number) => `Show all ${n.toLocaleString('en')}`,
    showFewer: 'Show fewer',
    hide: 'Hide the figures',
    show: 'Show the figures',
    /** What a row of figures is about; where the core says it in words of its own, in those. */
    label: ({ what, role, unit }: Pick<FigureRow, 'what' | 'role' | 'unit'>) => {
      if (what !== undefined) return capital(what);
      const counted = unit === null || unit === 'person' ? null : unit;
      if (role === null) return counted === null ? 'Figure' : capital(counted);
      const named = capital(role.replaceAll('-', ' '));
      return counted === null ? named : `${named} (${counted})`;
    },
    negated: 'denied',
    asOf: (when: string) => when,
    summary: (conflicts: number) => count(conflicts, 'figure in conflict', 'figures in conflict'),
  },
};
