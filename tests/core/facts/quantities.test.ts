import { describe, expect, it } from 'vitest';
import { quantitiesIn } from '../../../src/core/facts/extract';
import type { Quantity } from '../../../src/core/facts/quantity';

/** A quantity in short: `at least 84 count [84,) person`, `about 100 count [90,110]~ person`. */
function short({ text, kind, min, max, minOpen, maxOpen, approximate, unit, date }: Quantity): string {
  const bounds = `${minOpen ? '(' : '['}${min ?? ''},${max ?? ''}${maxOpen ? ')' : ']'}${approximate ? '~' : ''}`;
  const value =
    kind === 'date' ? (date ?? '?') : min !== null && min === max ? `${min}${approximate ? '~' : ''}` : bounds;
  return [text, kind, value, ...(unit === null ? [] : [unit])].join(' | ');
}

const read = (sentence: string): readonly string[] => quantitiesIn(sentence, 'en', '2024-01-05').map(short);

describe('bounds', () => {
  it.each([
    ['At least 84 people died.', 'At least 84 | count | [84,] | person'],
    ['More than 80 people died.', 'More than 80 | count | (80,] | person'],
    ['Up to 20 people died.', 'Up to 20 | count | [,20] | person'],
    ['Fewer than 20 people died.', 'Fewer than 20 | count | [,20) | person'],
    ['No fewer than six villages burned.', 'No fewer than six | count | [6,] | village'],
    ['Between 84 and 91 people died.', 'Between 84 and 91 | count | [84,91] | person'],
    ['Some 20 to 30 houses burned.', 'Some 20 to 30 | count | [20,30]~ | house'],
    ['About 100 houses burned.', 'About 100 | count | [90,110]~ | house'],
    ['Nearly 100 houses burned.', 'Nearly 100 | count | [90,110]~ | house'],
    ['Dozens of houses burned.', 'Dozens | count | [24,]~ | house'],
    ['Tens of thousands of people marched.', 'Tens of thousands | count | [20000,]~ | person'],
    ['Several hundred people marched.', 'Several hundred | count | [300,]~ | person'],
    ['A dozen houses burned.', 'A dozen | count | 12 | house'],
    ['Half a million people fled.', 'Half a million | count | 500000 | person'],
    ['A quarter of a million people fled.', 'A quarter of a million | count | 250000 | person'],
    ['It cost well over $3.5m.', 'well over $3.5m | money | (3500000,] | dollar'],
    ['Some 300 or so people came.', 'Some 300 or so | count | [270,330]~ | person'],
    ['A fine of £2–3 million is due.', '£2–3 million | money | [2000000,3000000] | pound'],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual([expected]);
  });

  it('of an old and a new value are two', () => {
    expect(read('The toll rose from 84 to 91.')).toEqual(['84 | count | 84 | person', '91 | count | 91 | person']);
  });
});

describe('kinds', () => {
  it.each([
    ['Over 90 percent fled.', 'Over 90 percent | percent | (90,] | percent'],
    ['It fell by 0.25 percentage points.', '0.25 percentage points | percent | 0.25 | percentage point'],
    ['A quarter of the houses burned.', 'A quarter | fraction | 0.25 | house'],
    ['One in five houses burned.', 'One in five | ratio | 0.2 | house'],
    ['It took three and a half hours.', 'three and a half hours | duration | 3.5 | hour'],
    ['It took more than a week.', 'more than a week | duration | (1,] | week'],
    ['A 6.4-magnitude quake struck.', '6.4-magnitude | measure | 6.4 | magnitude'],
    ['Gusts of 130 km/h were felt.', '130 km/h | measure | 130 | kilometre per hour'],
    ['It was minus 18 degrees.', 'minus 18 degrees | measure | -18 | degree'],
    ['It lies 12 nautical miles away.', '12 nautical miles | distance | 12 | nautical mile'],
    ['Her 30-member cabinet resigned.', '30 | count | 30 | member'],
    ['It was the third attack.', 'third | ordinal | 3 | attack'],
    ['It is 25 times the limit.', '25 times | count | 25 | time'],
    ['A 42-year-old spoke.', '42-year-old | age | 42 | year'],
    ['A woman in her 60s spoke.', 'in her 60s | age | [60,69] | year'],
    ['Children under five died.', 'under five | age | [,5) | year'],
    ['Lina Haddad, 42, spoke.', '42 | age | 42 | year'],
    ['It began at 3:45 p.m. sharp.', '3:45 p.m. | time | 945 | time of day'],
    ['It began at half past eight.', 'half past eight | time | 510 | time of day'],
    ['It began at about 15:00.', 'about 15:00 | time | 900~ | time of day'],
    ['No deaths were reported.', 'No | count | 0 | death'],
    ['Nobody died.', 'Nobody | count | 0 | person'],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual([expected]);
  });
});

