import { describe, expect, it } from 'vitest';
import { aliasOf } from '../../../src/core/align/aliases';
import { finish } from '../../../src/core/contract/jobs';
import type { Source } from '../../../src/core/contract/source';
import { namesOf } from '../../../src/core/facts/names';
import { namingSteps } from '../../../src/core/wording/naming';
import { chargedTest } from '../../../src/core/wording/word-lists';
import { sourceIn } from './invented-case';

const rowsOf = (...sources: readonly Source[]): readonly string[] =>
  namesOf(sources).map(({ kind, forms }) => `${kind}: ${forms.map(({ text }) => text).join(', ')}`);

const labelsOf = (...sources: readonly Source[]): readonly string[] =>
  finish(
    namingSteps(
      sources,
      namesOf(sources),
      chargedTest({}),
      sources.map(() => 20),
    ),
  ).map(({ label }) => label);

describe('places in several languages', () => {
  it('are one in the table of names', () => {
    const rows = rowsOf(
      sourceIn('en', 'a', null, 'Ships', 'The tug left Venice for South Korea, and a barge left Geneva.'),
      sourceIn('pt', 'b', null, 'Navios', 'O rebocador saiu de Veneza para a Coreia do Sul.'),
      sourceIn('de', 'c', null, 'Schiffe', 'Der Schlepper fuhr in Venedig ab. Herr Talin war in Genf.'),
    );
    expect(rows).toContain('place: South Korea, Coreia do Sul');
    expect(rows.find((row) => row.includes('Venice'))).toContain('Veneza');
    expect(rows.find((row) => row.includes('Geneva'))).toContain('Genf');
  });

  it('are one thing for the aligner, whatever the keyboard of an Arabic or Persian typist', () => {
    expect(aliasOf('Nueva Zelanda')).toBe(aliasOf('New Zealand'));
    expect(aliasOf('هند')).toBeNull();
    expect(aliasOf('واشنطن')).toBe('Washington');
    expect(aliasOf('آلمان')).toBe('Germany');
    expect(aliasOf('تهران')).toBe('Tehran');
  });

  it('say nothing about the wording of a source, unless one language has both', () => {
    const english = sourceIn(
      'en',
      'a',
      null,
      'Trains',
      'Trains to Kyiv stopped. In Kyiv nobody was told, and Kyiv waited.',
    );
    const german = sourceIn('de', 'b', null, 'Züge', 'Herr Talin wartete in Kiew. Frau Orlo sprach in Kiew.');
    const other = sourceIn('en', 'c', null, 'Trains', 'Trains to Kiev stopped. In Kiev nobody knew why, said Kiev.');
    expect(labelsOf(english, german)).not.toContain('Kyiv');
    expect(labelsOf(english, other)).toContain('Kyiv');
  });
});
