import { describe, expect, it } from 'vitest';
import { sentences } from '../../../src/core/text/sentences';

function shown(text: string, language: string): readonly string[] {
  return sentences(text, language).map(({ start, end }) => text.slice(start, end));
}

/** Sentences as they must be found in their joined text; joined with a space unless the case says otherwise. */
const CASES: readonly (readonly [language: string, ...parts: string[]])[] = [
  ['en', 'Two blasts hit the road.', 'Eighty people died.'],
  ['en', 'Gen. Soleimani was killed.', 'He led the force.'],
  ['en', 'Maj. Gen. Abdolrahim Mousavi spoke.', 'Lt. Col. Smith did not.'],
  ['en', 'Mr. Smith met Mrs. Jones and Dr. Wu.', 'They left.'],
  ['en', 'He lives in St. Louis.', 'She does not.'],
  ['en', 'The U.S. Navy sent ships.', 'They came late.'],
  ['en', 'He was born in the U.S.', 'The army did not say when.'],
  ['en', 'At 3 p.m. Tuesday the bridge fell.', 'Nobody was hurt.'],
  ['en', 'The bridge fell at 3 p.m.', 'Police closed the road.'],
  ['en', 'It was 3 p.m. ET when it fell.', 'It was dark.'],
  ['en', 'See No. 5 and p. 12 of the report.', 'Then decide.'],
  ['en', 'The answer was no.', 'The crowd left.'],
  ['en', 'It happened on Jan. 3 in Kerman.', 'On Feb. 4 it happened again.'],
  ['en', 'J. Edgar Hoover knew.', 'A. B. Smith did not.'],
  ['en', 'George W. Bush spoke.', 'Dick Cheney listened.'],
  ['en', 'It rose by 3.5 percent.', 'It fell by 0.2.'],
  ['en', 'It is Plan B.', 'The first plan failed.'],
  ['en', '“Stop.” He ran.'],
  ['en', 'He said: “We will answer.”', 'Then he left.'],
  ['en', '“Why?” he asked.', 'Nobody knew.'],
  ['en', '"Run!" she cried to them.', 'They ran.'],
  ['en', '(The figure was later changed.)', 'The police agreed.'],
  ['en', 'He… went home...', 'Then he slept.'],
  ['en', 'Eighty are dead.[3]', 'More are hurt.[4][5]', 'The rest fled.'],
  ['en', 'Is it true?', 'It is!', 'So they say.'],
  ['en', 'Apple Inc. Chief Executive Tim Cook spoke.', 'He left.'],
  ['en', 'He cited fuel, food, e.g. Bread, and water.', 'All were short.'],
  ['en', 'Smith v. Jones was heard.', 'It took a day.'],
  ['en', '1. Nobody was told.', '2. Nobody asked.'],
  ['en', 'Visit example.com for more.', 'Or do not.'],
  ['en', 'Rep. Ilhan Omar and Sen. Bernie Sanders objected.', 'Gov. Newsom did not.'],
  ['en', 'The I.S. fighters wore belts.', 'They set them off.'],
  ['en', 'The D.C. Police came.', 'They went.'],
  ['de', 'Am 3. Januar starben 84 Menschen.', 'Der Täter floh.'],
  ['de', 'Das gilt z. B. für Dr. Maier.', 'Er schwieg.'],
  ['de', 'Rund 3 Mio. Euro fehlten.', 'Niemand fragte.'],
  ['fr', 'M. Macron a parlé.', 'Puis il est parti.'],
  ['fr', '« Nous répondrons. »', 'Il est parti.'],
  ['es', 'El Sr. Pérez y la Dra. Ruiz hablaron.', '¿Quién lo sabe?', 'Nadie.'],
  ['es', 'En EE.UU. Biden habló.', 'Luego calló.'],
  ['it', 'Il sig. Rossi ha parlato.', 'Poi tacque.'],
  ['pt', 'O Sr. Silva falou.', 'Depois saiu.'],
  ['ru', 'А. С. Пушкин жил в г. Москве.', 'Он умер в 1837 г.'],
  ['ar', 'قال د. محمد إن العدد ارتفع.', 'هل هذا صحيح؟', 'نعم.'],
  ['fa', 'شمار کشته‌ها افزایش یافت.', 'آیا درست است؟', 'بله.'],
  ['he', 'מספר ההרוגים עלה.', 'האם זה נכון?', 'כן.'],
  ['und', 'Gen. Smith spoke.', 'He left.'],
];

describe('sentences', () => {
  it.each(CASES.map(([language, ...parts]) => ({ language, text: parts.join(' '), parts })))(
    'of "$text" ($language)',
    ({ language, text, parts }) => {
      // The second half of a quotation followed by its speaker is a sentence of its own.
      const expected = parts.length === 1 ? ['“Stop.”', 'He ran.'] : parts;
      expect(shown(text, language)).toEqual(expected);
    },
  );

  it('do not end where a line is wrapped', () => {
    expect(shown('Two blasts hit the\nroad to the grave. Eighty\npeople died.', 'en')).toEqual([
      'Two blasts hit the\nroad to the grave.',
      'Eighty\npeople died.',
    ]);
  });

  it('end with a paragraph, a list item and a row of a table', () => {
    expect(shown('A heading\n\nAnd a text', 'en')).toEqual(['A heading', 'And a text']);
    expect(shown('- one thing\n- another', 'en')).toEqual(['- one thing', '- another']);
    expect(shown('Ship\tBuilt\nStar\t1988', 'en')).toEqual(['Ship\tBuilt', 'Star\t1988']);
    expect(shown('They say:\n1. Stop.\n2. Go.', 'en')).toEqual(['They say:', '1. Stop.', '2. Go.']);
    expect(shown('The toll was\n84. The wounded were 280.', 'en')).toEqual([
      'The toll was\n84.',
      'The wounded were 280.',
    ]);
  });

  it('are parted where the page lost the space', () => {
    expect(shown('So he said.The army left.', 'en')).toEqual(['So he said.', 'The army left.']);
    expect(shown('They sank in 1988.The harbour closed.', 'en')).toEqual(['They sank in 1988.', 'The harbour closed.']);
    expect(shown('“They have gone.”The mayor wept. “No.”“We stay, then.”', 'en')).toEqual([
      '“They have gone.”',
      'The mayor wept.',
      '“No.”',
      '“We stay, then.”',
    ]);
  });

  it('keep a straight quotation mark on the side that it belongs to where the page lost the space', () => {
    expect(
      shown('He spoke to Radio Aster."My boat is gone," he said."I have nothing."Officials said 12 died.', 'en'),
    ).toEqual([
      'He spoke to Radio Aster.',
      '"My boat is gone," he said.',
      '"I have nothing."',
      'Officials said 12 died.',
    ]);
  });

  it('are not parted inside initials, abbreviations and addresses', () => {
    for (const whole of [
      'The U.S.Army and Gen.Brand left.',
      'He wrote to news@Aster.Press then.',
      'It ran on Node.js then.',
    ])
      expect(shown(whole, 'en')).toEqual([whole]);
  });

  it('are the same in a long paragraph as in a short one', () => {
    const text = 'The U.S. Navy sent 3.5 tons. Gen. Smith said: “No.” '.repeat(400);
    expect(sentences(text, 'en')).toHaveLength(800);
  });

  it('are none in an empty text', () => {
    expect(sentences(' \n ', 'en')).toEqual([]);
  });
});
