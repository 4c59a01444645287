import { describe, expect, it } from 'vitest';
import { quantitiesIn } from '../../../src/core/facts/extract';

const read = (text: string, language: string): readonly string[] =>
  quantitiesIn(text, language).map(({ text: own, role, min }) => `${own}: ${role ?? '-'} ${String(min)}`);

describe('numbers in other languages', () => {
  it.each([
    ['es', 'La lista azul obtuvo el 38.46% de los votos.', ['38.46%: - 38.46']],
    ['es', 'Quedó en blanco el 2.75 por ciento.', ['2.75 por ciento: - 2.75']],
    ['es', 'Costó 4.2 millones y acudieron 14.600 personas.', ['4.2 millones: - 4200000', '14.600: - 14600']],
    ['de', 'Am Ende waren es 11.5 Prozent, um 16.20 Uhr.', ['11.5 Prozent: - 11.5', '16.20 Uhr: - 980']],
  ])('keep a decimal point where what follows leaves no doubt (%s): %s', (language, text, found) => {
    expect(read(text, language)).toEqual(found);
  });

  it.each([
    ['fa', 'او ۶ میلیون و ۳۲۰ هزار و ۱۴۵ رأی آورد.', 6_320_145],
    ['fa', 'بیش از ۳ هزار و ۲۰۰ نفر آمدند.', 3200],
    ['es', 'Votaron 5 millones 400 mil personas.', 5_400_000],
  ])('are added up over their scales (%s): %s', (language, text, value) => {
    expect(quantitiesIn(text, language).map(({ min }) => min)).toEqual([value]);
  });

  it('end where another count begins', () => {
    expect(quantitiesIn('Llegaron 2 millones y 30 personas se fueron.', 'es').map(({ min }) => min)).toEqual([
      2_000_000, 30,
    ]);
  });

  it('are no hours where the clock follows', () => {
    expect(quantitiesIn('روز جمعه سال ۱۴۰۲ ساعت ۱۸:۳۵ روی داد.', 'fa').map(({ kind }) => kind)).not.toContain(
      'duration',
    );
  });

  it.each([
    ['استشهاد 4 أشخاص وإصابة عدد من المارة.', ['4: killed 4']],
    ['مقتل 14 شخصا وإصابة 31 آخرين.', ['14: killed 14', '31: injured 31']],
  ])('have in Arabic the role of the word right before them: %s', (text, found) => {
    expect(read(text, 'ar')).toEqual(found);
  });
});
