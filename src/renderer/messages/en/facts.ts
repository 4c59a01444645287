import type { FigureRow } from '../../../core/contract/figures';
import { capital, count } from './phrases';

export const facts = {
  figures: {
    title: 'Where the sources differ',
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
    label: ({ what, role, unit }: Pick<FigureRow, 'what' | 'kind' | 'role' | 'unit'>) => {
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

  factsView: {
    sections: { figures: 'Figures', coverage: 'Coverage', names: 'Names', days: 'Days' },
    quantity: 'Quantity',
    relation: 'Relation',
    sources: 'Sources',
    scale: 'On one scale',
    fact: 'Fact',
    name: 'Name',
    day: 'Day',
    kind: 'Kind',
    all: 'All',
    alone: 'One source',
    morePairs: (n: number) => `+${n.toLocaleString('en')}`,
    onlySource: (siglum: string) => `Only ${siglum}`,
    times: (n: number) => `× ${n.toLocaleString('en')}`,
    plot: (low: string, high: string) => `The values of each source on a scale from ${low} to ${high}`,
    coverage: { reported: 'reported', partly: 'partly', absent: 'not found in this text' },
    tally: (reported: number, partly: number, absent: number) =>
      [
        `${String(reported)} reported`,
        ...(partly === 0 ? [] : [`${String(partly)} partly`]),
        `${String(absent)} not found`,
      ].join(' · '),
    kinds: { person: 'Person', organisation: 'Organisation', place: 'Place', other: 'Other' },
    kindsMany: { person: 'Persons', organisation: 'Organisations', place: 'Places', other: 'Other' },
    figuresCaption: 'Figures: a row a quantity, a column a source. Enter leads to the sentence.',
    coverageCaption: 'Coverage: a row a fact, a column a source. Enter leads to the paragraph.',
    namesCaption: 'Names: a row a name, a column a source with the forms it uses. Enter leads to the sentence.',
    daysCaption: 'Days: a row a day, a column a source with its words for it. Enter leads to the sentence.',
    noFigures: 'No figures were found in these sources.',
    noCoverage: 'There are no rows to compare.',
    noNames: 'No names were found in these sources.',
    noDays: 'No days were found in these sources.',
    leftOut: (sources: string) =>
      `Not in English: ${sources}. Figures in digits and common number words, dates and names by their shape are read there; titles, kinds of names, negation and time or scope may be missing.`,
    open: 'All figures',
  },
};
