import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../src/main/library/sqlite-library';
import { forgetRecent, recentCases, rememberRecent } from '../../../src/main/window/recent-cases';
import { readSession, writeSession } from '../../../src/main/window/session-state';
import { besides } from '../../../src/main/window/window-state';

const STATE = { bounds: { x: 10, y: 20, width: 1000, height: 700 }, maximised: false, zoom: 1.25 };

describe('the windows of the last run', () => {
  it('are known again, with what they showed', () => {
    const library = openLibrary(':memory:');
    expect(readSession(library)).toEqual([]);
    const session = [
      { case: 'one', state: STATE },
      { case: null, state: besides(STATE) },
    ];
    writeSession(library, session);
    expect(readSession(library)).toEqual(session);
  });

  it.each([null, 'windows', [{ case: 1 }], [{ case: 'one', state: { bounds: {}, maximised: false } }]])(
    'are none where %j is stored',
    (stored) => {
      const library = openLibrary(':memory:');
      library.putSetting('session', stored);
      expect(readSession(library)).toEqual([]);
    },
  );

  it('leave room for the title of the one behind', () => {
    const { bounds, maximised } = besides({ ...STATE, maximised: true });
    expect(bounds).toEqual({ x: 38, y: 48, width: 1000, height: 700 });
    expect(maximised).toBe(false);
  });
});

describe('the recent cases', () => {
  const known = ['one', 'two', 'three'].map((id) => ({
    id,
    title: id,
    origin: 'own' as const,
    createdAt: '2024-01-03T12:00:00Z',
    outlets: [],
  }));

  it('stand newest first, each once, without those that are gone', () => {
    const library = openLibrary(':memory:');
    for (const id of ['one', 'two', 'gone', 'one']) rememberRecent(library, id);
    expect(recentCases(library, known).map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it('do not change when the same case is opened again', () => {
    const library = openLibrary(':memory:');
    expect(rememberRecent(library, 'one')).toBe(true);
    expect(rememberRecent(library, 'one')).toBe(false);
  });

  it('can be forgotten', () => {
    const library = openLibrary(':memory:');
    rememberRecent(library, 'one');
    forgetRecent(library);
    expect(recentCases(library, known)).toEqual([]);
  });
});
