import { describe, expect, it } from 'vitest';
import { segmentReader } from '../../../src/core/facts/read-sentences';
import { claimsAbroad } from '../../../src/core/wording/claims-abroad';
import { sourceOf } from '../../eval/gold-data';

function answers(text: string, language: string, year: number | null = 2031): readonly string[] {
  const source = sourceOf('a', [text], language);
  return claimsAbroad(source, 0, { year, names: new Set() }, segmentReader(source)).map(
    ({ kind, actor }) => `${kind}: ${actor?.text ?? 'nobody'}`,
  );
}

describe('who did it, in the plainest words of other languages', () => {
  it.each<readonly [language: string, text: string, found: readonly string[]]>([
    [
      'fr',
      "L'incendie du quai a été revendiqué lundi par l'aile maritime du Front Vert, qui a diffusé un tract.",
      ["claimed: l'aile maritime du Front Vert"],
    ],
    [
      'fr',
      'Les rebelles ont nié lundi soir toute implication, mais le Front Vert a ensuite revendiqué l’attaque.',
      ['denied: Les rebelles', 'claimed: le Front Vert'],
    ],
    [
      'fr',
      'Le sabotage, revendiqué par le groupe « Aube du Port », a coulé deux barges.',
      ['claimed: le groupe « Aube du Port »'],
    ],
    ['fr', "L'attentat n'a pas encore été revendiqué.", ['unclaimed: nobody']],
    ['fr', "Aucun groupe armé n'a revendiqué l'attaque.", ['unclaimed: nobody']],
    ['fr', 'Le ministre a accusé Velmar d’avoir mené l’attaque du port.', ['blamed: Velmar']],
    ['fr', "Velmar, qui a revendiqué l'attentat, a publié une vidéo.", ['claimed: Velmar']],
    [
      'es',
      'El Frente Verde asumió la autoría del ataque; Velmar negó cualquier participación.',
      ['claimed: El Frente Verde', 'denied: Velmar'],
    ],
    ['es', 'Nadie se atribuyó de inmediato la autoría del atentado.', ['unclaimed: nobody']],
    ['es', 'El atentado fue reivindicado por el Frente Verde en un comunicado.', ['claimed: el Frente Verde']],
    ['es', 'Los obispos culparon públicamente a Velmar del ataque.', ['blamed: Velmar']],
    ['pt', 'O ataque foi reivindicado pela Frente Verde na segunda-feira.', ['claimed: Frente Verde']],
    [
      'pt',
      'Velmar negou qualquer envolvimento no ataque, e nenhum grupo reivindicou o atentado.',
      ['denied: Velmar', 'unclaimed: nobody'],
    ],
    [
      'it',
      "L'attentato è stato rivendicato dal Fronte Verde; Velmar ha negato ogni coinvolgimento.",
      ['claimed: Fronte Verde', 'denied: Velmar'],
    ],
    ['it', "Nessun gruppo ha finora rivendicato l'attacco.", ['unclaimed: nobody']],
  ])('%s: %s', (language, text, found) => {
    expect(answers(text, language).toSorted()).toEqual(found.toSorted());
  });

  it.each<readonly [language: string, text: string]>([
    ['fr', 'Les pêcheurs revendiquent un quai plus large.'],
    ['fr', "Le quai n'avait pas connu pareil attentat avant celui revendiqué par des pirates en mai 2029."],
    ['fr', 'Le député a accusé Velmar de vouloir retarder le vote.'],
    ['es', 'Velmar asumió la presidencia y negó la subida de impuestos.'],
    ['pt', 'O presidente assumiu o cargo no domingo.'],
    ['de', 'Die Grüne Front bekannte sich zu dem Anschlag.'],
  ])('is not read from %s: %s', (language, text) => {
    expect(answers(text, language)).toEqual([]);
  });

  it('is not read from a sentence about another year', () => {
    const text = "L'attentat de 2019 avait été revendiqué par le Front Vert.";
    expect(answers(text, 'fr', 2031)).toEqual([]);
    expect(answers(text, 'fr', null)).toHaveLength(1);
  });
});
