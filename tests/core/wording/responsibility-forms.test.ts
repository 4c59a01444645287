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
    ['The Orlan Guard’s news agency said the group’s fighters had carried out the attack.', 'the group’s'],
    ['A spokesman for the Orlan Guard, Jan Berk, claimed responsibility.', 'the Orlan Guard'],
    ['Jan Berk, a spokesman for the Orlan Guard, said it had mined the road.', 'the Orlan Guard'],
    [
      'The Orlan Guard has fought the state for years. It said on Friday that it had mined the road.',
      'The Orlan Guard',
    ],
  ])('is claimed: %s', (text, actor) => {
    expect(read(text)).toEqual([['claimed', actor]]);
  });

  it.each([
    ['Witnesses said troops executed at least 60 villagers.', 'troops'],
    ['The mayor said that "the occupiers" had shelled a tram stop.', 'the occupiers'],
    ['Survivors said the militiamen went from house to house and shot the men.', 'the militiamen'],
    ['The radio accused the coast guard.', 'the coast guard'],
    ['Responsibility for the attack lies with the Column, said the minister.', 'the Column'],
    ['"I have no doubt the Column is responsible," the minister said.', 'the Column'],
    ['The radio described the attack as a terrorist act by separatists.', 'separatists'],
    ['Villagers say they recognised some of the attackers as members of the guard.', 'members of the guard'],
    ['A monitor attributes 300 civilian deaths to the coalition.', 'the coalition'],
    ['The mother said the police had beaten him to death.', 'the police'],
    ['The judge ruled that the company had dumped the chemicals.', 'the company'],
    ['The ministry said the men had been killed by a landmine laid by retreating rebels.', 'retreating rebels'],
    ['Twelve people died in the Velmari bombardment.', 'Velmari'],
    ['Prosecutors charged 17 marines with the abduction of a judge.', '17 marines'],
    ['The Kremlin described the blast as "an act of terrorism by the Varran regime".', 'the Varran regime'],
    ['Guard fighters went door to door, killing men and boys, survivors said.', 'Guard fighters'],
    ['The mayor said Varran forces had used rockets to hit the dormitory.', 'Varran forces'],
    ['The army said it was caused by a rocket misfired by the Orlan Guard.', 'the Orlan Guard'],
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
    ['Everything indicates that the cartel was behind the killing, a prosecutor said.', 'the cartel'],
    ['Police have detained a student suspected of stabbing the priest.', 'a student'],
    ['A man alleged to have driven the getaway car was in court on Monday.', 'A man'],
    ['Police are treating the husband as the main suspect.', 'the husband'],
    ['The bomb was most likely planted by insiders, a person briefed on it said.', 'insiders'],
    ['The government has not ruled out an accident, but suspects drug gangs.', 'drug gangs'],
    ['Investigators now suspect a diving instructor.', 'a diving instructor'],
    ['Suspects include a former guard at the plant, two officials said.', 'a former guard'],
    ['Karm, the alleged mastermind of the attack, was killed in a raid.', 'Karm'],
    ['"We have reason to believe it was Varra," the minister said.', 'Varra'],
  ])('is suspected: %s', (text, actor) => {
    expect(read(text)).toEqual([['suspected', actor]]);
  });

  it.each([
    'Investigators have yet to establish who launched the drones.',
    'The police have no leads on the killers.',
    'The ministry said it could not confirm who had fired the missile.',
    'No one knows who fired first.',
    'Experts have not been able to determine which side fired the shell.',
    'The source of the shelling could not be verified.',
  ])('is not known: %s', (text) => {
    expect(read(text)).toEqual([['unknown', null]]);
  });

  it.each([
    'If it turns out that Varra did this, the minister said, there will be a price.',
    'Had the rebels planted the bomb, a diplomat said, they would have said so.',
    'The president stopped short of blaming Varra.',
    'The minister blamed no one.',
    'The minister accused the press of exaggeration.',
    'Two explosions ripped through a crowd, killing 60 people, the ministry said.',
    'The general took responsibility for the evacuation after the flood.',
    'An appeals court overturned the conviction of the man found guilty of the murder.',
    'The foreign ministry declined to say who it thought was responsible.',
    'A Kessel official said Varra was not responsible for the explosion.',
    'The army said it was reviewing reports that its troops had opened fire on a crowd.',
  ])('is left open: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['Kessel suspects Varra, which has denied involvement.', 'Varra'],
    ['Varran officials said Varra was not involved.', 'Varra'],
    ['The embassy of Varra rejected what it called groundless smears.', 'The embassy of Varra'],
    ['"Our forces did not target the hospital," said the Varran army.', 'the Varran army'],
    ['The owners denied that any exit had been locked.', 'The owners'],
    ['Varra denied it was behind the attack.', 'Varra'],
    ['Kessel accused Varra of shelling the clinic, a charge Varra denied.', 'Varra'],
    ['The Column said that none of its fighters had been involved.', 'The Column'],
    ['The Column disowned the bombing.', 'The Column'],
    ['The Orlan forces called the accusation a fabrication.', 'The Orlan forces'],
  ])('is denied: %s', (text, actor) => {
    expect(read(text)).toContainEqual(['denied', actor]);
  });

  it('is denied in a paragraph behind the blame', () => {
    expect(read('Kessel blamed Varra for the blast. Varra denied it.')).toEqual([
      ['blamed', 'Varra'],
      ['denied', 'Varra'],
    ]);
  });

  it('is another question than whether a claim is true', () => {
    expect(read('The Column claimed responsibility for the blast, but the army said the claim was false.')).toEqual([
      ['claimed', 'The Column'],
    ]);
  });
});

describe('who did it, with words around that mislead', () => {
  it.each([
    [
      'The army blamed a failed rocket launch by a Sudvian militant group, the Vanguard.',
      'blamed',
      'a Sudvian militant group',
      'The army',
    ],
    ['Health Minister Ana Orlo accused Velmar of “a massacre”.', 'blamed', 'Velmar', 'Health Minister Ana Orlo'],
    [
      'Velmar says a rocket launched by the Orlan Guard from a cemetery nearby fell short.',
      'blamed',
      'the Orlan Guard',
      'Velmar',
    ],
    [
      'The branch of the Guard that Velmar believes was behind the assault is small.',
      'suspected',
      'The branch of the Guard',
      null,
    ],
    [
      'The army presented on Monday what it called evidence that a rocket fired by the Vanguard struck the hospital.',
      'blamed',
      'the Vanguard',
      'The army',
    ],
    [
      'The Vanguard in a statement said the enemy bears full responsibility for the aggression.',
      'blamed',
      'the enemy',
      'The Vanguard in a statement',
    ],
  ])('%s', (text, kind, actor, by) => {
    expect(answersIn(text).map((answer) => [answer.kind, answer.actor?.text, answer.by?.text ?? null])).toEqual([
      [kind, actor, by],
    ]);
  });

  it.each([
    ['a noun', 'The president linked the suspects to Velmar instead.'],
    ['another noun', 'The four suspects are Sudvian migrants aged 19 to 32.'],
    [
      'things',
      'Twelve people died after thousands of devices carried by Vanguard operatives blew up, the minister said.',
    ],
    ['other things', 'Nine were killed when pagers used by members of the Vanguard detonated, the minister said.'],
    ['a doer and his weapon', 'Investigators said the attackers used a flammable liquid to set the hall on fire.'],
    [
      'what is avenged',
      'It was the worst day since the siege began in retaliation for the Vanguard assault on Orsk in spring.',
    ],
  ])('gives no answer for %s', (_, text) => {
    expect(answersIn(text)).toEqual([]);
  });
});
