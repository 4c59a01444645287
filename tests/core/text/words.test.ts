import { describe, expect, it } from 'vitest';
import { direction, guessLanguage } from '../../../src/core/text/language';
import { normalise } from '../../../src/core/text/normalise';
import { stem, stemmer } from '../../../src/core/text/stems';
import { isStopWord, STOP_WORD_LANGUAGES } from '../../../src/core/text/stop-words';

describe('normalised text', () => {
  it.each([
    ['Straße', 'strasse'],
    ['L’État', "l'etat"],
    ['“heinous” — ‘inhumane’', '"heinous" - \'inhumane\''],
    ['Čapek Łódź Øresund', 'capek lodz oresund'],
    ['İstanbul ISPARTA ırmak', 'istanbul isparta irmak'],
    ['٨٤ و۸۴', '84 و84'],
    ['۱۲٬۵۰۰ ٪ ٫', '12,500 % .'],
    ['مُحَمَّد', 'محمد'],
    ['كتــاب', 'کتاب'],
    ['يعني كيف', 'یعنی کیف'],
    ['مدرسة مدرسه', 'مدرسه مدرسه'],
    ['إيران ايران', 'ایران ایران'],
    ['שָׁלוֹם', 'שלום'],
    ['ещё ЁЛКА', 'еще елка'],
    ['й', 'й'],
    ['ガ', 'ガ'],
    ['ﬁne ① Ⅳ ２', 'fine 1 iv 2'],
    ['soft\u00adhyphen zero\u200bwidth', 'softhyphen zerowidth'],
    ['a\u00a0b\t c', 'a b c'],
    ['\ud83d', '\ud83d'],
  ])('of %s is %s', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });
});

describe('stems', () => {
  it.each([
    ['explosions', 'explosion', 'en'],
    ['killed', 'killing', 'en'],
    ['Iran’s', 'Iran', 'en'],
    ['explosiones', 'explosión', 'es'],
    ['взрывы', 'взрыв', 'ru'],
    ['Angriffe', 'Angriff', 'de'],
    ['attaques', 'attaque', 'fr'],
    ["l'attaque", 'attaque', 'fr'],
    ['jusqu’Avenel', 'Avenel', 'fr'],
    ['dell’attacco', "l'attacco", 'it'],
    ["d'atacs", 'atac', 'ca'],
    ['şehirler', 'şehir', 'tr'],
    ['كتاب', 'كتاب', 'fa'],
  ])('of %s and %s are the same (%s)', (one, other, language) => {
    expect(stem(one, language)).toBe(stem(other, language));
  });

  it('of words with digits and of unknown languages are the words', () => {
    expect(stem('COVID-19', 'en')).toBe('covid-19');
    expect(stem('Explosions', 'xx')).toBe('explosions');
  });

  it('are told apart where the words are', () => {
    expect(stem('university', 'en')).not.toBe(stem('unity', 'en'));
    expect(stem('army', 'en')).not.toBe(stem('arms', 'en'));
  });

  it('of a stemmer that remembers are the same', () => {
    const stemmed = stemmer('en');
    expect([stemmed('bombings'), stemmed('bombings')]).toEqual([stem('bombings', 'en'), stem('bombings', 'en')]);
  });
});

describe('stop words', () => {
  it.each([
    ['the', 'en'],
    ['The', 'en-GB'],
    ['don’t', 'en'],
    ['los', 'es'],
    ['nicht', 'de'],
    ['dans', 'fr'],
    ['degli', 'it'],
    ['não', 'pt'],
    ['است', 'fa'],
    ['التي', 'ar'],
    ['который', 'ru'],
    ['של', 'he'],
    ['için', 'tr'],
  ])('%s is one (%s)', (word, language) => {
    expect(isStopWord(word, language)).toBe(true);
  });

  it.each([
    ['killed', 'en'],
    ['war', 'en'],
    ['the', 'xx'],
    ['muertos', 'es'],
    ['Iran', 'de'],
  ])('%s is none (%s)', (word, language) => {
    expect(isStopWord(word, language)).toBe(false);
  });
});

