import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { FigureCell } from '../../src/core/contract/figures';
import type { Comparison } from '../../src/core/contract/comparison';
import { bridgeCase, caseOf } from './cases';
import { FakeBridge } from './fake-bridge';
import { choose, firstOf, openWindow } from './open-window';

describe('the synopsis', () => {
  it('shows a column a source, with its name and the reference marked', async () => {
    await openWindow(new FakeBridge([bridgeCase()]));
    const heads = screen.getAllByRole('columnheader').slice(1);
    expect(heads.map((head) => within(head).getByRole('heading').textContent)).toEqual([
      'Harbour Post',
      'Lenne Courier',
      'Valley Radio',
    ]);
    expect(within(firstOf(heads)).getByText('Reference')).toBeVisible();
  });

  it('says where a fact is not found, and in words where wordings are identical', async () => {
    await openWindow(new FakeBridge([bridgeCase()]));
    expect(screen.getAllByText('Not found in this text')).toHaveLength(1);
    expect(screen.getAllByText('Identical to A')).toHaveLength(1);
  });

  it('marks the words that differ from the reference', async () => {
    await openWindow(new FakeBridge([bridgeCase()]));
    const marked = [...document.querySelectorAll('[data-source="1"] mark.changed')].map((mark) => mark.textContent);
    expect(marked.join(' ')).toContain('14');
  });

  it('makes another source the reference with one click', async () => {
    const bridge = new FakeBridge([bridgeCase()]);
    const user = await openWindow(bridge);
    await user.click(screen.getByRole('button', { name: 'Make Lenne Courier the reference' }));
    expect(bridge.sent('cases.setReference')).toEqual([{ case: 'bridge', source: 'bridge-1' }]);
    await screen.findByRole('button', { name: 'Make Harbour Post the reference' });
  });

  it('folds the page furniture and shows it on demand', async () => {
    const user = await openWindow(new FakeBridge([bridgeCase()]));
    expect(screen.queryByText(/Share Facebook/u)).not.toBeInTheDocument();
    const fold = screen.getByRole('button', { name: '1 line of page furniture, Lenne Courier' });
    expect(fold).toHaveAttribute('aria-expanded', 'false');
    await user.click(fold);
    expect(screen.getByText(/Share Facebook/u)).toBeVisible();
    await user.click(fold);
    expect(screen.queryByText(/Share Facebook/u)).not.toBeInTheDocument();
  });

  it('shows the note of a source, such as that it is a digest', async () => {
    await openWindow(new FakeBridge([bridgeCase()]));
    expect(screen.getByText('A digest, not the wording of the report.')).toBeVisible();
  });

  it('writes a right-to-left source from the right', async () => {
    await openWindow(
      new FakeBridge([
        caseOf('rtl', [
          { facts: [['fall', 'The bridge fell on Monday.']], language: 'en' },
          { facts: [['fall', 'سقط الجسر يوم الاثنين في المدينة القديمة.']], language: 'ar' },
        ]),
      ]),
    );
    expect(screen.getByText(/سقط الجسر/u).closest('p')).toHaveAttribute('dir', 'rtl');
    expect(screen.getByText(/سقط الجسر/u).closest('p')).toHaveAttribute('lang', 'ar');
  });
});

describe('a paragraph that tells a second fact', () => {
  it.each([
    ['the synopsis', '1', '.cell'],
    ['the reading layout', '2', '.paragraph'],
  ])('names the other row’s paragraph in %s; Tab and Enter lead there, Alt and an arrow back', async (_, key, held) => {
    const bridge = new FakeBridge([bridgeCase()]);
    bridge.adjust = withSecondFact;
    const user = await openWindow(bridge);
    await user.keyboard(`{Control>}${key}{/Control}`);
    const fall = firstOf(screen.getAllByText(/^The footbridge over the river/u)).closest<HTMLElement>(held);
    const name = 'Also in another row: paragraph 3, Lenne Courier';
    const way = await within(fall ?? document.body).findByRole('button', { name });
    fall?.focus();
    await waitFor(() => {
      expect(way).toHaveAttribute('tabindex', '0');
    });
    // What is copied and what is found are the words of the source alone.
    expect(way.textContent.trim()).toBe('');
    await user.tab();
    expect(way).toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(document.activeElement).toHaveTextContent(/Mayor Ilse Brandt/u);
    });
    expect(screen.getByRole('navigation', { name: 'The way back' })).toHaveTextContent(/Back to ¶2 of A/u);
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await waitFor(() => {
      expect(document.activeElement).toBe(fall);
    });
    expect(screen.queryByRole('navigation', { name: 'The way back' })).not.toBeInTheDocument();
  });

  it('has as many ways out of its place as there are, and Tab reaches only those of the place of the reader', async () => {
    const bridge = new FakeBridge([bridgeCase()]);
    bridge.adjust = withSecondFact;
    await openWindow(bridge);
    const ways = await screen.findAllByRole('button', { name: /^Also in another row/u });
    expect(ways.map((way) => [way.getAttribute('aria-label'), way.tabIndex])).toEqual([
      ['Also in another row: paragraph 3, Lenne Courier', -1],
      ['Also in another row: paragraph 2, Harbour Post', -1],
    ]);
  });
});

