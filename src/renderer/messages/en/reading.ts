export const reading = {
  reading: {
    label: 'Reading',
    link: 'How the columns scroll',
    linked: 'Linked by fact',
    unlinked: 'Each on its own',
    linkHint: 'Linked, all columns keep the same fact level. Hold Alt to scroll one column alone.',
    levelAgain: 'Level again',
    toggle: 'Link or unlink the columns’ scrolling',
  },
};
