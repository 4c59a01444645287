import type { Words } from '../en';
import { count, number } from './phrases';
import { apart, quantity } from './quantities';

export const facts: Pick<Words, 'figures' | 'factsView'> = {
  figures: {
    title: 'جاهایی که منبع‌ها فرق دارند',
    titleAgree: 'رقم‌ها',
    conflict: 'ناسازگار',
    scope: 'تفاوت در زمان یا دامنه',
    compatible: 'سازگار',
    agree: 'هم‌سخن',
    showAll: (n) => `نمایش هر ${number(n)}`,
    showFewer: 'نمایش کمتر',
    hide: 'پنهان کردن رقم‌ها',
    show: 'نمایش رقم‌ها',
    label: quantity,
    negated: 'رد شده',
    asOf: apart,
    summary: (conflicts) => count(conflicts, 'رقم ناسازگار'),
  },

  factsView: {
    sections: { figures: 'رقم‌ها', coverage: 'پوشش', names: 'نام‌ها', days: 'روزها' },
    quantity: 'کمیت',
    relation: 'نسبت',
    sources: 'منبع‌ها',
    scale: 'روی یک مقیاس',
    fact: 'واقعیت',
    name: 'نام',
    day: 'روز',
    kind: 'گونه',
    all: 'همه',
    alone: 'یک منبع',
    morePairs: (n) => `+${number(n)}`,
    onlySource: (siglum) => `تنها ${siglum}`,
    times: (n) => `× ${number(n)}`,
    plot: (low, high) => `مقدارهای هر منبع روی مقیاسی از ${low} تا ${high}`,
    coverage: { reported: 'گفته', partly: 'تا اندازه‌ای', absent: 'در این متن یافت نشد' },
    tally: (reported, partly, absent) =>
      [
        `${number(reported)} گفته`,
        ...(partly === 0 ? [] : [`${number(partly)} تا اندازه‌ای`]),
        `${number(absent)} یافت نشد`,
      ].join(' · '),
    kinds: { person: 'شخص', organisation: 'سازمان', place: 'جا', other: 'دیگر' },
    kindsMany: { person: 'اشخاص', organisation: 'سازمان‌ها', place: 'جاها', other: 'دیگر' },
    figuresCaption: 'رقم‌ها: هر ردیف یک کمیت، هر ستون یک منبع. Enter به جمله می‌برد.',
    coverageCaption: 'پوشش: هر ردیف یک واقعیت، هر ستون یک منبع. Enter به بند می‌برد.',
    namesCaption: 'نام‌ها: هر ردیف یک نام، هر ستون یک منبع با صورت‌هایی که به کار می‌برد. Enter به جمله می‌برد.',
    daysCaption: 'روزها: هر ردیف یک روز، هر ستون یک منبع با واژه‌هایش برای آن. Enter به جمله می‌برد.',
    noFigures: 'در این منبع‌ها رقمی یافت نشد.',
    noCoverage: 'ردیفی برای مقایسه نیست.',
    noNames: 'در این منبع‌ها نامی یافت نشد.',
    noDays: 'در این منبع‌ها روزی یافت نشد.',
    leftOut: (sources) =>
      `به انگلیسی نیست: ${sources}. در آن‌ها رقم‌ها و واژه‌های رایج عدد، تاریخ‌ها و نام‌ها از روی شکلشان خوانده می‌شوند؛ عنوان‌ها، گونهٔ نام‌ها، نفی و زمان یا دامنه شاید نباشند.`,
    open: 'همهٔ رقم‌ها',
  },
};
