import type { Progress } from '../../../core/contract/jobs';
import { count } from './phrases';

const STAGES: Readonly<Record<Progress['stage'], string>> = {
  reading: 'Reading the files',
  segmenting: 'Finding the paragraphs',
  matching: 'Finding what covers the same facts',
  embedding: 'Weighing meaning',
  arranging: 'Bringing the paragraphs level',
  differences: 'Comparing the wording',
  figures: 'Reading the figures',
  wording: 'Reading the wording',
  printing: 'Laying out the pages',
  packing: 'Packing the case',
};

/** Notices that the core names by code; what is not listed is shown as it is named. */
const NOTICES: Readonly<Record<string, string>> = {
  'different-languages': 'The sources are in different languages; expect fewer counterparts to be found.',
  'encoder-absent': 'No sentence encoder here: matched by words alone.',
  'encoder-language': 'The sentence encoder does not read these languages: matched by words alone.',
  'encoder-failed': 'The sentence encoder does not run here: matched by words alone.',
  'aliases-unreadable': 'Your list of names (aliases.json) cannot be read; it was left out.',
};

export const frame = {
  toolbar: {
    label: 'Case',
    views: 'View',
    synopsis: 'Synopsis',
    reading: 'Reading',
    facts: 'Facts',
    wording: 'Wording',
    overview: 'Overview',
    reference: 'Reference',
    referenceHint: 'The others’ wording is compared with this source.',
    exportLabel: 'Export',
    exportPdf: 'Comparison as PDF…',
    exportJson: 'Comparison data (JSON)…',
    addSource: 'Add source',
    find: 'Find',
    inspector: 'Why aligned',
    more: 'More',
    commands: 'All commands…',
    shortcuts: 'Keyboard shortcuts',
  },

  theme: {
    label: 'Appearance',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
  },

  textSize: {
    label: 'Text size',
    larger: 'Larger text',
    smaller: 'Smaller text',
    reset: 'Normal text size',
    leading: 'Line spacing',
    tight: 'Tight',
    usual: 'Usual',
    open: 'Open',
    hyphens: 'Hyphenation',
  },

  status: {
    shared: (shared: number, of: number) =>
      `${count(shared, 'fact', 'facts')} in more than one source, ${count(of, 'paragraph', 'paragraphs')} in one alone`,
    engine: (name: string, version: string, model: string | undefined) =>
      model === undefined ? `${name} ${version}` : `${name} ${version}, ${model}`,
    meaning: 'Matched by words and by meaning',
    lexicalOnly: 'Matched by words',
    offline: 'Offline. Nothing leaves this computer.',
    notice: (code: string) => NOTICES[code] ?? code,
  },

  progress: {
    stage: (stage: Progress['stage']) => STAGES[stage],
    starting: 'Comparing',
    cancel: 'Cancel',
    cancelled: 'The comparison was stopped.',
    again: 'Compare again',
    opening: 'Opening',
    exporting: 'Exporting',
    importing: 'Reading the files',
  },

  failure: {
    heading: 'This did not work',
    compare: 'The comparison could not be made',
    dismiss: 'Dismiss',
    unexpected: 'Something in Synoptic went wrong. Try again; if it happens again, report it.',
  },

  exported: {
    done: (file: string) => `Saved as ${file}`,
    reveal: 'Show in folder',
  },
};