/** A sure link between the fall, as the first source tells it, and the mayor, as the second does. */
function withSecondFact(comparison: Comparison): Comparison {
  const link = { a: { source: 0, segment: 1 }, b: { source: 1, segment: 2 }, score: 0.9, confidence: 0.9 };
  return { ...comparison, links: [...comparison.links, { ...link, origin: 'automatic', reasons: [] }] };
}

describe('the keyboard', () => {
  it('goes from difference to difference and counts them', async () => {
    const user = await openWindow(new FakeBridge([bridgeCase()]));
    const status = screen.getByRole('group', { name: 'Differences' });
    await waitFor(() => {
      expect(status).toHaveTextContent(/^\d+ differences$/u);
    });
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(status).toHaveTextContent(/^Difference 1 of \d+$/u);
    await user.keyboard('{Alt>}{End}{/Alt}');
    const [, at, of] = /Difference (\d+) of (\d+)/u.exec(status.textContent) ?? [];
    expect(at).toBe(of);
    await user.keyboard('{Alt>}{Home}{ArrowUp}{/Alt}');
    expect(status).toHaveTextContent(/^Difference 1 of/u);
  });

  it('moves the focus between cells, one of which Tab reaches', async () => {
    const user = await openWindow(new FakeBridge([bridgeCase()]));
    expect(document.querySelectorAll('[data-place][tabindex="0"]')).toHaveLength(1);
    document.querySelector<HTMLElement>('[data-place][tabindex="0"]')?.focus();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    await waitFor(() => {
      expect(document.activeElement).toHaveAttribute('data-source', '1');
    });
    expect(document.activeElement).toHaveAttribute('aria-selected', 'true');
  });

  it('opens the sheet of shortcuts', async () => {
    const user = await openWindow(new FakeBridge([bridgeCase()]));
    await user.keyboard('?');
    expect(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    await user.keyboard('{Escape}');
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    });
  });

  it('runs any command from the palette', async () => {
    const user = await openWindow(new FakeBridge([bridgeCase()]));
    await user.keyboard('{Control>}k{/Control}');
    expect(await screen.findByRole('dialog', { name: 'Command palette' })).toBeVisible();
    await waitFor(() => {
      expect(screen.getByRole('combobox')).toHaveFocus();
    });
    await user.keyboard('dark{Enter}');
    await waitFor(() => {
      expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
    });
  });
});

describe('the reading layout', () => {
  it('shows every source in its own order, and what it was compared with level', async () => {
    const user = await openWindow(new FakeBridge([bridgeCase()]));
    await user.click(screen.getByRole('button', { name: 'Reading' }));
    const column = screen.getByRole('article', { name: 'Harbour Post' });
    expect([...column.querySelectorAll('p.body')].map(({ textContent }) => textContent.slice(0, 9))).toEqual([
      'The footb',
      'Mayor Ils',
      'The bridg',
    ]);
    expect(screen.getByRole('button', { name: 'Linked by fact' })).toHaveAttribute('aria-pressed', 'true');
  });

  it('leads down in a source and sideways to the counterpart', async () => {
    const user = await openWindow(new FakeBridge([bridgeCase()]));
    await user.keyboard('{Control>}2{/Control}');
    await user.click(screen.getByText(/The footbridge over the river Lenne in Marfeld collapsed.*12/u));
    await user.keyboard('{ArrowDown}');
    await waitFor(() => {
      expect(document.activeElement).toHaveTextContent(/^Mayor Ilse Brandt/u);
    });
    await user.keyboard('{ArrowRight}');
    await waitFor(() => {
      expect(document.activeElement?.closest('article')).toHaveAccessibleName('Lenne Courier');
    });
    expect(document.activeElement).toHaveTextContent(/^Mayor Ilse Brandt/u);
  });
});

