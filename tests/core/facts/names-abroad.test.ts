import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/core/contract/source';
import { namesOf } from '../../../src/core/facts/names';
import { source, sourceIn } from './invented-case';

const rowsOf = (...sources: readonly Source[]): readonly string[] =>
  namesOf(sources).map(({ kind, forms }) => `${kind}: ${forms.map(({ text }) => text).join(', ')}`);

describe('names in Turkish', () => {
  it('have the office before them, and whose it is', () => {
    const rows = rowsOf(
      sourceIn('tr', 'a', null, 'Haber', 'Toplantıda Adana Valisi Kemal Doruk ve Bakan Yardımcısı Selin Tuna konuştu.'),
      sourceIn('tr', 'b', null, 'Haber', 'Köprüyü gezen Doruk ile TKGB Başkanı Orhan Sezgin yola çıktı.'),
    );
    expect(rows).toContain('person: Kemal Doruk, Doruk');
    expect(rows).toContain('place: Adana');
    expect(rows).toContain('person: Selin Tuna');
    expect(rows).toContain('person: Orhan Sezgin');
    expect(rows).toContain('organisation: TKGB');
  });
});

describe('names in Russian', () => {
  it('of people stand behind the body they speak for', () => {
    const rows = rowsOf(
      sourceIn('ru', 'a', null, 'Мост', 'Об этом сообщил глава РКПТ Орвалии Сергей Талин на пристани.'),
    );
    expect(rows).toContain('other: РКПТ Орвалии');
    expect(rows).toContain('person: Сергей Талин');
  });

  it('go on inside their guillemets, and are no adjectives before a noun', () => {
    const rows = rowsOf(
      sourceIn(
        'ru',
        'a',
        null,
        'Кафе',
        'В кафе «Белая берёза» погас свет, а у Портового причала стояли лодки. «Нет», ответили там.',
      ),
    );
    expect(rows).toEqual(['other: Белая берёза']);
  });

  it('of regions are places', () => {
    expect(rowsOf(sourceIn('ru', 'a', null, 'Мост', 'Дороги в Тальвинской области закрыли.'))).toEqual([
      'place: Тальвинской',
    ]);
  });
});

describe('people in two kinds of letters', () => {
  it('are one where every word of the name sounds alike', () => {
    const rows = rowsOf(
      source('a', null, 'Ferry', 'The skipper, Hamid Karimi, said the boat was empty.'),
      sourceIn('fa', 'b', null, 'حمید کریمی ناخدای قایق بود. آقای حمید کریمی گفت قایق خالی بود.'),
    );
    expect(rows.find((row) => row.includes('Hamid'))).toContain('حمید کریمی');
  });

  it('are one by the family name alone, and in Cyrillic whatever its case', () => {
    const english = source('a', null, 'Ferry', 'The skipper, Hamid Karimi, left. Viktor Zelin, the mate, did not.');
    const persian = rowsOf(english, sourceIn('fa', 'b', null, 'آقای کریمی گفت قایق خالی بود.'));
    expect(persian.find((row) => row.includes('Hamid'))).toContain('کریمی');
    const russian = rowsOf(english, sourceIn('ru', 'b', null, 'Помощник Виктор Зелин остался. Спросили и Зелина.'));
    expect(russian.find((row) => row.includes('Viktor'))).toContain('Виктор Зелин');
  });

  it('stay apart where the case has two who may be meant, and where a word differs', () => {
    const rows = rowsOf(
      source(
        'a',
        null,
        'Ferry',
        'The skipper, Mario Karimi, and the cook, Maria Karimi, said the boat was empty. Hassan Salimi left.',
      ),
      sourceIn('ar', 'b', null, 'قال العميد ماريا كريمي إن القارب فارغ.', 'قال السيد حسين سليمي إن القارب فارغ.'),
    );
    expect(rows.filter((row) => /: .*\p{Script=Latin}.*\p{Script=Arabic}/u.test(row))).toEqual([]);
  });
});
