import { count } from './phrases';

/** The dialog about charged and hedging words. */
export const lexicon = {
  lexicon: {
    command: 'Edit charged and hedging words…',
    button: 'Word lists…',
    title: 'Charged and hedging words',
    lead: 'What sources call things differently is found by comparing them. These lists come second: they only mark words, and mean the same for every case. A change compares the open cases again.',
    language: 'Language',
    list: 'List',
    lists: { charged: 'Charged', hedges: 'Hedging' },
    about: {
      charged: 'Words that judge. They are marked where not every source uses them.',
      hedges: 'Words that make what is said less than certain.',
    },
    count: (n: number) => count(n, 'word', 'words'),
    typed: 'Find a word, or type one to add',
    add: 'Add',
    none: (language: string) => `There are no words for ${language} yet.`,
    notFound: 'No word of the list has this in it.',
    removeLabel: (word: string) => `Remove “${word}”`,
    offLabel: (word: string) => `Switch off “${word}”`,
    onLabel: (word: string) => `Switch on “${word}”`,
    undo: 'Undo',
    restore: 'Restore this list',
  },
};
