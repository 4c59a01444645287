export const search = {
  search: {
    title: 'Search all cases',
    placeholder: 'Words, or an “exact phrase”',
    command: 'Search all cases…',
    filters: 'Narrow the search',
    anyCase: 'All cases',
    anyOutlet: 'All outlets',
    anyLanguage: 'All languages',
    from: 'From',
    to: 'To',
    clear: 'Clear the filters',
    hint: 'Searches every paragraph of every case. A word also finds longer words that begin with it; put a phrase in quotation marks to find it exactly, and a minus before a word to leave it out.',
    searching: 'Searching…',
    none: 'No paragraph has these words.',
    noneFiltered: 'No paragraph has these words within these filters.',
    count: (hits: number, cases: number) =>
      `${String(hits)} ${hits === 1 ? 'paragraph' : 'paragraphs'} in ${String(cases)} ${cases === 1 ? 'case' : 'cases'}, newest first`,
    more: (shown: number) => `The newest ${String(shown)} paragraphs. Narrow the search to see others.`,
    archived: 'archived',
    openCase: (title: string) => `Open the case “${title}”`,
    results: 'Results',
  },
};
