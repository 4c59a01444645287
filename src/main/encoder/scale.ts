import type { CosineScale } from '../../core/align/similarity';
import type { Encoder } from './encoder';

/**
 * Reports on made-up events, several sentences each, that say different things about one event. Only their cosines
 * matter: models spread what they find alike over very different parts of the scale.
 */
const REPORTS: readonly (readonly string[])[] = [
  [
    'A fire in a textile mill outside the capital killed eleven workers on Monday night.',
    'Most of the victims had been asleep in a dormitory on the top floor.',
    'The owner of the mill was taken in for questioning and his passport was withdrawn.',
    'Inspectors had warned two years ago that the emergency exits were blocked.',
    'Firefighters needed five hours to bring the flames under control.',
    'Trade unions called for a day of mourning and for stricter controls.',
  ],
  [
    'The river broke its banks in three valleys after two days of heavy rain.',
    'More than four thousand people spent the night in schools and sports halls.',
    'The army flew drinking water and blankets to villages that were cut off.',
    'A bridge built in 1931 was swept away an hour after it had been closed.',
    'Meteorologists expect the rain to ease towards the end of the week.',
    'The prime minister promised quick help to everyone who had lost a home.',
  ],
  [
    'The central bank raised its key rate by half a percentage point to nine percent.',
    'Prices had risen faster in March than in any month for twenty years.',
    'Two of the nine members of the board voted against the decision.',
    'The currency gained slightly against the dollar after the announcement.',
    'Builders said that fewer families could now afford a mortgage.',
    'Its governor said that more steps would follow if wages went on climbing.',
  ],
  [
    'The opposition won the election by a margin of fewer than nine thousand votes.',
    'The president conceded defeat shortly before midnight and thanked his supporters.',
    'Observers praised the calm voting but criticised long queues in the south.',
    'Turnout was the highest since the end of military rule.',
    'The winner, a former judge, has promised to fight corruption in the police.',
    'Coalition talks with the farmers’ party are to begin on Thursday.',
  ],
  [
    'A container ship ran aground in the strait in thick fog early on Sunday.',
    'All twenty-three sailors were taken off by helicopter and are unharmed.',
    'Oil was leaking from a tank in the stern, the coast guard said.',
    'The pilot had left the ship half an hour before the accident.',
    'Ferries were held in port until the afternoon because of the wreck.',
    'Salvage crews want to pull the ship free with the next spring tide.',
  ],
  [
    'A gunman opened fire in a crowded market and wounded six people.',
    'Shopkeepers overpowered the attacker before the police arrived.',
    'No group has said that it was behind the shooting.',
    'The suspect, aged 34, had been released from prison in the autumn.',
    'Relatives of the wounded waited outside the hospital all night.',
    'The interior minister spoke of a cowardly act and flew to the town.',
  ],
];

/**
 * Where a model's cosines of two sentences on one event lie: their mean and how far they spread. The weights of three
 * models fitted apart agree within a tenth on this scale, where their cosines differ four times.
 */
export async function measureScale(encoder: Pick<Encoder, 'encode'>): Promise<CosineScale> {
  const cosines: number[] = [];
  for (const report of REPORTS) {
    const vectors: Float32Array[] = [];
    for (const sentence of report) {
      const vector = await encoder.encode(sentence);
      if (vector === null) continue;
      for (const other of vectors) cosines.push(vector.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0));
      vectors.push(vector);
    }
  }
  const mean = cosines.reduce((sum, cosine) => sum + cosine, 0) / (cosines.length || 1);
  const variance = cosines.reduce((sum, cosine) => sum + (cosine - mean) ** 2, 0) / (cosines.length || 1);
  // A model that finds everything equally alike tells nothing, on whatever scale.
  return { mean, spread: Math.sqrt(variance) || 1 };
}
