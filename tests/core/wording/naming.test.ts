import { describe, expect, it } from 'vitest';
import { finish } from '../../../src/core/contract/jobs';
import type { Source } from '../../../src/core/contract/source';
import type { NamingGroup } from '../../../src/core/contract/wording';
import { namesOf } from '../../../src/core/facts/names';
import { namingSteps } from '../../../src/core/wording/naming';
import { sequenceSteps } from '../../../src/core/wording/overlap';
import { slotsOf } from '../../../src/core/wording/slots';
import { chargedTest } from '../../../src/core/wording/word-lists';

function sourceOf(text: string, language = 'en'): Source {
  const meta = { title: '', outlet: null, author: null, published: null, url: null, language, note: null };
  const segment = { id: 's', index: 0, kind: 'body', start: 0, end: text.length } as const;
  return { id: 'a', file: 'a.txt', sha256: '', meta, text, segments: [segment] } as unknown as Source;
}

function groupsOf(...texts: readonly string[]): readonly NamingGroup[] {
  const sources = texts.map((text) => sourceOf(text));
  const sizes = finish(sequenceSteps(sources)).map(({ size }) => size);
  return finish(namingSteps(sources, [], chargedTest({}), sizes));
}

/** The terms of a group by source. */
function terms(groups: readonly NamingGroup[], id: string): readonly (readonly string[])[] | undefined {
  const group = groups.find((each) => each.id === id);
  if (group === undefined) return undefined;
  return [0, 1].map((source) =>
    group.terms.filter(({ cells }) => cells.some((cell) => cell.source === source)).map(({ text }) => text),
  );
}

describe('the naming table', () => {
  it('sets the words for the means of an attack against each other', () => {
    const groups = groupsOf(
      'Two men with explosive belts attacked the market.',
      'Two bags were detonated by remote control, the ministry said.',
    );
    expect(terms(groups, 'field:means')).toEqual([['explosive belts'], ['bags', 'by remote control']]);
  });

  it('takes bags and belts for means only beside an attack', () => {
    expect(
      terms(groupsOf('Volunteers filled bags of flour.', 'Drivers must wear belts.'), 'field:means'),
    ).toBeUndefined();
  });

  it('puts the words for the dead first', () => {
    const groups = groupsOf('Ten people were martyred in the bombing.', 'Ten people were killed in the explosion.');
    expect(groups[0]).toMatchObject({ basis: 'death' });
    expect(terms(groups, 'field:death')).toEqual([['martyred'], ['killed']]);
  });

  it('tells a word for one thing only', () => {
    const groups = groupsOf(
      'A suicide bomber struck the market; the terrorist attack killed ten.',
      'A bomb in a bag went off; the militants attacked again.',
    );
    expect(terms(groups, 'field:means')).toEqual([['suicide bomber'], ['bag']]);
    expect(terms(groups, 'field:fighters')).toBeUndefined();
  });

  it('takes an adjective for no name', () => {
    const groups = groupsOf('The terrorist shelling went on.', 'The militants left. A rebel was shot.');
    expect(terms(groups, 'field:fighters')).toBeUndefined();
  });

  it('keeps soldiers apart from fighters of no state, and a jet from those', () => {
    const groups = groupsOf(
      'Soldiers shot at rebels.',
      'The troops shot at terrorists; a fighter jet and a jihadi video were seen.',
    );
    expect(terms(groups, 'field:fighters')).toEqual([['rebels'], ['terrorists']]);
    expect(terms(groups, 'field:troops')).toEqual([['soldiers'], ['troops']]);
  });

  it('sets the words for those in power and for those hit against each other', () => {
    const groups = groupsOf(
      'The regime bombed innocent civilians.',
      'The government said the dead were human shields of the fighters.',
    );
    expect(terms(groups, 'field:power')).toEqual([['regime'], ['government']]);
    expect(terms(groups, 'field:hit')).toEqual([['innocent civilians'], ['human shields']]);
  });
});

