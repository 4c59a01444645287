export const settings = {
  settings: {
    title: 'Settings',
    appearance: 'Appearance',
    reading: 'Reading',
    font: 'Typeface',
    fonts: { serif: 'With serifs', sans: 'Without serifs' },
    size: 'Text size',
    points: (pixels: number) => `${pixels.toLocaleString('en')} px`,
    measure: 'Line length',
    measures: { short: 'Short', usual: 'Usual', long: 'Long' },
    language: 'Language',
    languages: { system: 'As the system', en: 'English', fa: 'فارسی' },
    languageHint: 'The window opens anew in the other language, where you are.',
    sample: 'Two reports give the number of injured as 284; a third says “more than 280”.',
    everything: 'Zoom (everything, not only the text) is in the View menu.',
  },

  about: {
    title: 'About Synoptic',
    lead: 'Several sources on one event, side by side. Nothing leaves this computer.',
    version: 'Version',
    runtime: 'Runtime',
    platform: 'Platform',
    testBuild: 'This is a test build: it runs on an older runtime than releases do. Do not rely on it for your work.',
    licence: 'Synoptic is free software under the MIT licence.',
    licences: 'Licences of what it is built of',
    noLicences: 'The list of licences is not here; it comes with the installed app.',
  },

  tour: {
    offer: 'First time here? Five short steps show how to read a case.',
    begin: 'Show me',
    decline: 'Not now',
    title: 'A short tour',
    position: (at: number, of: number) => `Step ${String(at)} of ${String(of)}`,
    next: 'Next',
    back: 'Back',
    done: 'Done',
    skip: 'Skip the tour',
    steps: {
      columns: {
        title: 'A column is a source',
        text: 'Every source has its letter and its colour. The one with the mark is the reference: the others’ wording is compared with it. One click on another mark makes that one the reference.',
      },
      rows: {
        title: 'A row is a fact',
        text: 'What covers the same fact stands level. Where a source does not have it, the cell says “Not found in this text”. Marked words differ from the reference; where a passage is told quite otherwise, what both say is dotted and what only one says is dashed.',
      },
      differences: {
        title: 'From difference to difference',
        text: 'Alt and the arrow keys go to the next or previous difference, whatever column it is in. Point at a sentence: what says the same lights up with it.',
      },
      overview: {
        title: 'The whole case at a glance',
        text: 'A column a source, from top to bottom: pale where it says the same, dark where it differs, empty where it is silent. Click or drag to go there.',
      },
      inspector: {
        title: 'Why it stands level',
        text: 'Press Enter on a row to see what the match rests on and how sure it is. If it is wrong, say so there: your decision is kept, and can be taken back.',
      },
    },
  },

  printed: {
    sent: 'The pages were sent to the printer.',
    noPrinter: (file: string) => `There is no printer here, so the pages were saved as ${file}`,
  },
};
