/** The dialog about sentence encoders. */
export const encoders = {
  encoders: {
    command: 'Sentence encoders…',
    title: 'Sentence encoders',
    lead: 'A sentence encoder finds paragraphs that say the same in other words. It runs on this computer; nothing is sent anywhere. One that reads many languages also links sources in different languages by what they say. The first one that reads most of a case’s languages is used.',
    none: 'There is none; paragraphs are matched by their words.',
    allLanguages: 'Many languages',
    bundled: 'comes with Synoptic',
    own: 'added by you',
    add: 'Add from a folder…',
    addHint: 'A folder with a sentence-transformer in ONNX form and its tokenizer.json.',
    added: (name: string) => `${name} was added. The case is compared again.`,
    remove: 'Remove',
    removeLabel: (name: string) => `Remove ${name}`,
    removed: (name: string) => `${name} was removed. The case is compared again.`,
  },
};