describe('the columns', () => {
  async function chooseFor(name: string, item: string): Promise<void> {
    const user = await openWindow(new FakeBridge([bridgeCase()]));
    await user.click(screen.getByRole('button', { name: `Actions for ${name}` }));
    await choose(user, item);
  }
  const names = (): readonly (string | null)[] =>
    screen
      .getAllByRole('columnheader')
      .slice(1)
      .map((head) => within(head).getByRole('heading').textContent);

  it('change places', async () => {
    await chooseFor('Valley Radio', 'Move to the left');
    expect(names()).toEqual(['Harbour Post', 'Valley Radio', 'Lenne Courier']);
  });

  it('are hidden, and shown again from the toolbar', async () => {
    await chooseFor('Lenne Courier', 'Hide this column');
    expect(names()).toEqual(['Harbour Post', 'Valley Radio']);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: '1 column hidden' }));
    await choose(user, 'Show Lenne Courier');
    expect(names()).toEqual(['Harbour Post', 'Lenne Courier', 'Valley Radio']);
  });

  it('say in their menu what the reader must know of the source', async () => {
    const user = await openWindow(new FakeBridge([bridgeCase()]));
    await user.click(screen.getByRole('button', { name: 'Actions for Lenne Courier' }));
    expect(await screen.findAllByText('A digest, not the wording of the report.')).toHaveLength(2);
  });
});

describe('finding words', () => {
  it('counts the hits and steps through them', async () => {
    const user = await openWindow(new FakeBridge([bridgeCase()]));
    await user.keyboard('{Control>}f{/Control}');
    const field = screen.getByRole('textbox', { name: 'Find in the case' });
    expect(field).toHaveFocus();
    await user.type(field, 'marfeld');
    expect(screen.getByRole('search')).toHaveTextContent('1 of 5');
    await user.keyboard('{Enter}');
    expect(screen.getByRole('search')).toHaveTextContent('2 of 5');
    await user.keyboard('{Shift>}{Enter}{Enter}{/Shift}');
    expect(screen.getByRole('search')).toHaveTextContent('5 of 5');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('search')).not.toBeInTheDocument();
  });
});

function withFigures(comparison: Comparison): Comparison {
  const cell = (source: number, words: string): FigureCell => {
    const start = comparison.sources[source]?.text.indexOf(words) ?? 0;
    return {
      source,
      segment: 1,
      start,
      end: start + words.length,
      text: words,
      min: 12,
      max: 12,
      minOpen: false,
      maxOpen: false,
      approximate: false,
      asOf: null,
    };
  };
  return {
    ...comparison,
    figures: [
      {
        id: 'injured',
        role: 'injured',
        unit: 'person',
        cells: [cell(0, '12 people'), cell(1, 'at least 14')],
        pairs: [{ a: 0, b: 1, relation: 'conflict' }],
      },
    ],
  };
}

describe('the figures that differ', () => {
  it('stand above the synopsis, and a value leads to its sentence', async () => {
    const bridge = new FakeBridge([bridgeCase()]);
    bridge.adjust = withFigures;
    const user = await openWindow(bridge);
    const band = screen.getByRole('region', { name: 'Where the sources differ' });
    expect(band).toHaveTextContent('Injured');
    expect(band).toHaveTextContent('In conflict');
    await user.click(within(band).getByRole('button', { name: /at least 14.*Lenne Courier/u }));
    await waitFor(() => {
      expect(document.activeElement).toHaveTextContent('at least 14 people were injured');
    });
  });

  it('take no room when there are none', async () => {
    await openWindow(new FakeBridge([bridgeCase()]));
    expect(screen.queryByRole('region', { name: 'Where the sources differ' })).not.toBeInTheDocument();
  });
});

