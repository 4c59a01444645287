import { count } from './phrases';

export const print = {
  /** What the printed pages say themselves. */
  print: {
    summary: (sources: number, shared: number, alone: number, day: string) =>
      `${count(sources, 'source', 'sources')}, ${count(shared, 'fact', 'facts')} told by several of them, ${count(alone, 'paragraph', 'paragraphs')} told by one alone. Compared on ${day}.`,
    sources: 'Sources',
    leftOut: (n: number) =>
      `${n === 1 ? '1 paragraph of it is' : `${String(n)} paragraphs of it are`} left out of the comparison by the reader.`,
    isReference: 'The reference the others are compared with.',
    howToRead: 'How to read this',
    levels:
      'Paragraphs on one level tell the same fact; the per cent beside a row says how sure the alignment is. ' +
      'An empty cell means that no counterpart was found in that text, not that the fact is denied. ' +
      'A number in brackets behind a claim is the row in which its sentence stands. ' +
      'Differences are marked against the reference or, in a row it lacks, against the first source that has it.',
    samples: { change: 'solid line', shared: 'dotted line', distinctive: 'double line', charged: 'wavy line' },
    legend: {
      change: 'words that differ, in a passage whose wording is otherwise close',
      absent: 'words of the other text are missing here',
      shared: 'in a rewritten passage, what both tell',
      distinctive: 'in a rewritten passage, figures, names and terms that only this text has',
      charged: 'words that judge or hedge, where they stand in none of the marks above',
      human: 'a link set or confirmed by the reader, not by the program',
      also: 'a paragraph tells a second fact, which another row has',
    },
    figures: 'Figures side by side',
    relations: { conflict: 'conflict', scope: 'differs by time or scope', compatible: 'compatible', agree: 'agree' },
    naming: 'What they call it',
    overlaps: 'Word for word the same',
    synopsis: 'Synopsis',
    part: (at: number, of: number) => `Synopsis, part ${String(at)} of ${String(of)}`,
    reference: 'reference',
    runningReference: (name: string) => `Reference: ${name}`,
    page: (at: number, of: number) => `page ${String(at)} of ${String(of)}`,
    engine: (name: string, model: string | null) => (model === null ? name : `${name} with ${model}`),
    /** Behind a claim: where its sentence is printed. */
    inRow: (row: number) => `[${String(row)}]`,
    onlyIn: (letter: string) => `only in ${letter}`,
    identical: (letter: string) => `identical with ${letter}`,
    rewritten: (letter: string) => `in other words than ${letter}`,
    close: (n: number, letter: string) => `${count(n, 'difference', 'differences')} from ${letter}`,
    also: (row: number, letter: string, paragraph: number) =>
      `also in row ${String(row)}: ${letter} ¶${String(paragraph)}`,
  },
};
