// Words that judge, in English; editable, one word an entry, lower case. Second to contrast: a word of the list is shown
// only where not every source uses it.

const CHARGED = new Set(
  (
    'terrorist terrorists terrorism terror massacre massacred slaughter slaughtered butcher butchered butchery bloodbath carnage ' +
    'atrocity atrocities genocide genocidal barbaric barbarity brutal brutality savage savagery heinous inhumane cowardly coward ' +
    'cowards evil vile despicable monstrous horrific horrifying shocking outrageous shameful disgraceful scandalous appalling ' +
    'martyr martyrs martyred martyrdom hero heroes heroic heroism glorious sacred innocent defenseless defenceless unarmed ' +
    'regime entity apartheid occupation occupier occupiers puppet puppets stooge stooges lackey lackeys mercenary mercenaries ' +
    'criminal criminals thug thugs gang gangs mob mobs extremist extremists fanatic fanatics radical radicals hardline hardliner ' +
    'traitor traitors treason betrayal puppet propaganda lies liar hoax farce sham rigged fake baseless absurd ludicrous ' +
    'aggression aggressor invader invaders invasion plunder looting theft crackdown purge repression oppression oppressive tyrant ' +
    'tyranny dictator dictatorship totalitarian fascist fascists nazi nazis communist illegals invasion flood swarm surge ' +
    'catastrophe catastrophic disaster disastrous tragedy tragic devastating chaos chaotic crisis collapse nightmare hell ' +
    'revenge vengeance payback retaliation reckless negligent botched bungled fiasco blunder slam slammed blast blasted lash lashed ' +
    'fury furious outrage outraged notorious infamous controversial so-called self-styled self-proclaimed alleged claimed ' +
    'desperate greed greedy elite elites cartel corrupt corruption crony cronies smear witch-hunt extremism infidel infidels ' +
    'takfiri takfiris zionist crusader crusaders liberation liberated freedom resistance'
  ).split(' '),
);

/** True for a word of the charged lexicon, in any case. */
export function isCharged(word: string): boolean {
  return CHARGED.has(word.toLowerCase());
}
