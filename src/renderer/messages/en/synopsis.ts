import { capital, count } from './phrases';

export const synopsis = {
  synopsis: {
    label: 'Synopsis',
    description:
      'A row is a fact, a column a source. Arrow keys move between cells, Enter explains why a row is aligned.',
    gap: 'Not found in this text',
    gapBesides: (n: number) =>
      `Not found in the rest of this text; you left out ${count(n, 'paragraph', 'paragraphs')}`,
    reference: 'Reference',
    makeReference: 'Make reference',
    makeReferenceOf: (name: string) => `Make ${name} the reference`,
    columnActions: (name: string) => `Actions for ${name}`,
    removeSource: 'Remove from the case',
    untitled: 'Untitled',
    noOutlet: (file: string) => file,
    undated: 'No date',
    titles: 'Headlines',
    paragraph: (n: number) => `Paragraph ${String(n)}`,
    paragraphMark: (n: number, siglum: string) => `¶${String(n)} of ${siglum}`,
    toldBy: (n: number, of: number) => `Told by ${String(n)} of ${String(of)} sources`,
    alsoIn: (n: number, name: string) => `Also in another row: paragraph ${String(n)}, ${name}`,
    onlyIn: (n: number, siglum: string) => `${count(n, 'paragraph', 'paragraphs')} only in ${siglum}`,
    toldByOne: (n: number) => `${count(n, 'paragraph', 'paragraphs')} told by one source alone`,
    show: 'Show',
    fold: 'Fold',
    foldAll: 'Fold what one source tells alone',
    unfoldAll: 'Show everything',
    furniture: (n: number) => count(n, 'line of page furniture', 'lines of page furniture'),
    furnitureTitle: 'Page furniture',
    empty: 'None of the sources has text to align.',
    cell: (outlet: string, paragraphs: string) => `${outlet}, ${paragraphs}`,
  },

  columns: {
    moveStart: 'Move to the left',
    moveEnd: 'Move to the right',
    hide: 'Hide this column',
    hidden: (n: number) => count(n, 'column hidden', 'columns hidden'),
    show: (name: string) => `Show ${name}`,
    showAll: 'Show all columns',
    resize: (name: string) => `Width of ${name}`,
    share: 'Columns of equal width',
  },

  differences: {
    label: 'Differences',
    next: 'Next difference',
    previous: 'Previous difference',
    first: 'First difference',
    last: 'Last difference',
    position: (at: number, of: number) => `Difference ${at.toLocaleString('en')} of ${of.toLocaleString('en')}`,
    total: (n: number) => count(n, 'difference', 'differences'),
    none: 'No differences',
    identical: 'Identical',
    identicalTo: (siglum: string) => `Identical to ${siglum}`,
    rewritten: 'Rewritten',
    rewrittenFrom: (siglum: string) => `In other words than ${siglum}`,
    close: (n: number, siglum: string) => `${capital(count(n, 'difference', 'differences'))} from ${siglum}`,
    sharedLegend: 'told by both',
    distinctiveLegend: 'only here',
    changedLegend: 'differs',
    absent: 'words of the other source are missing here',
  },

  highlights: {
    label: 'Marked in the text',
    kinds: {
      difference: 'What differs',
      figure: 'Figures',
      name: 'Names and dates',
      charged: 'Charged and hedging words',
      quotation: 'Quotations',
      naming: 'Other words for the same',
      overlap: 'Word for word elsewhere',
    },
    samples: {
      changed: 'differs',
      shared: 'told by both',
      distinctive: 'only here',
      figure: 'at least 84',
      conflict: 'in conflict',
      name: 'Kerman',
      charged: 'allegedly',
      quotation: 'as was said',
      naming: 'fighters',
      overlap: 'as in another source',
    },
    reset: 'As usual',
    command: (kind: string, on: boolean) => (on ? `Do not mark: ${kind}` : `Mark: ${kind}`),
  },

  sentences: {
    next: 'Next sentence of this paragraph',
    previous: 'Previous sentence of this paragraph',
    /** What a step from sentence to sentence says; `others` are the sources that tell it too. */
    position: (at: number, of: number, others: readonly string[]) =>
      `Sentence ${String(at)} of ${String(of)}. ${others.length === 0 ? 'No counterpart found' : `Also in ${others.join(', ')}`}.`,
  },

  overview: {
    label: 'Overview of the case',
    column: (name: string) => `Overview of ${name}`,
    columnHint:
      'The darker, the more the wording differs; the palest is told by this source alone. Click or drag to go there.',
    hint: 'Every row of the case, a column a source: the darker, the more the wording differs. Click or drag to go there.',
    title: 'The case at a glance',
    picture: 'The facts of the case, from the first to the last',
    summary: (sources: number, shared: number, alone: number, conflicts: number) =>
      [
        `${count(shared, 'fact', 'facts')} told by two or more of ${String(sources)} sources`,
        `${count(alone, 'paragraph', 'paragraphs')} told by one alone`,
        conflicts === 0 ? 'no figures contradict' : `figures contradict at ${count(conflicts, 'place', 'places')}`,
      ].join('; '),
    begins: 'The story begins',
    ends: 'and ends',
    told: (n: number, shared: number) => `${n.toLocaleString('en')} told, ${shared.toLocaleString('en')} with others`,
    tally: (alone: number, conflicts: number) =>
      [
        ...(alone === 0 ? [] : [`${alone.toLocaleString('en')} alone`]),
        ...(conflicts === 0 ? [] : [`${conflicts.toLocaleString('en')} contradicted`]),
      ].join(', '),
    stepTitle: (at: number, of: number) => `Place ${at.toLocaleString('en')} of ${of.toLocaleString('en')}`,
    step: (at: number, of: number, told: readonly string[], sources: number, conflict: boolean) =>
      `Place ${String(at)} of ${String(of)}: told by ${told.join(', ')}, ${String(told.length)} of ${String(sources)}.${conflict ? ' Figures contradict.' : ''}`,
    contradicted: 'figures contradict',
    telling: {
      alone: 'told here alone',
      compared: 'compared with',
      same: 'same words',
      close: 'nearly the same words',
      other: 'in other words',
    },
    legend: {
      label: 'What the shapes mean',
      same: 'same words, or what the others are compared with',
      close: 'nearly the same words',
      other: 'in other words',
      alone: 'told by this source alone',
      absent: 'not found in this text',
      conflict: 'a figure that another source contradicts',
      seen: 'what you had in view last',
    },
  },
};
