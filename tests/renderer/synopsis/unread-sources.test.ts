import { expect, it } from 'vitest';
import { readsClaims } from '../../../src/core/wording/claims-abroad';
import { silentSources, unreadSources } from '../../../src/renderer/synopsis/unread-sources';
import { sourceOf } from '../../eval/gold-data';

it('sources are told apart that say nothing and that are not read', () => {
  const sources = ['en', 'fr', 'ru', 'tr', 'und', 'ru'].map((language) => sourceOf(language, ['A text.'], language));
  expect(unreadSources(sources, [{ source: 0 }, { source: 5 }], readsClaims)).toEqual([
    { source: 2, language: 'ru' },
    { source: 3, language: 'tr' },
  ]);
  expect(silentSources(sources, [{ source: 0 }], (language) => language === 'en' || language === 'fr')).toEqual([1]);
});
