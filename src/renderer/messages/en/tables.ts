import { count } from './phrases';

export const tables = {
  tables: {
    filter: 'Filter the rows',
    left: (left: number, of: number) =>
      left === of ? count(of, 'row', 'rows') : `${left.toLocaleString('en')} of ${count(of, 'row', 'rows')}`,
    copy: 'Copy table',
    copied: 'Copied',
    copyHint:
      'The rows as shown, as tab-separated values for a spreadsheet. Ctrl+C copies the selection, or the row with the focus.',
    nothing: 'nothing',
    noneLeft: 'No row fits the filters.',
    clear: 'Clear the filters',
    drawn: (drawn: number, of: number) => `${drawn.toLocaleString('en')} of ${count(of, 'row', 'rows')} shown.`,
    more: 'Show more',
    anySource: 'Any source',
    givenBy: 'Given by',
    missingFrom: 'Not found in',
    onlyFrom: 'Only in',
    sourceFilter: 'Sources',
    inAll: 'In all sources',
    inSeveral: 'In more than one',
    trail: 'The way back',
    back: (view: string) => `Back to ${view}`,
    backKeys: 'Alt+←',
    backCommand: 'Back to where you came from',
    place: (at: number, of: number) => `${at.toLocaleString('en')} of ${of.toLocaleString('en')}`,
    nextPlace: 'Next place',
    previousPlace: 'Previous place',
    leave: 'Close',
  },
};
