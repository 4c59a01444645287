import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/core/contract/source';
import { namesOf } from '../../../src/core/facts/names';
import { source, sourceIn } from './invented-case';

const rowsOf = (...sources: readonly Source[]): readonly string[] =>
  namesOf(sources).map(
    ({ kind, forms }) =>
      `${kind}: ${forms.map(({ source: at, text }) => `${sources[at]?.id ?? ''} ${text}`).join(', ')}`,
  );

const persian = (id: string, ...paragraphs: readonly string[]): Source => sourceIn('fa', id, null, ...paragraphs);
const arabic = (id: string, ...paragraphs: readonly string[]): Source => sourceIn('ar', id, null, ...paragraphs);

describe('names in Persian', () => {
  it('are told by titles, offices and what is said', () => {
    const rows = rowsOf(
      persian(
        'a',
        'سرهنگ بهرام توکلی به خبرنگاران توضیح داد. یک ساعت بعد نادر صبوری سخنگوی بندر آمد.',
        'توکلی گفت قایق‌ها برگشته‌اند. خانم لیلا کوشا نیز آنجا بود.',
      ),
    );
    expect(rows).toContain('person: a سرهنگ بهرام توکلی, a توکلی');
    expect(rows).toContain('person: a نادر صبوری');
    expect(rows).toContain('person: a خانم لیلا کوشا');
  });

  it('are no names of saints on streets and hospitals, nor titles alone', () => {
    expect(
      rowsOf(persian('a', 'در خیابان امام رضا نزدیک میدان حسین راننده‌ای ایستاد و آقای وزیر از آنجا گذشت.')),
    ).toEqual([]);
  });

  it('of places stand behind their noun, also one after the other, and are known without it afterwards', () => {
    const rows = rowsOf(
      persian('a', 'آب به شهرستان‌های دلفان، کوهدشت و رومشکان رسید.', 'در کوهدشت پلی شکست و شهر بزرگ خاموش شد.'),
      persian('b', 'مردم دلفان تا شب بیدار ماندند.'),
    );
    expect(rows).toContain('place: a دلفان, b دلفان');
    expect(rows).toContain('place: a کوهدشت');
    expect(rows).toContain('place: a رومشکان');
    expect(rows.some((row) => row.includes('بزرگ'))).toBe(false);
  });

  it('in quotation marks stand behind the noun of a building or a ship', () => {
    const rows = rowsOf(
      persian('a', 'برج «نیلگون» پنج طبقه داشت و کشتی «مروارید» کنار آن پهلو گرفت.'),
      persian('b', 'نیلگون را سه سال پیش ساختند.'),
    );
    expect(rows).toEqual(['place: a نیلگون, b نیلگون', 'other: a مروارید']);
  });

  it('of countries, cities and bodies are one with those of other languages', () => {
    const rows = rowsOf(
      persian('a', 'هیئتی از آلمان و سازمان ملل به بیروت رفت؛ وزارت کشور و هلال‌احمر خبر دادند.'),
      source('b', null, 'Guests', 'Guests from Germany and the United Nations came to Beirut.'),
    );
    expect(rows).toContain('place: a آلمان, b Germany');
    expect(rows).toContain('place: a بیروت, b Beirut');
    expect(rows).toContain('organisation: a سازمان ملل, b United Nations');
    expect(rows).toContain('organisation: a وزارت کشور');
    expect(rows).toContain('organisation: a هلال‌احمر');
  });
});

describe('names in Arabic', () => {
  it('stand behind what is written together with them', () => {
    const rows = rowsOf(
      arabic('a', 'وصلت القافلة إلى بيروت ثم عادت لبيروت، وقالت وزارة الصحة إن بغداد وباريس تتابعان.'),
      source('b', null, 'Convoy', 'The convoy drove from Beirut to Baghdad.'),
    );
    expect(rows).toContain('place: a بيروت, b Beirut');
    expect(rows).toContain('place: a بغداد, b Baghdad');
    expect(rows).toContain('place: a باريس');
    expect(rows).toContain('organisation: a وزارة الصحة');
  });

  it('of places stand behind their noun, one after the other', () => {
    const rows = rowsOf(
      arabic('a', 'انقطع التيار بأقاليم تنغرت وميدار ودمنات، وفي مدينة كبيرة أغلقت المتاجر.', 'عاد التيار إلى ميدار.'),
    );
    expect(rows).toEqual(['place: a ميدار', 'place: a تنغرت', 'place: a دمنات']);
  });

  it('of people are told by titles and by who speaks', () => {
    const rows = rowsOf(
      arabic(
        'a',
        'قال العميد سمير حداد إن السد متين. وأضاف حداد أن الماء ينخفض على الفور.',
        'وزارت الدكتورة ليلى قباني القرية.',
      ),
    );
    expect(rows).toContain('person: a العميد سمير حداد, a حداد');
    expect(rows).toContain('person: a الدكتورة ليلى قباني');
    expect(rows.some((row) => row.includes('الفور'))).toBe(false);
  });

  it('read the city where Persian reads the country', () => {
    expect(
      rowsOf(arabic('a', 'سافر الفريق إلى مراكش.'), source('b', null, 'Team', 'The team went to Marrakech.')),
    ).toEqual(['place: a مراكش, b Marrakech']);
    expect(rowsOf(persian('a', 'گروه به مراکش رفت.'), source('b', null, 'Team', 'The team went to Morocco.'))).toEqual([
      'place: a مراکش, b Morocco',
    ]);
  });
});