describe('what a number counts', () => {
  it.each([
    [
      'It has some 2,500 troops in Iraq and 900 in Syria.',
      ['some 2,500 | count | [2250,2750]~ | troop', '900 | count | 900 | troop'],
    ],
    [
      'There are about 250 clinics in the north of the country, and nearly 40 in the south.',
      ['about 250 | count | [225,275]~ | clinic', 'nearly 40 | count | [36,44]~ | clinic'],
    ],
    ['The bases were attacked at least 115 times.', ['at least 115 times | count | [115,] | attack']],
    ['Ships have come under attack more than 100 times.', ['more than 100 times | count | (100,] | attack']],
    ['About 900 US soldiers stay.', ['About 900 | count | [810,990]~ | soldier']],
    ['Two of us were hurt.', ['Two | count | 2 | person']],
    ['Three service members were hurt.', ['Three | count | 3 | service member']],
    // Not so: another verb, another thing, a label.
    ['She has visited the camp three times.', ['three times | count | 3 | time']],
    ['It has 40 boats in the bay and opened in 1990.', ['40 | count | 40 | boat', '1990 | date | 1990']],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});

describe('dates', () => {
  // 5 January 2024 was a Friday.
  it.each([
    ['It happened on 3 January 2024.', '3 January 2024 | date | 2024-01-03'],
    ['It happened on January 3, 2024.', 'January 3, 2024 | date | 2024-01-03'],
    ['It happened on 30 December.', '30 December | date | 2023-12-30'],
    ['It happened in July.', 'July | date | 2023-07'],
    ['It happened on Wednesday night.', 'Wednesday | date | 2024-01-03'],
    ['It will happen on Wednesday.', 'Wednesday | date | 2024-01-10'],
    ['It happened last Friday.', 'last Friday | date | 2023-12-29'],
    ['It happened yesterday.', 'yesterday | date | 2024-01-04'],
    ['It happened three days ago.', 'three days ago | date | 2024-01-02'],
    ['It happened last week.', 'last week | date | 2023-W52'],
    ['It happened in the 1980s.', '1980s | date | 1980s'],
    ['The 1967 killings were never solved.', '1967 | date | 1967'],
    ['It happened on 2024-01-03.', '2024-01-03 | date | 2024-01-03'],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual([expected]);
  });

  it('without a day of publication are resolved only where they are complete', () => {
    const dates = quantitiesIn('On Friday and on 3 January 2024 and on 4 May.', 'en', null).map(({ date }) => date);
    expect(dates).toEqual([null, '2024-01-03', null]);
  });
});

describe('what is no quantity', () => {
  it.each([
    'The Boeing 737 landed on Runway B.',
    'Article 5 of the treaty was invoked.',
    'He lives at No 10 Downing Street.',
    'The F-16 and the MiG-29 collided.',
    'Formula One will not return.',
    'One of the men, they said, knew one another.',
    'They spoke of 24/7 contact after 9/11.',
    'Call 0800 555 0199 or write to PO Box 42.',
    'The first lady wore a second-hand coat.',
    'It was first reported by Radio 3.',
    'The guns of the Third Brigade fell silent on 10th Street.',
  ])('%s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});

describe('what is denied', () => {
  const denied = (sentence: string): readonly string[] =>
    quantitiesIn(sentence)
      .filter(({ negated }) => negated)
      .map(({ text }) => text);

  it.each([
    ['Officials denied that 40 people had drowned, insisting that nobody had died.', ['40']],
    ['Not 84 but 91 people died.', ['84']],
    ['It is not true that 500 people were arrested; we took in 58.', ['500']],
    ['The spill was 200 litres, not 20,000 litres.', ['20,000 litres']],
    ['The army rejected the claim that 150 soldiers had been killed, saying it had lost three.', ['150']],
    ['Members rejected an offer of 5 percent.', []],
    ['The number was revised from 103 to 84.', []],
  ])('%s', (sentence, expected) => {
    expect(denied(sentence)).toEqual(expected);
  });
});

describe('time and scope', () => {
  const scopes = (sentence: string): readonly (string | null)[] =>
    quantitiesIn(sentence, 'en', '2024-01-05')
      .filter(({ kind }) => kind === 'count' || kind === 'percent')
      .map(({ asOf }) => asOf);

  it.each([
    ['Since 7 October more than 500 people have been killed.', ['Since 7 October']],
    ['As of Sunday evening, 37 people had died.', ['As of Sunday evening']],
    ['Update, 4 January, 14:00: The number of the dead now stands at 84.', ['4 January, 14:00']],
    ['So far 12 people have been arrested.', ['So far']],
    ['Prices rose 4.2% in May.', ['in May']],
    ['On Wednesday 84 people were killed.', [null]],
    ['It killed 84 people, the deadliest attack since 1979.', [null]],
    ['Safety has improved since the Marrow collapse of 2013, which killed 1,134 people.', [null]],
    ['Since the quake of 2013, 40 people have died there.', ['Since the quake of 2013']],
  ])('%s', (sentence, expected) => {
    expect(scopes(sentence)).toEqual(expected);
  });
});

describe('other languages', () => {
  it('give digits with their own signs, percentages, money and dates', () => {
    const found = quantitiesIn('Op 3 januari 2024 stierven 1.250 mensen, 12,5 % meer; schade: 3,5 €.', 'nl', null);
    expect(found.map(short)).toEqual([
      '3 januari 2024 | date | 2024-01-03',
      '1.250 | count | 1250',
      '12,5 % | percent | 12.5 | percent',
      '3,5 € | money | 3.5 | euro',
    ]);
  });

  it('give digits of other scripts', () => {
    expect(quantitiesIn('قتل ٨٤ شخصا', 'ar', null).map(({ min }) => min)).toEqual([84]);
  });
});
