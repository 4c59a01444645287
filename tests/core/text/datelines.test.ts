import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../src/core/text/datelines';
import { findDates } from '../../../src/core/text/dates';

type Case = readonly [line: string, kind: string, author: string | null, iso: string | null, language?: string];

const DATELINES: readonly Case[] = [
  ['By Jane Doe', 'label', 'Jane Doe', null],
  ['BY JANE DOE', 'label', 'JANE DOE', null],
  ['By Jane Doe and John Smith in Tehran', 'label', 'Jane Doe and John Smith', null],
  ['By Jane Doe, Middle East correspondent', 'label', 'Jane Doe', null],
  ['By Jane Doe | Harbour Post', 'label', 'Jane Doe', null],
  ['By JANE DOE, Associated Press | January 4, 2024', 'label', 'JANE DOE', '2024-01-04'],
  ['By Jane Doe Published 4 Jan 2024 15:00', 'label', 'Jane Doe', '2024-01-04'],
  ['By Reuters', 'label', 'Reuters', null],
  ['Written by Jane Doe', 'label', 'Jane Doe', null],
  ['Posted by admin on January 4, 2024', 'label', null, '2024-01-04'],
  ['(Reporting by Jane Doe; Editing by John Smith)', 'label', 'Jane Doe', null],
  ['Von Anna Müller', 'label', 'Anna Müller', null, 'de'],
  ['Por Juan Pérez', 'label', 'Juan Pérez', null, 'es'],
  ['Par Marie Dupont avec AFP', 'label', 'Marie Dupont', null, 'fr'],
  ['KERMAN, Iran (AP) —', 'bare', null, null],
  ['TEHRAN, Tuesday', 'bare', null, null],
  ['TEHRAN, Jan. 4 (MNA)', 'bare', null, null],
  ['From wire reports', 'bare', null, null],
  ['4 January 2024', 'bare', null, '2024-01-04'],
  ['January 4, 2024', 'bare', null, '2024-01-04'],
  ['Jan. 4, 2024 at 3:14 p.m. ET', 'bare', null, '2024-01-04'],
  ['Thu 4 Jan 2024 12.34 GMT', 'bare', null, '2024-01-04'],
  ['2024-01-04', 'bare', null, '2024-01-04'],
  ['12 December 2024', 'bare', null, '2024-12-12'],
  ['Sunday, 29 December 2024', 'bare', null, '2024-12-29'],
  ['12. Dezember 2024', 'bare', null, '2024-12-12', 'de'],
  ['30-12-24', 'bare', null, '2024-12-30'],
  ['15 Aug 2031 Mara Holt', 'loose', null, '2031-08-15'],
  ['• July 31, 2024', 'bare', null, '2024-07-31'],
  ['• By Mara Holt', 'label', 'Mara Holt', null],
  ['Report by Ahmed Sabri, English adaptation by Mara Holt', 'label', 'Ahmed Sabri', null],
  ['۱۴۰۱ خرداد ۲, دوشنبه', 'bare', null, '2022-05-23', 'fa'],
  ['Wednesday', 'bare', null, null],
  ['3 hours ago', 'bare', null, null],
  ['Published on January 4, 2024', 'label', null, '2024-01-04'],
  ['Published: 4 January 2024, 15:00 GMT', 'label', null, '2024-01-04'],
  ['Updated: 4 January 2024', 'label', null, '2024-01-04'],
  ['Last Updated on January 5, 2024', 'label', null, '2024-01-05'],
  ['Publié le 4 janvier 2024 à 15h30', 'label', null, '2024-01-04', 'fr'],
  ['4. Januar 2024, 15:30 Uhr', 'bare', null, '2024-01-04', 'de'],
  ['Stand: 04.01.2024, 15:30 Uhr', 'label', null, '2024-01-04', 'de'],
  ['4 de enero de 2024', 'bare', null, '2024-01-04', 'es'],
  ['4 января 2024 г., 15:30', 'bare', null, '2024-01-04', 'ru'],
  ['4 Ocak 2024 Perşembe', 'bare', null, '2024-01-04', 'tr'],
  ['الخميس 4 يناير/كانون الثاني 2024', 'bare', null, '2024-01-04', 'ar'],
  ['نشر في ٤ يناير ٢٠٢٤', 'label', null, '2024-01-04', 'ar'],
  ['۱۴ دی ۱۴۰۲', 'bare', null, '2024-01-04', 'fa'],
  ['2024年1月4日', 'bare', null, '2024-01-04', 'ja'],
  ['Jane Doe Middle East correspondent', 'label', 'Jane Doe', null],
  ['Our diplomatic correspondent', 'label', null, null],
  ['Herat correspondent', 'label', null, null],
  ['Additional reporting by Jane Doe', 'label', null, null],
  ['Jane Doe | 4 January 2024', 'loose', null, '2024-01-04'],
  ['Kerman, Iran, January 4, 2024', 'loose', null, '2024-01-04'],
];

