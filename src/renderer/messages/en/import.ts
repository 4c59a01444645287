import { count } from './phrases';

export const importing = {
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
};
