import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStatements } from '../../../src/core/wording/statements';
import type { TextWording } from '../../../src/core/wording/text-wording';
import { readPassages, scoreWording } from '../../eval/wording';
import { anyText } from '../text/any-text';

function read(text: string): TextWording {
  let start = 0;
  const paragraphs = text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
  return readStatements(text, paragraphs);
}

/** Attribution, speaker, verb and words of every statement. */
function voices(text: string): readonly (readonly [string, string | null, string | null, string])[] {
  return read(text).statements.map(({ attribution, speaker, verb, start, end }) => [
    attribution,
    speaker?.text ?? null,
    verb?.text ?? null,
    text.slice(start, end),
  ]);
}

function quoted(text: string): readonly (readonly [string, string | null])[] {
  return read(text).quotations.map(({ start, end, speaker }) => [text.slice(start, end), speaker?.text ?? null]);
}

describe('who says what', () => {
  it.each([
    [
      'The airline said on Friday that it had grounded two jets.',
      [['named', 'The airline', 'said', 'it had grounded two jets']],
    ],
    [
      'Hospital officials said at least 20 of the dead were children.',
      [['unnamed', 'Hospital officials', 'said', 'at least 20 of the dead were children']],
    ],
    [
      'The toll, according to the health ministry, now stands at 40.',
      [
        [
          'named',
          'the health ministry',
          'according to',
          'The toll, according to the health ministry, now stands at 40',
        ],
      ],
    ],
    [
      'The mayor resigned and said he had been misled.',
      [
        ['none', null, null, 'The mayor resigned'],
        ['named', 'The mayor', 'said', 'he had been misled'],
      ],
    ],
    [
      'Israel says the raid hit a depot; residents say it hit a school.',
      [
        ['named', 'Israel', 'says', 'the raid hit a depot'],
        ['unnamed', 'residents', 'say', 'it hit a school'],
      ],
    ],
    [
      'The judge described the raid as cowardly and sentenced him to a year.',
      [
        ['unnamed', 'The judge', 'described', 'the raid as cowardly'],
        ['none', null, null, 'sentenced him to a year'],
      ],
    ],
    ['Nobody has claimed the attack.', [['none', null, null, 'Nobody has claimed the attack']]],
    ['The flood claimed nine lives.', [['none', null, null, 'The flood claimed nine lives']]],
    ['The rebels have reportedly left.', [['unnamed', null, 'reportedly', 'The rebels have reportedly left']]],
    [
      'Police: two men still missing as search is called off',
      [['named', 'Police', null, 'two men still missing as search is called off']],
    ],
  ])('%s', (text, expected) => {
    expect(voices(text)).toEqual(expected);
  });

  it.each([
    ['Among the dead was Tamo Ber, the deputy mayor, reported Norda News.', 'Norda News', 'reported'],
    [
      'Harel told Velmar’s official Norda news agency on Friday that the wreck had been raised.',
      'Harel',
      'told Velmar’s official Norda news agency',
    ],
    ['“Two tanks burst in the storm,” Velmari state TV reported.', 'Velmari state TV', 'reported'],
    ['The minister told state TV the leak was small.', 'The minister', 'told state TV'],
  ])('knows who reports and who is told: %s', (text, speaker, verb) => {
    expect(voices(text).map(([, who, says]) => [who, says])).toEqual([[speaker, verb]]);
  });

  it('knows hedges, negations and agentless passives from their look-alikes', () => {
    const of = (text: string): unknown => {
      const { hedges, negations, agentless } = read(text).statements[0] ?? {};
      return [hedges?.map((cue) => cue.text), negations?.map((cue) => cue.text), agentless];
    };
    expect(of('The bridge may have been weakened, and it was not closed.')).toEqual([['may have'], ['not'], true]);
    expect(of('Crews could hear tapping in May.')).toEqual([[], [], false]);
    expect(of('No fewer than nine houses burned.')).toEqual([[], [], false]);
    expect(of('The house was searched by police.')).toEqual([[], [], false]);
    expect(of('The house was searched by Friday.')).toEqual([[], [], true]);
    expect(of('It was not clear who fired.')).toEqual([['not clear'], [], false]);
  });
});

/** Who says each statement that somebody says, each once. */
function speakers(text: string): readonly string[] {
  return [...new Set(read(text).statements.flatMap(({ speaker }) => speaker?.text ?? []))];
}

