import { describe, expect, it } from 'vitest';
import { answersIn } from '../../eval/responsibility';

/** Kind and actor of every answer, with the statements read. */
function read(text: string): readonly (readonly [string, string | null])[] {
  return answersIn(text).map(({ kind, actor }) => [kind, actor?.text ?? null]);
}

describe('who did it, as news words it', () => {
  it.each([
    ['The Orlan Guard said they were responsible for Tuesday’s bombing.', 'The Orlan Guard'],
    ['The Islamic State affiliate claimed the attack, saying it had hit a convoy.', 'The Islamic State affiliate'],
    ['The rebels acknowledged firing the rocket.', 'The rebels'],
    ['The movement’s spokesman, Abu Rahim, said the movement had attacked the ship.', 'the movement'],
    [
      'Hackers from Sable Crew listed the bank on their site, claiming to have stolen its files.',
      'Hackers from Sable Crew',
    ],
    ['In claiming the raid, the Orlan Guard released a photograph.', 'the Orlan Guard'],
    ['The Orlan Guard said that the ambush was its work.', 'The Orlan Guard'],
  ])('is claimed: %s', (text, actor) => {
    expect(read(text)).toEqual([['claimed', actor]]);
  });

  it.each([
    ['Witnesses said troops executed at least 60 villagers.', 'troops'],
    ['The mayor said that "the occupiers" had shelled a tram stop.', 'the occupiers'],
    ['Survivors said the militiamen went from house to house and shot the men.', 'the militiamen'],
    ['The radio accused the coast guard.', 'the coast guard'],
    ['The embassy imposed sanctions on two colonels it accuses of ordering the crackdown.', 'two colonels'],
    ['A man has appeared in court charged with setting fire to the chapel.', 'A man'],
    [
      'Three members of the Orlan Guard were sentenced to life on Friday for the bombing.',
      'Three members of the Orlan Guard',
    ],
    ['The trial of the nurse accused of killing two patients goes on.', 'the nurse'],
    ['The minister blamed "a known enemy" without naming it.', 'a known enemy'],
    ['The union blamed years of neglect by the railway.', 'the railway'],
    ['The mastermind of the attack, named by police as Abel Karm, has fled.', 'Abel Karm'],
    ['The bishop said the junta had blood on its hands.', 'the junta'],
    ['The agency said the operation had been planned and financed by Varran spies.', 'Varran spies'],
    ['The raids were carried out by Varran warplanes, monitors said.', 'Varran warplanes'],
  ])('is blamed: %s', (text, actor) => {
    expect(read(text)).toEqual([['blamed', actor]]);
  });

  it.each([
    ['Investigators believe the fire was started by an organised gang.', 'an organised gang'],
    ['Officials said Varra was probably responsible for the strike.', 'Varra'],
    ['The Column is the most likely culprit, said Jan Ruud.', 'The Column'],
    ['Karm, the alleged mastermind of the attack, was killed in a raid.', 'Karm'],
    ['"We have reason to believe it was Varra," the minister said.', 'Varra'],
  ])('is suspected: %s', (text, actor) => {
    expect(read(text)).toEqual([['suspected', actor]]);
  });

  it.each([
    'If it turns out that Varra did this, the minister said, there will be a price.',
    'Had the rebels planted the bomb, a diplomat said, they would have said so.',
    'The president stopped short of blaming Varra.',
    'An appeals court overturned the conviction of the man found guilty of the murder.',
    'The foreign ministry declined to say who it thought was responsible.',
  ])('is left open: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('is another question than whether a claim is true', () => {
    expect(read('The Column claimed responsibility for the blast, but the army said the claim was false.')).toEqual([
      ['claimed', 'The Column'],
    ]);
  });
});
