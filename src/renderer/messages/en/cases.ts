export const cases = {
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
};
