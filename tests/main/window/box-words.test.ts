import { describe, expect, it } from 'vitest';
import type { DamagedOriginal } from '../../../src/main/library/check-originals';
import type { Recovery } from '../../../src/main/library/recover';
import { BOX_WORDS } from '../../../src/main/window/box-words';

const backup = { id: 'one', at: '2024-03-05T10:00:00Z', bytes: 1, reason: 'daily' } as unknown as Recovery['backup'];
const recoveries: readonly Recovery[] = [
  { kept: null, backup: null, salvaged: 0 },
  { kept: '/home/reader/library.damaged', backup: null, salvaged: 3 },
  { kept: '/home/reader/library.damaged', backup, salvaged: 0 },
  { kept: null, backup: null, salvaged: 0, mended: true },
];

function damaged(count: number, repaired: DamagedOriginal['repaired']): readonly DamagedOriginal[] {
  return Array.from({ length: count }, (_, at) => ({ file: `report ${String(at)}.html`, title: 'Marfeld', repaired }));
}

describe.each(['en', 'fa'] as const)('the message boxes in %s', (language) => {
  const words = BOX_WORDS[language];

  it('say what was done about the library, each case in words of its own', () => {
    const said = recoveries.map((recovery) => words.recovered(recovery));
    expect(new Set(said.map(({ message }) => message)).size).toBe(recoveries.length);
    expect(said[1]?.detail).toContain('/home/reader/library.damaged');
    expect(said[1]?.detail).toMatch(language === 'en' ? /\b3\b/u : /۳/u);
  });

  it('name the first damaged originals, count the others, and say what to do where one is lost', () => {
    const lost = words.originals(damaged(4, null), 2).detail;
    expect(lost).toContain('report 1.html');
    expect(lost).not.toContain('report 2.html');
    expect(lost).toMatch(language === 'en' ? /2 more/u : /۲/u);
    const repaired = words.originals(damaged(1, backup), 2);
    expect(repaired.message).not.toBe(words.originals(damaged(1, null), 2).message);
    expect(repaired.detail.split('\n')).toHaveLength(1);
  });

  it('name the library whose backup failed', () => {
    expect(words.backupFailed('/home/reader/library.db', 'disk full').detail).toMatch(
      /\/home\/reader\/library\.db[^]*disk full/u,
    );
  });
});

it('the message boxes in Persian have no sentence in English', () => {
  const { cannotStart, stoppedTwice, recovered, originals, backupFailed } = BOX_WORDS.fa;
  const boxes = [...recoveries.map(recovered), originals([], 1), backupFailed('', '')];
  for (const text of [cannotStart, stoppedTwice, ...boxes.flatMap(({ message, detail }) => [message, detail])])
    expect(text.replace(/\u2068[^\u2069]*\u2069/gu, '')).not.toMatch(/[a-z]/iu);
});
