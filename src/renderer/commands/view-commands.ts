import { words } from '../messages';
import type { App } from '../state/app.svelte';
import { command, type Command } from './command';
import { HIGHLIGHTS } from '../synopsis/highlights';
import { siglum, sourceName } from '../synopsis/sigla';

/** What is shown, and how. */
export function viewCommands(app: App): readonly Command[] {
  const { page, view, theme, caseSources } = app;
  const t = words.commands;
  const group = 'view';
  const comparison = page.comparison;
  const compared = comparison !== null;
  const reference = comparison?.reference;
  const here = page.place === null ? undefined : comparison?.sources[page.place.source];
  return [
    command(
      group,
      'make-reference',
      t.makeReference,
      () => {
        if (here !== undefined) void caseSources.setReference(here.id);
      },
      { keys: ['R'], possible: here !== undefined && view.columnsShown && page.place?.source !== reference },
    ),
    ...(comparison?.sources ?? []).flatMap((source, at) =>
      at === reference
        ? []
        : [
            command(
              group,
              `reference ${source.id}`,
              t.referenceTo(`${siglum(at)} ${sourceName(source)}`),
              () => void caseSources.setReference(source.id),
            ),
          ],
    ),
    command(
      group,
      'synopsis',
      words.toolbar.synopsis,
      () => {
        view.layout = 'synopsis';
      },
      { keys: ['Ctrl+1'], possible: compared },
    ),
    command(
      group,
      'reading',
      words.toolbar.reading,
      () => {
        view.layout = 'reading';
      },
      { keys: ['Ctrl+2'], possible: compared },
    ),
    command(
      group,
      'facts',
      words.toolbar.facts,
      () => {
        view.layout = 'facts';
      },
      { keys: ['Ctrl+3'], possible: compared },
    ),
    command(
      group,
      'wording',
      words.toolbar.wording,
      () => {
        view.layout = 'wording';
      },
      { keys: ['Ctrl+4'], possible: compared },
    ),
    command(
      group,
      'overview',
      words.toolbar.overview,
      () => {
        view.layout = 'overview';
      },
      { keys: ['Ctrl+5'], possible: compared },
    ),
    command(
      group,
      'link-scroll',
      words.reading.toggle,
      () => {
        app.scroll.toggle();
      },
      { keys: ['Ctrl+L'], possible: compared && view.layout === 'reading' },
    ),
    command(
      group,
      'level-again',
      words.reading.levelAgain,
      () => {
        app.scroll.levelAgain();
      },
      { possible: compared && view.layout === 'reading' && (app.scroll.shifted || !app.scroll.linked) },
    ),
    command(
      group,
      'columns',
      words.columns.showAll,
      () => {
        page.columns.showAll();
      },
      { possible: page.columns.hidden.length > 0 },
    ),
    command(
      group,
      'share-width',
      words.columns.share,
      () => {
        page.columns.shareWidth();
      },
      { possible: page.columns.shown.some((at) => page.columns.widthOf(at) !== null) },
    ),
    command(
      group,
      'fold-all',
      t.foldAll,
      () => {
        page.foldAll(true);
      },
      { possible: page.hasFolds },
    ),
    command(
      group,
      'unfold-all',
      t.unfoldAll,
      () => {
        page.foldAll(false);
      },
      { possible: page.hasFolds },
    ),
    command(
      group,
      'figures',
      t.figures,
      () => {
        view.figuresOpen = !view.figuresOpen;
      },
      { possible: (comparison?.figures.length ?? 0) > 0 },
    ),
    command(
      group,
      'case-panel',
      t.casePanel,
      () => {
        view.casesOpen = !view.casesOpen;
      },
      { keys: ['Ctrl+B'] },
    ),
    command(
      group,
      'inspector',
      t.inspector,
      () => {
        view.inspectorOpen = !view.inspectorOpen;
      },
      { keys: ['Ctrl+I'], possible: compared && view.columnsShown },
    ),
    command(
      group,
      'text-larger',
      t.textLarger,
      () => {
        view.growText(1);
      },
      { keys: ['Ctrl+Shift+ArrowUp'], possible: view.canGrow },
    ),
    command(
      group,
      'text-smaller',
      t.textSmaller,
      () => {
        view.growText(-1);
      },
      { keys: ['Ctrl+Shift+ArrowDown'], possible: view.canShrink },
    ),
    ...HIGHLIGHTS.map((highlight) => {
      const on = view.highlights.has(highlight);
      return command(
        group,
        `highlight ${highlight}`,
        words.highlights.command(words.highlights.kinds[highlight], on),
        () => {
          view.highlight(highlight, !on);
        },
        { possible: compared && view.columnsShown },
      );
    }),
    command(group, 'text-reset', t.textReset, () => {
      view.resetText();
    }),
    command(group, 'lexicon', words.lexicon.command, () => {
      view.dialog = 'lexicon';
    }),
    command(group, 'encoders', words.encoders.command, () => {
      view.dialog = 'encoders';
    }),
    command(group, 'theme-system', t.themeSystem, () => void theme.choose('system'), {
      possible: theme.choice !== 'system',
    }),
    command(group, 'theme-light', t.themeLight, () => void theme.choose('light'), {
      possible: theme.choice !== 'light',
    }),
    command(group, 'theme-dark', t.themeDark, () => void theme.choose('dark'), { possible: theme.choice !== 'dark' }),
  ];
}
