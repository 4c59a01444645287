import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Transliterations } from '../../../src/core/text/transliteration';

const PLACES = ['tehran', 'ahvaz', 'shiraz', 'baghdad', 'iraq', 'iran', 'beirut', 'gaza', 'moscow', 'omsk', 'israel'];
const PEOPLE = ['khamenei', 'soleimani', 'qassem', 'mohammad', 'trump', 'nasrallah', 'medvedev', 'zelensky'];
const names = new Transliterations([...PLACES, ...PEOPLE]);

describe('a name in another script', () => {
  it.each([
    ['تهران', 'tehran'],
    ['تهرانی', 'tehran'],
    ['اهواز', 'ahvaz'],
    ['شیراز', 'shiraz'],
    ['ایران', 'iran'],
    ['غزه', 'gaza'],
    ['خامنه‌ای', 'khamenei'],
    ['سلیمانی', 'soleimani'],
    ['محمد', 'mohammad'],
    ['ترامپ', 'trump'],
    ['مسکو', 'moscow'],
  ])('is found in the letters of Persian: %s', (word, name) => {
    expect(names.nameOf(word)).toBe(name);
  });

  it.each([
    ['بغداد', 'baghdad'],
    ['العراق', 'iraq'],
    ['والعراق', 'iraq'],
    ['بيروت', 'beirut'],
    ['غزة', 'gaza'],
    ['إيران', 'iran'],
    ['إسرائيل', 'israel'],
    ['قاسم', 'qassem'],
    ['سليماني', 'soleimani'],
    ['نصرالله', 'nasrallah'],
  ])('is found in those of Arabic, with what Arabic writes together with it: %s', (word, name) => {
    expect(names.nameOf(word)).toBe(name);
  });

  it.each([
    ['Омске', 'omsk'],
    ['Медведева', 'medvedev'],
    ['Медведевым', 'medvedev'],
    ['Зеленский', 'zelensky'],
    ['Зеленского', 'zelensky'],
    ['Ирана', 'iran'],
    ['Израиль', 'israel'],
  ])('is found in Cyrillic, whatever its case: %s', (word, name) => {
    expect(names.nameOf(word)).toBe(name);
  });

  it.each([
    ['کتاب', 'another word'],
    ['مردم', 'another word'],
    ['تماس', 'another word'],
    ['از', 'too short a word'],
    ['قم', 'too short a word'],
    ['поезд', 'another word'],
    ['Tehran', 'a word in Latin script'],
    ['', 'no word'],
  ])('is not seen in %s: %s', (word) => {
    expect(names.nameOf(word)).toBeNull();
  });

  it('is always one of those that were given, and none where none were', () => {
    const letters = fc.constantFrom(...Array.from('ابتثجحخدذرزسشصضطظعغفقکلمنوهیپچژگабвгдежзиклмнопрстуфхцчшщыэюя'));
    const given = new Set([...PLACES, ...PEOPLE]);
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 9 }), (word) => {
        const name = names.nameOf(word.join(''));
        expect(name === null || given.has(name)).toBe(true);
        expect(new Transliterations([]).nameOf(word.join(''))).toBeNull();
      }),
    );
  });
});
