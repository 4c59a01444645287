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
    ['fr', "L'attentat revendiqué par Velmar près du port a fait neuf morts.", ['claimed: Velmar']],
    [
      'fr',
      'Le gouvernement a imputé le tir mortel au Front Vert, qui a nié ensuite toute implication.',
      ['blamed: Front Vert', 'denied: Front Vert'],
    ],
    ['fr', 'Neuf personnes ont péri dans cet attentat. Le ministre a accusé le Front Vert.', ['blamed: le Front Vert']],
    ['fr', "Aucun groupe armé n'a revendiqué l'attaque.", ['unclaimed: nobody']],
    ['fr', 'Le ministre a accusé Velmar d’avoir mené l’attaque du port.', ['blamed: Velmar']],
    ['fr', 'Le ministre a accusé l’armée canadienne de l’attaque du port.', ['blamed: l’armée canadienne']],
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
    ['de', 'Die Grüne Front bekannte sich zu dem Anschlag.', ['claimed: Die Grüne Front']],
    ['de', 'Grüne Front bekennt sich zu Anschlag in Oruvale', ['claimed: Grüne Front']],
    ['de', 'Zu dem Bombenanschlag bekannte sich am Montag die Grüne Front.', ['claimed: die Grüne Front']],
    [
      'de',
      'Wenige Stunden später bekannte sich die Miliz Grüne Front (GF) im Internet zu der Tat.',
      ['claimed: die Miliz Grüne Front'],
    ],
    ['de', 'Die Grüne Front hat sich am Montag zu dem Angriff bekannt.', ['claimed: Die Grüne Front']],
    [
      'de',
      'Über die Agentur Norda, die als ihr Sprachrohr gilt, bekannte sich die Grüne Front zu den Anschlägen.',
      ['claimed: die Grüne Front'],
    ],
    ['de', 'Die Grüne Front bekannte sich am Montag in einem Video zu der Tat.', ['claimed: Die Grüne Front']],
    ['de', 'Zu dem Anschlag bekannte sich in einem Video die Grüne Front.', ['claimed: die Grüne Front']],
    ['de', 'Zu der Tat hat sich die Grüne Front bekannt.', ['claimed: die Grüne Front']],
    ['de', 'Die Miliz „Grüne Front“ reklamierte den Anschlag für sich.', ['claimed: Die Miliz „Grüne Front“']],
    ['de', 'Die Grüne Front hat das Attentat inzwischen für sich beansprucht.', ['claimed: Die Grüne Front']],
    ['de', 'Den Anschlag reklamierte die Grüne Front für sich.', ['claimed: die Grüne Front']],
    ['de', 'Die Grüne Front übernahm am Montag die Verantwortung für den Anschlag.', ['claimed: Die Grüne Front']],
    ['de', 'Die Polizei sucht die Grüne Front, die sich zu dem Anschlag bekannt hat.', ['claimed: die Grüne Front']],
    ['de', 'Zu dem Anschlag bekannte sich zunächst niemand.', ['unclaimed: nobody']],
    ['de', 'Bislang hat sich keine Gruppe zu dem Anschlag bekannt.', ['unclaimed: nobody']],
    ['de', 'Niemand bekannte sich zu dem Anschlag.', ['unclaimed: nobody']],
    [
      'de',
      'Zwei Kessier und ein Velmarer wurden des Mordes schuldig gesprochen.',
      ['blamed: Zwei Kessier und ein Velmarer'],
    ],
    ['de', 'Gericht in Oruvale verurteilt 3 Kessier wegen Mordes', ['blamed: 3 Kessier']],
    ['de', 'Velmar wies jede Beteiligung an dem Anschlag zurück.', ['denied: Velmar']],
    ['de', 'Am Dienstag wies Velmar jegliche Verantwortung für den Angriff zurück.', ['denied: Velmar']],
    ['de', 'Die Regierung in Velmar hat eine Beteiligung an dem Anschlag bestritten.', ['denied: Die Regierung']],
    ['de', 'Die Front bestritt eine Beteiligung an der Tat.', ['denied: Die Front']],
    ['de', 'Die Front bestritt, etwas mit dem Anschlag zu tun zu haben.', ['denied: Die Front']],
    ['de', 'Der Minister machte die Grüne Front für den Anschlag verantwortlich.', ['blamed: die Grüne Front']],
    ['de', 'Velmar beschuldigte Kessia, den Anschlag verübt zu haben.', ['blamed: Kessia']],
    ['de', 'Die Grüne Front wird für den Anschlag verantwortlich gemacht.', ['blamed: Die Grüne Front']],
  ])('%s: %s', (language, text, found) => {
    expect(answers(text, language).toSorted()).toEqual(found.toSorted());
  });

  it.each<readonly [language: string, text: string]>([
    ['fr', 'Les pêcheurs revendiquent un quai plus large.'],
    ['fr', "Le quai n'avait pas connu pareil attentat avant celui revendiqué par des pirates en mai 2029."],
    ['fr', 'Le député a accusé Velmar de vouloir retarder le vote.'],
    ['es', 'Velmar asumió la presidencia y negó la subida de impuestos.'],
    ['pt', 'O presidente assumiu o cargo no domingo.'],
    ['nl', 'Het Groene Front eiste de aanslag op.'],
    ['de', 'Die Grüne Front bekannte sich zu ihren Werten.'],
    ['de', 'Die Grüne Front hat sich nicht zu dem Anschlag bekannt.'],
    ['de', 'Die Grüne Front bekannte sich immer wieder zu Anschlägen im Norden.'],
    ['de', 'Im Januar bekannte sich die Grüne Front zu einem ähnlichen Anschlag in Tarsk.'],
    ['de', 'Es war die schwerste Tat seit jener, zu der sich die Rebellen im Januar bekannten.'],
    ['de', 'Der Anschlag machte die Stadt berühmt.'],
    ['de', 'Der Minister wies auf die Folgen des Anschlags hin.'],
    ['de', 'Der Minister übernahm die Verantwortung für das Ressort.'],
    ['de', 'Den Angriff macht der Minister zum Thema.'],
    ['de', 'Sie bekannten sich zu der Tat.'],
    ['de', 'Sie bekannten sich in einem Video zu der Tat.'],
    ['de', 'Sie bekannten sich Stunden später zu der Tat.'],
  ])('is not read from %s: %s', (language, text) => {
    expect(answers(text, language)).toEqual([]);
  });

  it.each<readonly [language: string, text: string, by: string | undefined]>([
    ['de', 'Der Minister machte die Grüne Front für den Anschlag verantwortlich.', 'Der Minister'],
    ['de', 'Nach dem Anschlag in Oruvale, so hieß es, beschuldigten sie sich.', undefined],
    ['fr', "Velmar accuse Kessia d'avoir mené l'attaque.", 'Velmar'],
    ['fr', 'Les analystes ont accusé Velmar après l’attentat.', 'Les analystes'],
    ['fr', 'Le ministre du Port, Dov Harel, a accusé Velmar de l’attaque du port.', 'Dov Harel'],
    ['fr', 'L’armée a imputé l’attaque du port à Velmar.', 'L’armée'],
    ['fr', 'Lundi, le ministre a accusé Velmar d’avoir mené l’attaque du port.', 'le ministre'],
    ['fr', 'Le mouvement a pleuré ses morts, accusant Velmar de l’attaque.', undefined],
    ['es', 'Los obispos culparon públicamente a Velmar del ataque.', 'Los obispos'],
    ['es', 'La barca ardió y los pilotos culparon a Velmar del ataque.', 'los pilotos'],
    ['es', 'Velmar acusó a Kessia del ataque.', 'Velmar'],
    ['es', 'Tras el ataque culparon a Velmar.', undefined],
  ])('tells who blames where it is the plain subject: %s: %s', (language, text, by) => {
    const source = sourceOf('a', [text], language);
    const [found] = claimsAbroad(source, 0, { year: 2031, names: new Set() }, segmentReader(source));
    expect(found?.by?.text).toBe(by);
  });

  it('is not read from a sentence about another year', () => {
    const text = "L'attentat de 2019 avait été revendiqué par le Front Vert.";
    expect(answers(text, 'fr', 2031)).toEqual([]);
    expect(answers(text, 'fr', null)).toHaveLength(1);
  });

  it('is not looked for in a sentence that is a list', () => {
    const list = Array.from({ length: 80 }, (_, at) => `Hafen ${String(at)}`).join(', ');
    expect(answers(`Zu dem Anschlag bekannte sich die Grüne Front, betroffen waren ${list}.`, 'de')).toEqual([]);
    expect(answers('Zu dem Anschlag bekannte sich die Grüne Front, betroffen waren zwei Häfen.', 'de')).toHaveLength(1);
  });
});
