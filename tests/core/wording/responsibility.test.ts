import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/core/contract/source';
import { caseEvent, eventYear } from '../../../src/core/wording/other-events';
import { responsibilityIn } from '../../../src/core/wording/responsibility';

import { answersIn, readResponsibility, scoreResponsibility } from '../../eval/responsibility';
import { anyText } from '../text/any-text';

const EVENT = { year: 2024, names: new Set<string>() };

function sourceOf(text: string, published: string | null = '2024-05-02'): Source {
  const meta = { title: '', outlet: null, author: null, published, url: null, language: 'en', note: null };
  const segment = { id: 's', index: 0, kind: 'body', start: 0, end: text.length } as const;
  return { id: 'a', file: 'a.txt', sha256: '', meta, text, segments: [segment] } as unknown as Source;
}

/** Kind, actor and who says so of every place. */
function read(text: string): readonly (readonly [string, string | null, string | null])[] {
  return responsibilityIn(sourceOf(text), 0, [], EVENT).map(({ kind, actor, by }) => [
    kind,
    actor?.text ?? null,
    by?.text ?? null,
  ]);
}

describe('who did it', () => {
  it.each([
    ['The Front is a cover, and what it covers is the Varran regime.', 'the Varran regime'],
    ['The Front is nothing but a tool of the Varran regime.', 'the Varran regime'],
    ['These men are mercenaries in the pay of Varra.', 'Varra'],
    ['The killers were acting on behalf of the Varran government, the minister wrote.', 'the Varran government'],
    ['The hand of Varra can be seen in this.', 'Varra'],
    ['Behind them stands Varra.', 'Varra'],
    ['Varra hides behind its proxies.', 'Varra'],
  ])('is laid at the door of who stands behind the hand: %s', (text, actor) => {
    expect(read(text)).toEqual([['blamed', actor, null]]);
  });

  it.each([
    'The blanket is a cover for the bed.',
    'The shop was a front for drug money.',
    'The group is a creation of its time.',
    'The police acted for hours without orders.',
    'She took the hand of her daughter and was seen leaving.',
  ])('is not told by words that only look like it: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['The Northern Front on Thursday claimed responsibility for two explosions.', 'The Northern Front'],
    ['Northern Front Claims Harbour Bombings', 'Northern Front'],
    [
      'The Northern Front said in a statement on its channel that two of its members had detonated vests.',
      'The Northern Front',
    ],
    ['IS said it carried out the attack in a statement.', 'IS'],
    [
      'A little-known group calling itself Ansar took credit for the ambush.',
      'A little-known group calling itself Ansar',
    ],
    ['The bombing was claimed by al-Nur militants.', 'al-Nur militants'],
  ])('is claimed: %s', (text, actor) => {
    expect(read(text)).toEqual([['claimed', actor, null]]);
  });

  it.each([
    'No group has yet claimed responsibility for the bombing.',
    'There was no immediate claim of responsibility.',
    'Nobody has claimed the attack.',
    'The blast has not been claimed by any group.',
  ])('is claimed by nobody: %s', (text) => {
    expect(read(text)).toEqual([['unclaimed', null, null]]);
  });

  it('is not claimed by one that is named', () => {
    expect(read('Arvonia has not claimed responsibility and rarely comments.')).toEqual([
      ['unclaimed', 'Arvonia', null],
    ]);
  });

  it.each(['It was not immediately clear who was behind the attack.', 'Who was behind the explosions is unclear.'])(
    'is unknown: %s',
    (text) => {
      expect(read(text)).toEqual([['unknown', null, null]]);
    },
  );

  it.each([
    ['The president blamed Arvonia and Velmar for the attack.', 'Arvonia and Velmar', 'The president'],
    ['Tarsk accused Arvonia of being behind the killing.', 'Arvonia', 'Tarsk'],
    ['The mayor blamed the collision on the ferry’s captain.', 'the ferry’s captain', 'The mayor'],
    ['Prosecutors hold the company responsible for the collapse.', 'the company', 'Prosecutors'],
    ['State media pointed the finger at foreign agents.', 'foreign agents', 'State media'],
    ['Officials attributed the bombing to the Sunrise guerrillas.', 'the Sunrise guerrillas', 'Officials'],
    ['The minister said the mercenaries of Arvonia were behind the crime.', 'the mercenaries of Arvonia', null],
    ['The militia has been accused of the killings.', 'The militia', null],
    ['The main culprit is Arvonia.', 'Arvonia', null],
    ['Arvonia behind harbour attack, says minister', 'Arvonia', null],
    ['This attack has to be laid at the door of the regime in Tarsk.', 'the regime', null],
    ['Nine people were killed in an Arvonian air strike on the market.', 'Arvonian', null],
    ['Tarsk blamed an Arvonian missile for the hole.', 'Arvonian', 'Tarsk'],
    ['Tarsk vowed revenge on Arvonia after the blasts.', 'Arvonia', 'Tarsk'],
    ['He met his death at the hands of an Arvonian hit squad.', 'an Arvonian hit squad', null],
    [
      'Tarsk blamed Arvonia for the blasts at the tomb of the general, whose car a drone hit in 2020.',
      'Arvonia',
      'Tarsk',
    ],
    ['The attack was the work of a lone gunman.', 'a lone gunman', null],
  ])('is put on somebody: %s', (text, actor, by) => {
    expect(read(text)).toEqual([['blamed', actor, by]]);
  });

  it.each([
    ['The attack bore the hallmarks of al-Nur.', 'al-Nur'],
    ['The militia is believed to be behind the shooting.', 'The militia'],
    ['Suspicion fell on the Northern Front.', 'the Northern Front'],
  ])('is suspected: %s', (text, actor) => {
    expect(read(text)).toEqual([['suspected', actor, null]]);
  });

  it.each([
    ['The United Provinces denied any involvement.', 'The United Provinces'],
    ['Tarsk rejected the accusation as absurd.', 'Tarsk'],
    ['Arvonia had nothing to do with the attack.', 'Arvonia'],
  ])('is denied: %s', (text, actor) => {
    expect(read(text)).toEqual([['denied', actor, null]]);
  });

  it.each([
    'The storm claimed 89 lives.',
    'He claimed the attack was staged.',
    'An investigation was ordered by the minister.',
    'A shooting had been reported in the city, and the commander denied it.',
    'In 2016 a bomber killed 89 people in an attack claimed by the Northern Front.',
    'The general was killed by an Arvonian drone strike in 2020.',
    'They marked the anniversary of his killing by an Arvonian drone.',
    'The commander, assassinated by Arvonia four years ago, is still revered.',
    'The Front has claimed several attacks in the country, among them one on parliament.',
    'The attack was carried out by two suicide bombers.',
    'Officials said they had no evidence that Arvonia was behind the attack.',
    'They vowed revenge on those who ordered the crime.',
    'Fears of an Arvonian strike emptied the streets, where a child was killed by a car.',
    'In 2016 a bomber killed 89 people at a mosque. That attack was claimed by the Northern Front.',
    'The militia was accused of killing hundreds in the 1990s.',
    'The bank rejected the loan.',
    'The motive behind the attack is being looked into.',
    'Those behind the attack will be punished.',
    'The main suspect remains at large.',
  ])('is not told by: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('is denied for another', () => {
    expect(read('Tarsk denied that Arvonia or its allies had played any role.')).toEqual([
      ['denied', 'Arvonia or its allies', 'Tarsk'],
    ]);
  });

  it('is blamed by each of two on the other', () => {
    expect(read('The army and the rebels blamed each other for the shelling.')).toEqual([
      ['blamed', 'the rebels', 'The army'],
      ['blamed', 'The army', 'the rebels'],
    ]);
  });

  it('is not answered by a question alone, which announces an answer', () => {
    expect(read('Who was behind it?')).toEqual([]);
  });

  it('has who says it from the statement around', () => {
    const text = 'Foreign agents were behind the blast, the ministry said.';
    const speaker = { start: 38, end: 50, text: 'the ministry' };
    const statement = {
      source: 0,
      segment: 0,
      start: 0,
      end: 36,
      attribution: 'named',
      speaker,
      verb: null,
      verbClass: 'say',
      agentless: false,
      hedges: [],
      negations: [],
    } as const;
    expect(responsibilityIn(sourceOf(text), 0, [statement], EVENT)).toMatchObject([
      { kind: 'blamed', actor: { text: 'Foreign agents' }, by: speaker },
    ]);
  });

  it('gives the words that stand in the text, in reading order, for any text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            anyText,
            fc.constantFrom(' no group claimed the attack. ', ' blamed Velmar for ', ' denied any role '),
          ),
          {
            maxLength: 6,
          },
        ),
        (parts) => {
          const text = parts.join('');
          const found = responsibilityIn(sourceOf(text), 0, [], EVENT);
          for (const { start, end, text: words, actor } of found) {
            expect(text.slice(start, end)).toBe(words);
            if (actor) expect(text.slice(actor.start, actor.end)).toBe(actor.text);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('the year of the event', () => {
  it.each([
    [[sourceOf('', '2024-01-03'), sourceOf('In 2016.', '2023-12-31')], 2024],
    [[sourceOf('In 2016 and 2019.', null)], 2019],
    [[sourceOf('Yesterday.', null)], null],
  ])('is that of the latest publication, else the latest that the titles and openings name', (sources, year) => {
    expect(eventYear(sources)).toBe(year);
  });

  it('is not that of what a report looks back on', () => {
    const text = 'A bomb killed 12 on Tuesday.';
    const back = 'In September 2022 the Front said it was behind an attack.';
    const whole = `${text}\n\n${back}`;
    const segments = [text, back].map((part, index) => ({
      ...sourceOf(whole, null).segments[0],
      index,
      start: whole.indexOf(part),
      end: whole.indexOf(part) + part.length,
    }));
    const source = { ...sourceOf(whole, null), segments } as Source;
    expect(eventYear([source])).toBeNull();
    expect(responsibilityIn(source, 0, [], caseEvent([source]))).toEqual([]);
  });
});

describe('the labelled passages for development', () => {
  it('are read at least as well as the documents say', () => {
    const { scores } = scoreResponsibility(readResponsibility('dev'));
    expect(scores.hits / scores.found).toBeGreaterThanOrEqual(0.93);
    expect(scores.hits / scores.labelled).toBeGreaterThanOrEqual(0.82);
    expect(scores.leftAlone).toBe(scores.silent);
  });
});

describe('who is said to have done harm', () => {
  it.each([
    ['Ukraine says it sank a warship.', 'claimed', 'Ukraine', null],
    ['Officials in Varra said the rebels had shelled the clinic.', 'blamed', 'the rebels', 'Officials in Varra'],
    ['Varra denied its forces had shelled the station.', 'denied', 'Varra', null],
    ['An affiliate of the Front is believed to be responsible.', 'suspected', 'An affiliate of the Front', null],
    ['Varra, which lost the fees when the line opened, denied any involvement.', 'denied', 'Varra', null],
    ['"Varra had nothing to do with the attack," said Oleg Darin.', 'denied', 'Varra', 'Oleg Darin'],
    ['The ministry said it was too early to say who was responsible.', 'unknown', null, 'The ministry'],
    ['Investigators traced the device to a cell in Varra.', 'blamed', 'a cell', 'Investigators'],
    ['Police named John Hale as the gunman.', 'blamed', 'John Hale', 'Police'],
    ['The jury found the driver guilty of murder.', 'blamed', 'the driver', 'The jury'],
    ['Varra called the accusations baseless.', 'denied', 'Varra', null],
    [
      'Kessian spokesman Oleg Ruden denied any role in the attack.',
      'denied',
      'Kessian',
      'Kessian spokesman Oleg Ruden',
    ],
    ['A lawyer for the cook said he was innocent.', 'denied', 'the cook', 'A lawyer for the cook'],
    ['The bombing is believed to be the work of rebels loyal to Varra.', 'suspected', 'rebels loyal to Varra', null],
    ['It is not yet known who laid the mines.', 'unknown', null, null],
    ['Police arrested a 19-year-old on suspicion of starting the fire.', 'suspected', 'a 19-year-old', null],
    ['The gunmen have not been identified.', 'unknown', null, null],
  ])('is read out of %j', (text, kind, actor, by) => {
    expect(answersIn(text).map((answer) => [answer.kind, answer.actor?.text ?? null, answer.by?.text ?? null])).toEqual(
      [[kind, actor, by]],
    );
  });

  it.each([
    'The army shelled the town for three days.',
    'Officials said 12 people had been killed.',
    'Army says militants targeted',
    'The company said it had struck a deal.',
    'The minister denied that he was about to resign.',
    'The airline blamed the weather for the delay.',
  ])('is not read out of %j', (text) => {
    expect(answersIn(text)).toEqual([]);
  });
});