describe('the inspector', () => {
  async function inspect(
    bridge: FakeBridge,
  ): Promise<{ user: Awaited<ReturnType<typeof openWindow>>; inspector: HTMLElement }> {
    const user = await openWindow(bridge);
    await user.click(screen.getByText(/at least/u, { selector: 'mark' }));
    await user.keyboard('{Enter}');
    return { user, inspector: screen.getByRole('complementary', { name: 'Why aligned' }) };
  }

  it('says who tells the fact, why it is aligned and what differs', async () => {
    const { inspector } = await inspect(new FakeBridge([bridgeCase()]));
    expect(inspector).toHaveFocus();
    expect(inspector).toHaveTextContent('Told by 3 of 3 sources');
    expect(inspector).toHaveTextContent(/Certain|Strong|Likely|Tentative/u);
    expect(within(inspector).getAllByText('Marfeld').length).toBeGreaterThan(0);
    expect(within(inspector).getByText('at least 14')).toBeVisible();
  });

  it('takes a link away and brings it back with undo', async () => {
    const bridge = new FakeBridge([bridgeCase()]);
    const { user, inspector } = await inspect(bridge);
    await user.click(firstOf(within(inspector).getAllByRole('button', { name: 'Not the same fact' })));
    expect(bridge.sent('cases.correct')).toEqual([expect.objectContaining({ case: 'bridge', kind: 'unlink' })]);
    await screen.findByText('The two paragraphs are no longer linked.');
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => {
      expect(bridge.sent('cases.uncorrect')).toHaveLength(1);
    });
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await waitFor(() => {
      expect(bridge.sent('cases.correct')).toHaveLength(2);
    });
  });

  it('links a paragraph with another one by keyboard', async () => {
    const bridge = new FakeBridge([bridgeCase()]);
    const user = await openWindow(bridge);
    await user.click(screen.getByText(/Ferries are carrying/u));
    await user.keyboard('l');
    await user.click(firstOf(screen.getAllByText(/Mayor Ilse Brandt said/u)));
    await waitFor(() => {
      expect(bridge.sent('cases.correct')).toEqual([expect.objectContaining({ kind: 'link' })]);
    });
    const [sent] = bridge.sent('cases.correct') as { a: { quote: string }; b: { quote: string } }[];
    expect([sent?.a.quote, sent?.b.quote].join()).toMatch(/Ferries.*Mayor/u);
  });

  it('does nothing on Escape while linking but to stop linking', async () => {
    const bridge = new FakeBridge([bridgeCase()]);
    const user = await openWindow(bridge);
    await user.click(screen.getByText(/Ferries are carrying/u));
    await user.keyboard('l{Escape}');
    await user.click(firstOf(screen.getAllByText(/Mayor Ilse Brandt said/u)));
    expect(bridge.sent('cases.correct')).toHaveLength(0);
  });
});

describe('the cases', () => {
  const other = caseOf('other', [
    { facts: [['event', 'Another event entirely.']] },
    { facts: [['event', 'It was told twice.']] },
  ]);

  async function withCases(bridge: FakeBridge): Promise<Awaited<ReturnType<typeof openWindow>>> {
    const user = await openWindow(bridge);
    await user.keyboard('{Control>}b{/Control}');
    return user;
  }

  it('are listed, own and bundled apart, and open with a click', async () => {
    const user = await withCases(new FakeBridge([bridgeCase(false), other]));
    const list = screen.getByRole('navigation', { name: 'Cases' });
    expect(within(list).getByRole('heading', { name: 'Your cases' })).toBeVisible();
    await user.click(within(list).getByRole('button', { name: /^Case other/u }));
    await screen.findByText('It was told twice.');
  });

  it('are renamed in place', async () => {
    const bridge = new FakeBridge([bridgeCase()]);
    const user = await withCases(bridge);
    await user.click(screen.getByRole('button', { name: 'Actions for Case bridge' }));
    await choose(user, 'Rename…');
    const field = await screen.findByRole('textbox', { name: 'Name of the case' });
    await user.clear(field);
    await user.type(field, 'Marfeld{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Marfeld' })).toBeVisible();
  });

  it('are removed with a way back', async () => {
    const bridge = new FakeBridge([bridgeCase()]);
    const user = await withCases(bridge);
    await user.click(screen.getByRole('button', { name: 'Actions for Case bridge' }));
    await choose(user, 'Remove');
    await screen.findByText('“Case bridge” was removed.');
    expect(screen.queryByRole('grid')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('grid')).toBeVisible();
  });
});

