import type { Reason } from '../../core/contract/comparison';
import type { FigureRow } from '../../core/contract/figures';
import type { Progress } from '../../core/contract/jobs';

/** "1 paragraph", "6 paragraphs". */
function count(n: number, one: string, many: string): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

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
};

const REASONS: Readonly<Record<Reason['kind'], string>> = {
  name: 'Name',
  figure: 'Figure',
  date: 'Date or time',
  term: 'Term',
  'near-synonym': 'Related words',
  phrase: 'Same phrase',
  meaning: 'Meaning',
  position: 'Position',
  reader: 'Your decision',
};

/** Notices that the core names by code; what is not listed is shown as it is named. */
const NOTICES: Readonly<Record<string, string>> = {
  'different-languages': 'The sources are in different languages; expect fewer counterparts to be found.',
  'encoder-absent': 'No sentence encoder here: matched by words alone.',
  'encoder-language': 'The sentence encoder does not read these languages: matched by words alone.',
  'encoder-failed': 'The sentence encoder does not run here: matched by words alone.',
};

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}

/** Everything the window says, in English. Another language is another object of this shape. */
export const en = {
  language: 'en',
  direction: 'ltr' as 'ltr' | 'rtl',

  app: { name: 'Synoptic', notices: 'Messages' },

  count: {
    sources: (n: number) => count(n, 'source', 'sources'),
    paragraphs: (n: number) => count(n, 'paragraph', 'paragraphs'),
    rows: (n: number) => count(n, 'row', 'rows'),
    differences: (n: number) => count(n, 'difference', 'differences'),
  },

  cases: {
    title: 'Cases',
    own: 'Your cases',
    bundled: 'To try',
    noneOwn: 'Nothing here yet. Drop files anywhere in the window.',
    create: 'New case',
    hide: 'Hide the case list',
    show: 'Show the case list',
    actions: (title: string) => `Actions for ${title}`,
    rename: 'Rename…',
    renameLabel: 'Name of the case',
    remove: 'Remove',
    removed: (title: string) => `“${title}” was removed.`,
    restored: (title: string) => `“${title}” is back.`,
    sourceRemoved: (name: string) => `${name} was removed from the case.`,
    undo: 'Undo',
    resize: 'Width of the case list',
  },

  start: {
    heading: 'Several sources, one event.',
    lead: 'Open the reports you want to read together. Synoptic lays them side by side, brings level what covers the same facts, and shows where wording and figures differ. Nothing leaves this computer.',
    drop: 'Drop files here',
    choose: 'Choose files…',
    paste: 'Paste text',
    formats: 'Plain text and Markdown, two to twelve files',
    tryOne: 'Or look at a finished case',
    sources: (names: readonly string[]) => names.join(' · '),
  },

  single: {
    heading: 'One source so far',
    lead: 'A comparison needs at least two. Add another report on the same event.',
    none: 'This case has no sources',
    noneLead: 'Add the reports you want to read together.',
    add: 'Add files…',
    paste: 'Paste text',
  },

  drop: {
    title: 'Drop to open',
    newCase: 'Start a new case',
    newCaseHint: 'with these files side by side',
    add: (title: string) => `Add to “${title}”`,
    addHint: 'as further columns',
  },

  paste: {
    title: 'Add pasted text',
    name: 'Title or outlet',
    namePlaceholder: 'For example: City Herald, 4 January',
    text: 'Text',
    textPlaceholder: 'Paste the report here. Blank lines separate paragraphs.',
    length: (paragraphs: number, words: number) =>
      `${count(paragraphs, 'paragraph', 'paragraphs')}, ${count(words, 'word', 'words')}`,
    toNew: 'Start a new case',
    toCurrent: 'Add to this case',
    cancel: 'Cancel',
    fallbackName: 'Pasted text',
  },

  toolbar: {
    label: 'Case',
    views: 'View',
    synopsis: 'Synopsis',
    reading: 'Reading',
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

  reading: {
    label: 'Reading',
    link: 'How the columns scroll',
    linked: 'Linked by fact',
    unlinked: 'Each on its own',
    linkHint: 'Linked, all columns keep the same fact level. Hold Alt to scroll one column alone.',
    levelAgain: 'Level again',
    toggle: 'Link or unlink the columns’ scrolling',
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

  synopsis: {
    label: 'Synopsis',
    description:
      'A row is a fact, a column a source. Arrow keys move between cells, Enter explains why a row is aligned.',
    gap: 'Not found in this text',
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

  overview: {
    label: 'Overview of the case',
    hint: 'Every row of the case, a column a source: the darker, the more the wording differs. Click or drag to go there.',
  },

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

  inspector: {
    title: 'Why aligned',
    hide: 'Close the inspector',
    empty: 'Choose a row to see why its paragraphs stand level.',
    alone: (siglum: string) => `Only ${siglum} tells this. No counterpart was found in the other texts.`,
    confidence: 'Confidence',
    tells: 'Told by',
    missing: 'Not found in',
    counterparts: 'Counterparts',
    differences: 'Differences from the reference',
    differencesFrom: (siglum: string) => `Wording, against ${siglum}`,
    elsewhere: 'Also linked with',
    reasons: 'Aligned on',
    noReasons: 'No single word decided it; the passages are close as a whole.',
    byReader: 'You linked these',
    confirmed: 'You confirmed this',
    confirm: 'Confirm',
    unlink: 'Not the same fact',
    link: 'Link with another paragraph…',
    linkHint: 'Choose a paragraph of another source that covers the same fact, then press Enter. Escape leaves it.',
    linkFrom: (n: number, siglum: string) => `Linking ¶${String(n)} of ${siglum}`,
    linkCancel: 'Cancel linking',
    linkHere: 'Link here',
    undoCorrection: 'Take back',
    identicalWords: 'Same words',
    rewrittenWords: 'Told in other words',
    sharedTerms: 'Both say',
    onlyTerms: (siglum: string) => `Only ${siglum} says`,
    nothing: 'nothing',
    resize: 'Width of the inspector',
    more: (n: number) => `${n.toLocaleString('en')} more`,
    levels: { certain: 'Certain', strong: 'Strong', likely: 'Likely', tentative: 'Tentative', reader: 'By you' },
    percent: (share: number) => `${String(Math.round(share * 100))} %`,
    unlinked: 'The two paragraphs are no longer linked.',
    linked: 'The two paragraphs are linked.',
    confirmedNotice: 'The link is confirmed.',
  },

  reason: (kind: Reason['kind']) => REASONS[kind],

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

  find: {
    label: 'Find in the case',
    placeholder: 'Find in all sources',
    next: 'Next hit',
    previous: 'Previous hit',
    close: 'Close find',
    none: 'No hits',
    position: (at: number, of: number) => `${at.toLocaleString('en')} of ${of.toLocaleString('en')}`,
    matchCase: 'Match case',
    wholeWords: 'Whole words',
    expression: 'Regular expression',
    badExpression: 'Not a complete expression',
  },

  commands: {
    palette: 'Command palette',
    placeholder: 'Type a command',
    none: 'No such command',
    groups: {
      case: 'Case',
      go: 'Go',
      view: 'View',
      correct: 'Correct',
      help: 'Help',
    },
    openFiles: 'Open files…',
    addFiles: 'Add files to this case…',
    newCase: 'New case',
    pasteText: 'Paste text as a source…',
    exportPdf: 'Export the comparison as PDF…',
    exportJson: 'Export the comparison data (JSON)…',
    find: 'Find in the case',
    findNext: 'Next hit',
    findPrevious: 'Previous hit',
    nextDifference: 'Next difference',
    previousDifference: 'Previous difference',
    firstDifference: 'First difference',
    lastDifference: 'Last difference',
    nextColumn: 'Next column',
    previousColumn: 'Previous column',
    casePanel: 'Show or hide the case list',
    inspector: 'Show or hide why aligned',
    figures: 'Show or hide the figures',
    foldAll: 'Fold what one source tells alone',
    unfoldAll: 'Show everything',
    makeReference: 'Make this column the reference',
    referenceTo: (name: string) => `Reference: ${name}`,
    themeSystem: 'Appearance: as the system',
    themeLight: 'Appearance: light',
    themeDark: 'Appearance: dark',
    textLarger: 'Larger text',
    textSmaller: 'Smaller text',
    textReset: 'Normal text size',
    linkStart: 'Link this paragraph with another…',
    undo: 'Undo the last correction',
    redo: 'Redo the correction',
    shortcuts: 'Keyboard shortcuts',
    allCommands: 'All commands',
    openCase: (title: string) => `Open: ${title}`,
  },

  shortcuts: {
    title: 'Keyboard shortcuts',
    close: 'Close',
    moving: 'Between cells',
    arrows: 'Move between rows and columns',
    enter: 'Why aligned',
    escape: 'Close what is open',
    or: 'or',
  },
};

/** The shape every language's catalogue has. */
export type Words = typeof en;