/** What each of the sources calls a referent, by its names as they are read. */
function namings(label: string, ...texts: readonly (string | Source)[]): readonly string[] | undefined {
  const sources = texts.map((text) => (typeof text === 'string' ? sourceOf(text) : text));
  const sizes = sources.map(({ text }) => text.length);
  const groups = finish(namingSteps(sources, namesOf(sources), chargedTest({}), sizes));
  return groups.find((group) => group.label === label)?.terms.map(({ text }) => text);
}

describe('what a state and a group are called', () => {
  const plain = 'Orvale and the United States were silent. Iraq was quiet.';

  it('is neither its army nor a clause before it', () => {
    expect(
      namings('Iraq', plain, 'Gen Yahya Rasool said Iraqi forces left Iraq. The Iraqi army came.'),
    ).toBeUndefined();
    expect(
      namings('United States', plain, 'Then terrorist American occupation forces came to the United States.'),
    ).toContain('terrorist American occupation forces');
  });

  it('is no enemy of whom the text does not tell', () => {
    const other = 'The criminal regime of Israel struck. The enemy will see.';
    expect(namings('Israel', 'Israel denied it.', other)).toEqual(expect.not.arrayContaining(['enemy']));
  });

  it('is told also where a source in other letters names it too', () => {
    const english = [
      'Israel was silent. The world watched Israel.',
      'Zionist regime’s airstrike hurts 9. Nobody forgave the Zionist regime’s crime.',
    ];
    const arabic = sourceOf('قالت إسرائيل إنها تحقق في الحادث. ولم تعلق إسرائيل بعد.', 'ar');
    expect(namings('Israel', ...english, arabic)).toEqual(expect.arrayContaining(['Israel', 'Zionist regime']));
  });

  it('is told where something is the state’s or the group’s', () => {
    const other = 'Zionist regime’s cyberattack kills 11. Two died of the Zionist regime’s crime.';
    expect(namings('Israel', 'Israel was silent. The world watched Israel.', other)).toEqual([
      'Israel',
      'Zionist regime',
    ]);
  });

  it('is not what people near a town are called', () => {
    const other = 'A Baghdad militia met in Baghdad. The militia left, and its fighters too.';
    expect(namings('Baghdad', 'In Baghdad it was quiet.', other)).toBeUndefined();
  });

  it('is not told where only the spelling or the rank differs', () => {
    expect(namings('Yahya Rasool', 'Gen Yehia Rasool spoke.', 'Major General Yahya Rasool spoke.')).toBeUndefined();
  });
});

describe('words in the same slot', () => {
  const link = (a: Source, b: Source): Parameters<typeof slotsOf>[1][number] => ({
    a: { source: 0, segment: a.segments[0]?.index ?? 0 },
    b: { source: 1, segment: b.segments[0]?.index ?? 0 },
    score: 1,
    confidence: 1,
    origin: 'automatic',
    reasons: [],
  });
  const slots = (one: string, other: string, named: readonly NamingGroup[] = []): readonly (readonly string[])[] => {
    const [a, b] = [sourceOf(one), sourceOf(other)];
    return slotsOf([a, b], [link(a, b)], chargedTest({}), [20, 20], named).map((group) =>
      group.terms.map(({ text }) => text).toSorted(),
    );
  };

  it('show what is said differently between the same words', () => {
    expect(slots('Police dispersed crowds early.', 'Police attacked crowds early.')).toEqual([
      ['attacked', 'dispersed'],
    ]);
  });

  it('are of one kind', () => {
    expect(slots('He held the coalition responsible.', 'It is held fully responsible.')).toEqual([]);
    expect(slots('Mushtaq Talib al-Saidi, known here.', 'Talib al-Saeedi known here.')).toEqual([]);
  });

  it('say nothing beside a number, or where a field has the words already', () => {
    expect(slots('The crew waited 31 minutes inside.', 'The crew waited 31 hours inside.')).toEqual([]);
    const texts = ['Police killed crowds early.', 'Police martyred crowds early.'] as const;
    expect(slots(...texts, groupsOf(...texts))).toEqual([]);
  });
});