describe('bringing texts in', () => {
  it('invites to open files when no case is open, and offers the bundled ones', async () => {
    const bridge = new FakeBridge([bridgeCase(false)]);
    bridge.initial = null;
    const user = await openWindow(bridge);
    expect(screen.getByText('Drop files here')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /Case bridge/u }));
    await screen.findByRole('grid');
  });

  it('lists the case of the files that the app was opened with', async () => {
    const bridge = new FakeBridge([]);
    bridge.openedWith = bridgeCase();
    bridge.initial = bridge.openedWith.id;
    const user = await openWindow(bridge);
    await user.keyboard('{Control>}b{/Control}');
    expect(await screen.findByRole('button', { name: 'Actions for Case bridge' })).toBeInTheDocument();
  });

  it('opens the chosen files side by side', async () => {
    const bridge = new FakeBridge([]);
    bridge.chosen = ['The bridge fell on Monday in Marfeld.', 'On Monday the Marfeld bridge fell.'].map((text, at) => ({
      name: `${String(at)}.txt`,
      bytes: new TextEncoder().encode(text),
    }));
    const user = await openWindow(bridge);
    await user.keyboard('{Control>}o{/Control}');
    expect(await screen.findByRole('grid')).toBeVisible();
    expect(screen.getAllByRole('columnheader')).toHaveLength(3);
  });

  it('takes a pasted text, and asks for a second one', async () => {
    const bridge = new FakeBridge([]);
    const user = await openWindow(bridge);
    await user.paste('Bridge falls\n\nThe bridge fell on Monday.');
    const dialog = await screen.findByRole('dialog', { name: 'Add pasted text' });
    expect(within(dialog).getByRole('textbox', { name: 'Title or outlet' })).toHaveValue('Bridge falls');
    await user.click(within(dialog).getByRole('button', { name: 'Start a new case' }));
    expect(await screen.findByText('One source so far')).toBeVisible();
    expect(bridge.sent('cases.import')).toEqual([
      { case: null, files: [expect.objectContaining({ name: 'Bridge falls.txt' })] },
    ]);
  });

  it('says in a sentence what could not be read and what to do next', async () => {
    const bridge = new FakeBridge([bridgeCase()]);
    bridge.failures.set('cases.importByDialog', { code: 'file-format', subject: 'photo.heic' });
    const user = await openWindow(bridge);
    await user.keyboard('{Control>}o{/Control}');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'photo.heic: this kind of file cannot be read. Save the article as a web page, PDF, Word document or plain text and open that.',
    );
  });
});

describe('while a comparison runs', () => {
  it('says what it does and can be cancelled', async () => {
    const bridge = new FakeBridge([bridgeCase()]);
    bridge.hold = true;
    const user = await openWindow(bridge);
    await screen.findByRole('progressbar');
    bridge.emit('comparison', {
      job: 'job-1',
      case: 'bridge',
      state: 'progress',
      progress: { stage: 'matching', done: 1, total: 2 },
    });
    expect(await screen.findByRole('progressbar', { name: 'Finding what covers the same facts' })).toHaveAttribute(
      'aria-valuenow',
      '50',
    );
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(bridge.sent('comparison.cancel')).toEqual([{ job: 'job-1' }]);
    bridge.emit('comparison', { job: 'job-1', case: 'bridge', state: 'cancelled' });
    expect((await screen.findAllByText('The comparison was stopped.')).length).toBeGreaterThan(0);
  });

  it('explains a failure and offers to try again', async () => {
    const bridge = new FakeBridge([bridgeCase()]);
    bridge.failures.set('comparison.start', { code: 'job-failed', subject: 'alignment' });
    bridge.hold = true;
    const user = await openWindow(bridge);
    expect(await screen.findByRole('alert')).toHaveTextContent('The comparison could not be made');
    bridge.failures.clear();
    bridge.hold = false;
    await user.click(screen.getByRole('button', { name: 'Compare again' }));
    await screen.findByRole('grid');
  });
});

describe('exports', () => {
  it('say where the file lies and show it in its folder', async () => {
    const bridge = new FakeBridge([bridgeCase()]);
    const user = await openWindow(bridge);
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await choose(user, /PDF/u);
    await screen.findByText('Saved as pdf.file');
    await user.click(screen.getByRole('button', { name: 'Show in folder' }));
    expect(bridge.sent('export.reveal')).toEqual([{ path: '/home/reader/pdf.file' }]);
  });
});
