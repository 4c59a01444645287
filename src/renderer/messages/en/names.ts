/** The dialog with the reader's lists of names of one thing. */
export const names = {
  names: {
    command: 'Names of one thing…',
    title: 'Names of one thing',
    lead: 'Paragraphs that call a person, a group or a place by different names are matched as if they used one, and the table of names shows them as one. Your lists hold in all cases, beside those that Synoptic knows.',
    none: 'You have listed no names yet.',
    unreadable:
      'The file with your lists (aliases.json) cannot be read. What you add here goes into a new one; the old file stays beside it.',
    bundled: (count: number) => `${String(count)} lists that Synoptic knows`,
    field: 'Names of one thing, one a line',
    hint: 'Capitals count: “US” is not “us”. One name alone is taken out of the lists that Synoptic knows.',
    alone: 'stands only for itself',
    add: 'Add names…',
    edit: 'Edit',
    editLabel: (name: string) => `Edit the names of ${name}`,
    remove: 'Remove',
    removeLabel: (name: string) => `Remove the names of ${name}`,
    save: 'Save',
    saved: (name: string) => `The names of ${name} are kept. The case is compared again.`,
    removed: (name: string) => `The names of ${name} were removed. The case is compared again.`,
    problems: {
      none: 'Write at least one name.',
      alone: (name: string) => `“${name}” is in no list yet: write its other names below it.`,
      taken: (name: string) => `“${name}” stands in another list of yours.`,
      letters: (name: string) => `“${name}” has no letters.`,
      many: 'A name has at most 200 letters, a list at most 100 names.',
    },
  },
};