describe('nobody speaks another’s words', () => {
  it.each([
    [
      'The unnamed gunman was a baker from Velmar, said mayor Ruth Hale, speaking at the square that was closed.\n“We have caught him,” she told reporters.',
      ['mayor Ruth Hale'],
    ],
    ['Two people, one of them a girl of nine, died, said police in Orvale.', ['police in Orvale']],
    ['A sailor was hurt, one of them twice, said doctors in Orvale, located on the coast.', ['doctors in Orvale']],
    [
      'Five died, the news agency SENA reported. Envoy Hadi Marum, whose house was hit, was unhurt. “We will answer,” he said.',
      ['the news agency SENA', 'Envoy Hadi Marum'],
    ],
    ['Anadolu said five died. “It was a crime,” he said.', ['Anadolu', 'he']],
    ['Norway said two ships left. “We will find them,” she said.', ['Norway', 'she']],
    ['United States President Ida Brenn said it was over.', ['United States President Ida Brenn']],
    ['Chief suspect Ivo Hale left. Prime suspect, 32-year-old Olga Prins, stayed.', []],
    ['Velmari state TV editor Ivo Hale said ten died.', ['Velmari state TV editor Ivo Hale']],
    ['Officials suspect Ivo Hale lit the fire.', ['Officials']],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('quotations', () => {
  it('gives the speaker of every part of a split quotation and of the sentences behind it', () => {
    expect(
      quoted('“We left,” said Ana Holm, a nurse, “at dawn.” “Nobody came,” she added.').map(([, who]) => who),
    ).toEqual(['Ana Holm', 'Ana Holm', 'Ana Holm']);
  });

  it('carries the speaker over paragraphs that open with a mark', () => {
    expect(quoted('“It is over,” the captain said. “We are tired.\n“We want to go home.”')).toEqual([
      ['It is over,', 'the captain'],
      ['We are tired.', 'the captain'],
      ['We want to go home.', 'the captain'],
    ]);
  });

  it('tells apostrophes from marks, and titles and scare quotes from speech', () => {
    expect(quoted("The workers' leader said: 'It's the drivers' money.'")).toEqual([
      ["It's the drivers' money.", "The workers' leader"],
    ]);
    expect(quoted('The trawler “Sea Star” carried “medicine”.')).toEqual([['medicine', null]]);
  });

  it.each([
    [
      'President Brandt, in a call with editors before boarding a ferry for Port Aster, Velmar, said: “It may be an accident.”',
      'President Brandt',
    ],
    [
      'Interior Minister Dov Harel spoke in Oruvale. The men had fled north, he said, according to Norda. “We will find them,” he added.',
      'Interior Minister Dov Harel',
    ],
    ['The flood has set off widespread protests, “a shame” for the town.', null],
    ['“They were cold and wet,” adding that the work goes on.', null],
  ])('leaves no words to an aside, an agency or the words before: %s', (text, speaker) => {
    expect(quoted(text).map(([, who]) => who)).toEqual([speaker]);
  });

  it('names who is quoted inside a quotation', () => {
    expect(quoted('“The guard said, ‘Go home’,” Ana Holm recalled.')).toEqual([
      ['The guard said, ‘Go home’,', 'Ana Holm'],
      ['Go home', 'The guard'],
    ]);
  });
});

describe('laws', () => {
  it('every span lies inside the text, whatever the text is', () => {
    const words = fc.constantFrom(
      '“',
      '”',
      '‘',
      '’',
      '"',
      "'",
      ' said ',
      ' the mayor',
      ', ',
      '. ',
      ': ',
      ' told ',
      ' that ',
      ' and ',
      ' who ',
      ' not ',
      ' may ',
      '\n',
      ' Ana Holm',
      ' was ',
      ' killed',
      ' according to ',
      ' reportedly ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.array(words, { maxLength: 40 }).map((parts) => parts.join('')),
        ),
        (text) => {
          const { statements, quotations } = read(text);
          for (const { start, end } of [...statements, ...quotations]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          for (const { hedges, negations, speaker, verb } of statements) {
            for (const phrase of [...hedges, ...negations, speaker, verb]) {
              if (phrase) expect(text.slice(phrase.start, phrase.end)).toBe(phrase.text);
            }
          }
        },
      ),
    );
  });
});

describe('the labelled sentences for development', () => {
  it('are read at least as well as the documents say', () => {
    const { scores } = scoreWording(readPassages('dev'));
    const precision = ({ hits, found }: { hits: number; found: number }): number => hits / found;
    const recall = ({ hits, labelled }: { hits: number; labelled: number }): number => hits / labelled;
    for (const score of [scores.attribution, scores.speakers, scores.cues]) {
      expect(precision(score)).toBeGreaterThan(0.97);
      expect(recall(score)).toBeGreaterThan(0.97);
    }
  });
});