const NONE: readonly string[] = [
  'Iran: 103 Dead in Two Explosions on Soleimani Anniversary',
  'Two days later',
  'By then the army had left',
  'By Friday',
  'Von Kerman nach Teheran',
  'Iran Attack January 3',
  'Timeline of January 2024',
  'Sunday Times',
  'Black Friday',
  'World',
  'Newspaper names new Middle East correspondent',
  'Doe appointed political editor',
  'Court frees Reuters reporter',
  'Murdered reporter',
  'Date',
  'Stand',
  'The Associated Press reported on Thursday',
  'Published by nobody',
  'Who was killed on 3 January 2020?',
  'Update, 4 January, 14:00: The number of the dead now stands at 84.',
  'On 3 January 2020 the Americans had killed General Qassem Soleimani at the airport.',
  'WAR DAY 90',
];

describe('a dateline', () => {
  it.each(DATELINES.map(([line, kind, author, iso, language = 'en']) => ({ line, kind, author, iso, language })))(
    '$line is $kind',
    ({ line, language, ...expected }) => {
      expect(readDateline(line, language)).toMatchObject(expected);
    },
  );

  it.each(NONE)('%s is none', (line) => {
    expect(readDateline(line, 'en')).toBeNull();
  });

  it('tells a change from a publication', () => {
    expect(readDateline('Updated: 4 January 2024', 'en')?.updated).toBe(true);
    expect(readDateline('Published 4 January 2024', 'en')?.updated).toBe(false);
    expect(readDateline('Published 4 January 2024, updated 5 January 2024', 'en')).toMatchObject({
      updated: false,
      iso: '2024-01-04',
    });
  });

  it('keeps the words of a date without a year', () => {
    expect(readDateline('TEHRAN, Tuesday', 'en')?.date).toBe('Tuesday');
    expect(readDateline('Kerman, Jan. 4', 'en')?.date).toBe('Jan. 4');
  });
});

describe('a date', () => {
  const iso = (text: string, language = 'en') => findDates(text, language).map((date) => date.iso);

  it('in figures tells its day where it can', () => {
    expect(iso('13/01/2024')).toEqual(['2024-01-13']);
    expect(iso('01/13/2024')).toEqual(['2024-01-13']);
    expect(iso('04/01/2024')).toEqual([null]);
    expect(iso('04/01/2024', 'fr')).toEqual(['2024-01-04']);
    expect(iso('04.01.2024')).toEqual(['2024-01-04']);
    expect(iso('04/04/2024')).toEqual(['2024-04-04']);
  });

  it('that does not exist is none', () => {
    expect(iso('31/13/2024 and 30 February 2024')).toEqual([]);
    expect(iso('2024-02-30')).toEqual([]);
    expect(iso('29 February 2024')).toEqual(['2024-02-29']);
  });

  it('without a day is a month', () => {
    expect(iso('in January 2024')).toEqual(['2024-01']);
  });

  it('of the Iranian calendar is turned into ours', () => {
    expect(iso('۱ فروردین ۱۴۰۳', 'fa')).toEqual(['2024-03-20']);
    expect(iso('۲۹ اسفند ۱۴۰۲', 'fa')).toEqual(['2024-03-19']);
    expect(iso('۳۰ اسفند ۱۴۰۳', 'fa')).toEqual(['2025-03-20']);
    expect(iso('۱۴ دی', 'fa')).toEqual([null]);
  });
});
