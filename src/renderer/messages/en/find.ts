export const find = {
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
};