describe('the language of a text', () => {
  it.each([
    ['en', 'Two explosions hit people who were gathered at the cemetery in the city of Kerman.'],
    ['es', 'Dos explosiones alcanzaron a la gente que estaba reunida en el cementerio de la ciudad.'],
    ['fr', 'Deux explosions ont frappé les personnes qui étaient réunies dans le cimetière de la ville.'],
    ['de', 'Zwei Explosionen trafen die Menschen, die sich auf dem Friedhof der Stadt versammelt hatten.'],
    ['it', 'Due esplosioni hanno colpito le persone che erano riunite nel cimitero della città.'],
    ['pt', 'Duas explosões atingiram as pessoas que estavam reunidas no cemitério da cidade.'],
    ['nl', 'Twee explosies troffen de mensen die op de begraafplaats van de stad bijeen waren.'],
    ['sv', 'Två explosioner träffade människor som hade samlats på kyrkogården i staden.'],
    ['pl', 'Dwie eksplozje uderzyły w ludzi, którzy zebrali się na cmentarzu w mieście, jak podano.'],
    ['tr', 'Kentteki mezarlıkta toplanan insanlar için iki patlama oldu ve çok sayıda kişi öldü.'],
    ['id', 'Dua ledakan terjadi di kota itu dan mengenai orang-orang yang berkumpul pada hari Rabu.'],
    ['ru', 'Два взрыва произошли на кладбище, где собрались люди, которые пришли почтить его память.'],
    ['uk', 'Два вибухи сталися на цвинтарі, де зібралися люди, які прийшли вшанувати його пам’ять.'],
    ['ar', 'قالت السلطات إن انفجارين استهدفا الناس الذين تجمعوا في المقبرة يوم الأربعاء.'],
    ['fa', 'مقام‌ها گفتند که دو انفجار مردمی را که در گورستان گرد آمده بودند هدف قرار داد.'],
    ['ur', 'حکام نے کہا کہ دو دھماکوں میں قبرستان میں جمع ہونے والے لوگ ہلاک ہو گئے ہیں۔'],
    ['he', 'שני פיצוצים פגעו באנשים שהתאספו בבית הקברות בעיר.'],
    ['ja', '水曜日、墓地に集まった人々を二つの爆発が襲い、多数の死者が出た。'],
    ['zh', '周三，两起爆炸袭击了聚集在墓地的人们，造成多人死亡。'],
    ['ko', '수요일 묘지에 모인 사람들을 두 차례의 폭발이 덮쳤다.'],
    ['el', 'Δύο εκρήξεις έπληξαν ανθρώπους που είχαν συγκεντρωθεί στο νεκροταφείο.'],
    ['und', 'Lorem ipsum dolor sit amet consectetur adipiscing elit'],
    ['tr', 'Sarsıntının ardından kıyıdaki ağır hasarlı yapılar boşaltıldı, yaralılar hastaneye kaldırıldı.'],
    ['en', 'He met Ayşe Dağlı and Işık Yıldız in the town where they live, and it was late.'],
    ['und', '12345 !!'],
    [
      'tr',
      'Limanda çarpışan iki geminin yolcularının kurtarıldığı, yaralıların hastanelere kaldırıldığı açıklandı. Sahil Güvenlik Komutanlığı arama çalışmalarının sürdüğünü bildirdi.',
    ],
    ['und', ''],
  ])('is %s: %s', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it('that has stop words knows its own', () => {
    expect(STOP_WORD_LANGUAGES.length).toBeGreaterThan(10);
  });
});

describe('the direction of a text', () => {
  it.each([
    ['rtl', 'fa', 'Kerman'],
    ['rtl', 'ar-EG', ''],
    ['ltr', 'en', 'سلام'],
    ['rtl', 'und', '84 قتيلا'],
    ['rtl', '', 'שלום'],
    ['ltr', 'und', 'Hello سلام'],
    ['ltr', 'und', '84'],
    ['ltr', 'ur-Latn', 'سلام'],
    ['rtl', 'az-Arab', 'a'],
  ])('is %s for %s %s', (expected, language, text) => {
    expect(direction(language, text)).toBe(expected);
  });
});
