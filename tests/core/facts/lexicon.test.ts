import { describe, expect, it } from 'vitest';
import { quantitiesIn } from '../../../src/core/facts/extract';

describe('counts in languages with a lexicon', () => {
  it.each([
    ['es', 'Al menos 12 personas murieron y otras 30 resultaron heridas.', ['Al menos 12 killed', '30 injured']],
    ['es', 'Más de 1.250 muertos y cientos de desaparecidos.', ['Más de 1.250 killed', 'cientos missing']],
    ['es', 'Treinta y una personas siguen desaparecidas.', ['Treinta y una missing']],
    ['fr', 'Au moins 84 personnes ont été tuées et 284 blessées.', ['Au moins 84 killed', '284 injured']],
    ['fr', 'Plus de deux cents manifestants ont été arrêtés.', ['Plus de deux cents arrested']],
    ['fr', 'Quatre-vingt-douze morts, vingt-deux blessés.', ['Quatre-vingt-douze killed', 'vingt-deux injured']],
    ['de', 'Mindestens 84 Menschen wurden getötet und 284 verletzt.', ['Mindestens 84 killed', '284 injured']],
    ['de', 'Zweiunddreißig Häuser wurden zerstört.', ['Zweiunddreißig damaged']],
    ['it', 'Almeno 12 persone sono morte e oltre 50 sono rimaste ferite.', ['Almeno 12 killed', 'oltre 50 injured']],
    [
      'pt',
      'Pelo menos 12 pessoas morreram e cerca de 30 ficaram feridas.',
      ['Pelo menos 12 killed', 'cerca de 30 injured'],
    ],
    ['es', 'Unas 80 habían recibido asistencia en el hospital.', ['Unas 80 injured']],
    ['es', 'Al menos 300 llegaron a tierra por su propio pie.', ['Al menos 300 rescued']],
    [
      'fr',
      '1,08 million de personnes ont manifesté en France, dont 119.000 à Paris.',
      ['1,08 million attended', '119.000 attended'],
    ],
    ['es', 'Entre 40 y 50 personas viajaban a bordo.', ['Entre 40 y 50 null']],
    ['es', 'La voladura causó 90 muertos y heridos.', ['90 null']],
    ['fr', 'Le choc a entraîné la mort de 17 personnes et blessé 41 autres.', ['17 killed', '41 injured']],
    ['fr', 'Plusieurs dompteurs du cirque ont succombé à leurs brûlures.', ['Plusieurs killed']],
    ['fr', 'La plage a vu plus d’1 million de marcheurs manifester.', ['plus d’1 million attended']],
    ['fr', 'Plus d’un million de personnes ont défilé.', ['Plus d’un million attended']],
    ['fr', 'Plus de 60 000 personnes se sont massivement déplacées à Tovar.', ['Plus de 60 000 attended']],
    ['fr', 'Plus de 9 000 habitants s’étaient déplacés vers le nord.', ['Plus de 9 000 null']],
    ['fr', 'Plus de 9 000 habitants ont été déplacés par la crue.', ['Plus de 9 000 displaced']],
    ['it', 'Alle operazioni di soccorso prendono parte tre navi.', ['tre null']],
    ['it', 'Nessuno dei superstiti parlava la lingua.', ['Nessuno null']],
    ['it', 'La guardia costiera ha soccorso 84 persone.', ['84 rescued']],
    ['fr', 'Une quarantaine d’interpellations à Tovar', ['Une quarantaine arrested']],
    ['fr', 'La 6e marche a commencé.', []],
    ['fr', 'La foule a gagné 80 lieux de rassemblement.', ['80 null']],
    ['fr', 'La police attend 4 000 manifestants.', ['4 000 null']],
    ['fr', 'Le maire compte 900 manifestants à Orvale et 4 000 en Tovarie.', ['900 attended', '4 000 attended']],
    ['es', 'Murieron mil personas.', ['mil killed']],
    ['de', 'Der 8. Aktionstag begann.', []],
    ['es', 'Los muertos por el alud que cubrió Orvale y sus molinos aumentaron a 1.264 personas.', ['1.264 killed']],
    ['fr', 'Incendie du cirque : 83 morts, 19 dompteurs sont en état critique.', ['83 killed', '19 injured']],
    ['de', 'Mindestens 46 Fischer verloren ihr Leben.', ['Mindestens 46 killed']],
    ['fr', 'L’avalanche a fait 26 morts, 7 Danois parmi les 145 blessés.', ['26 killed', '7 injured', '145 injured']],
    ['es', 'Cinco piratas habían muerto y nueve seguían prófugos.', ['Cinco killed', 'nueve null']],
    ['pt', 'Após duas tentativas, resultando na morte de 17 pessoas.', ['duas null', '17 killed']],
    ['pt', 'Os dois candidatos tiveram votos.', ['dois null']],
    ['pt', 'Dragu recebeu 48.217 votos na quinta-feira (12).', ['48.217 voted']],
    ['fr', 'Anselme Corvadel (1783-1841), mort d’une fièvre en mer', []],
  ])('%s: %s', (language, sentence, expected) => {
    expect(quantitiesIn(sentence, language).map(({ text, role }) => `${text} ${String(role)}`)).toEqual(expected);
  });

  it('have the English unit, so that rows reach over languages', () => {
    expect(quantitiesIn('Murieron doce pasajeros.', 'es').map(({ unit, min }) => [unit, min])).toEqual([
      ['passenger', 12],
    ]);
    expect(quantitiesIn('Environ 75.000 foyers étaient sans eau.', 'fr').map(({ unit }) => unit)[0]).toBe('house');
    expect(quantitiesIn('Unos 75.000 hogares siguen sin luz.', 'es').map(({ unit }) => unit)).toEqual(['house']);
    expect(quantitiesIn('Le message est parti à 20 h 12.', 'fr').map(({ kind, min }) => [kind, min])).toEqual([
      ['time', 1212],
    ]);
    expect(quantitiesIn('Le navire mesurait 180 mètres.', 'fr').map(({ unit, kind }) => [unit, kind])).toEqual([
      ['metre', 'distance'],
    ]);
  });

  it('have the units that all languages write alike', () => {
    const units = (sentence: string, language: string): readonly (readonly [string, string | null])[] =>
      quantitiesIn(sentence, language).map(({ text, unit }) => [text, unit]);
    expect(units('A 13,4 km del faro, a 85 km/h.', 'es')).toEqual([
      ['13,4 km', 'kilometre'],
      ['85 km/h', 'kilometre per hour'],
    ]);
    expect(units('Der Fund wog 12 kg.', 'de')).toEqual([['12 kg', 'kilogram']]);
  });

  it.each([
    ['fr', 'Un séisme d’une magnitude de 7,1 a secoué Orvale.'],
    ['fr', 'Le séisme a atteint 7,1 sur l’échelle de Richter.'],
    ['es', 'Un temblor de magnitud 7,1 sacudió Orvale.'],
    ['de', 'Ein Beben der Stärke 7,1 erschütterte Orvale.'],
    ['it', 'Un terremoto di magnitudo 7.1 ha scosso Orvale.'],
    ['es', 'Fue de 7,1 grados Richter el temblor.'],
    ['ru', 'Землетрясение магнитудой 7,1.'],
    ['tr', '7.1 büyüklüğünde deprem Orvale’yi sarstı.'],
    ['tr', 'Orvale 7,1 büyüklüğünde depremle sarsıldı.'],
  ])('are magnitudes beside their word, %s: %s', (language, sentence) => {
    expect(quantitiesIn(sentence, language).map(({ unit, min }) => [unit, min])).toEqual([['magnitude', 7.1]]);
  });

  it.each([
    ['es', 'Las remeras tenían entre 14 y 19 años.', ['age']],
    ['fr', 'Un rescapé de 34 ans témoigne.', ['age']],
    ['fr', 'L’âge du permis passe de 16 à 19 ans.', ['age', 'age']],
    ['de', 'Die 139 Jahre alte Mühle brannte.', ['age']],
    ['es', 'Fue condenado a 12 años de cárcel.', ['duration']],
  ])('are ages where they are somebody’s years, %s: %s', (language, sentence, kinds) => {
    expect(quantitiesIn(sentence, language).map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each([
    ['ru', 'На пароме погибли более 70 человек, 36 пострадали.', ['более 70 killed', '36 injured']],
    ['ru', 'После шторма 53 рыбака числятся пропавшими без вести.', ['53 missing']],
    ['ru', 'Сотни человек были эвакуированы.', ['Сотни displaced']],
    [
      'tr',
      'Liman müdürü, vapurda 58 kişinin yaşamını yitirdiğini, 317 kişinin yaralandığını söyledi.',
      ['58 killed', '317 injured'],
    ],
    ['tr', 'Selde en az 3 bin 146 kişi yaralandı, 87 bina yıkıldı.', ['en az 3 bin 146 injured', '87 damaged']],
    ['fa', '۷ شهید و ۲۶ زخمی گزارش شد.', ['۷ killed', '۲۶ injured']],
    ['fa', 'دست‌کم ۱۲ نفر کشته و ده‌ها نفر زخمی شدند.', ['دست‌کم ۱۲ killed', 'ده‌ها injured']],
    ['fa', 'بیش از ۳۰۰ نفر بازداشت شدند.', ['بیش از ۳۰۰ arrested']],
    ['ar', 'قتل 37 شخصا وأصيب 54 آخرون.', ['37 killed', '54 injured']],
    ['ar', 'بلغ عدد القتلى 914 قتيلا و583 جريحا.', ['914 killed', '583 injured']],
    ['ar', 'تم تدمير أكثر من 40 منزلا.', ['أكثر من 40 damaged']],
  ])('are read in %s: %s', (language, sentence, expected) => {
    expect(quantitiesIn(sentence, language).map(({ text, role }) => `${text} ${String(role)}`)).toEqual(expected);
  });

  it('have no part of a clock time for a strength', () => {
    const figures = quantitiesIn("Sabah 06.42'de Orvale 6,8 büyüklüğünde depremle uyandı.", 'tr');
    expect(figures.filter(({ unit }) => unit === 'magnitude').map(({ min }) => min)).toEqual([6.8]);
  });

  it('are parts where they are told so', () => {
    expect(quantitiesIn('12 000 manifestants, dont 900 à Orvale.', 'fr').map(({ part }) => part)).toEqual([
      false,
      true,
    ]);
  });

  it('have clock times as the language writes them', () => {
    const minutes = (sentence: string, language: string): readonly (number | null)[] =>
      quantitiesIn(sentence, language)
        .filter(({ kind }) => kind === 'time')
        .map(({ min }) => min);
    expect(minutes('Ocurrió a las 8.40 horas.', 'es')).toEqual([520]);
    expect(minutes('Vers 15h30.', 'fr')).toEqual([930]);
    expect(minutes('Um 14.05 Uhr, dann um 15 Uhr.', 'de')).toEqual([845, 900]);
  });
});
