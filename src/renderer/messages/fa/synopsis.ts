import type { Words } from '../en';
import { count, number } from './phrases';

export const synopsis: Pick<Words, 'synopsis' | 'columns' | 'differences' | 'highlights' | 'sentences' | 'overview'> = {
  synopsis: {
    label: 'هم‌نگر',
    description:
      'هر ردیف یک واقعیت است و هر ستون یک منبع. کلیدهای جهت میان خانه‌ها می‌برند و Enter می‌گوید چرا ردیف هم‌تراز است.',
    gap: 'در این متن یافت نشد',
    gapBesides: (n) => `در بقیهٔ این متن نیست؛ شما ${count(n, 'بند')} را کنار گذاشته‌اید`,
    reference: 'مرجع',
    makeReference: 'مرجع شود',
    makeReferenceOf: (name) => `${name} مرجع شود`,
    columnActions: (name) => `کارها برای ${name}`,
    removeSource: 'برداشتن از مجموعه',
    untitled: 'بی‌عنوان',
    noOutlet: (file) => file,
    undated: 'بی‌تاریخ',
    titles: 'عنوان‌ها',
    paragraph: (n) => `بند ${number(n)}`,
    paragraphMark: (n, siglum) => `¶${number(n)} از ${siglum}`,
    toldBy: (n, of) => `گفتهٔ ${number(n)} از ${number(of)} منبع`,
    onlyIn: (n, siglum) => `${count(n, 'بند')} تنها در ${siglum}`,
    toldByOne: (n) => `${count(n, 'بند')} که تنها یک منبع می‌گوید`,
    show: 'نمایش',
    fold: 'جمع کردن',
    foldAll: 'جمع کردن آنچه تنها یک منبع می‌گوید',
    unfoldAll: 'نمایش همه چیز',
    furniture: (n) => count(n, 'سطر پیرامون صفحه'),
    furnitureTitle: 'پیرامون صفحه',
    empty: 'هیچ‌یک از منبع‌ها متنی برای هم‌ترازی ندارد.',
    cell: (outlet, paragraphs) => `${outlet}، ${paragraphs}`,
  },

  columns: {
    moveStart: 'بردن به راست',
    moveEnd: 'بردن به چپ',
    hide: 'پنهان کردن این ستون',
    hidden: (n) => count(n, 'ستون پنهان'),
    show: (name) => `نمایش ${name}`,
    showAll: 'نمایش همهٔ ستون‌ها',
    resize: (name) => `پهنای ${name}`,
    share: 'ستون‌های هم‌پهنا',
  },

  differences: {
    label: 'تفاوت‌ها',
    next: 'تفاوت بعدی',
    previous: 'تفاوت قبلی',
    first: 'نخستین تفاوت',
    last: 'آخرین تفاوت',
    position: (at, of) => `تفاوت ${number(at)} از ${number(of)}`,
    total: (n) => count(n, 'تفاوت'),
    none: 'بی‌تفاوت',
    identical: 'یکسان',
    identicalTo: (siglum) => `یکسان با ${siglum}`,
    rewritten: 'بازنوشته',
    rewrittenFrom: (siglum) => `با واژه‌هایی جز ${siglum}`,
    close: (n, siglum) => `${count(n, 'تفاوت')} با ${siglum}`,
    sharedLegend: 'گفتهٔ هر دو',
    distinctiveLegend: 'تنها اینجا',
    changedLegend: 'فرق دارد',
    absent: 'واژه‌های منبع دیگر اینجا نیست',
  },

  highlights: {
    label: 'نشان‌دار در متن',
    kinds: {
      difference: 'آنچه فرق دارد',
      figure: 'رقم‌ها',
      name: 'نام‌ها و تاریخ‌ها',
      charged: 'واژه‌های بار‌دار و تردیدآمیز',
      quotation: 'نقل‌قول‌ها',
      naming: 'واژه‌های دیگر برای همان',
      overlap: 'واژه به واژه در جای دیگر',
    },
    samples: {
      changed: 'فرق دارد',
      shared: 'گفتهٔ هر دو',
      distinctive: 'تنها اینجا',
      figure: 'دست‌کم ۸۴',
      conflict: 'ناسازگار',
      name: 'کرمان',
      charged: 'گویا',
      quotation: 'چنان که گفتند',
      naming: 'جنگجویان',
      overlap: 'مانند منبعی دیگر',
    },
    reset: 'مانند معمول',
    command: (kind, on) => (on ? `نشان نده: ${kind}` : `نشان بده: ${kind}`),
  },

  sentences: {
    next: 'جملهٔ بعدی این بند',
    previous: 'جملهٔ قبلی این بند',
    position: (at, of, others) =>
      `جملهٔ ${number(at)} از ${number(of)}. ${others.length === 0 ? 'همتایی یافت نشد' : `در ${others.join('، ')} نیز هست`}.`,
  },

  overview: {
    label: 'نمای کلی مجموعه',
    column: (name) => `نمای کلی ${name}`,
    columnHint:
      'هر چه تیره‌تر، بیان دیگرتر؛ کم‌رنگ‌ترین را تنها این منبع می‌گوید. برای رفتن به آنجا کلیک کنید یا بکشید.',
    hint: 'همهٔ ردیف‌های مجموعه، هر ستون یک منبع: هر چه تیره‌تر، بیان دیگرتر. برای رفتن به آنجا کلیک کنید یا بکشید.',
    title: 'مجموعه در یک نگاه',
    picture: 'واقعیت‌های مجموعه، از نخستین تا آخرین',
    summary: (sources, shared, alone, conflicts) =>
      [
        `${count(shared, 'واقعیت')} را دو یا چند منبع از ${number(sources)} منبع می‌گویند`,
        `${count(alone, 'بند')} را تنها یک منبع می‌گوید`,
        conflicts === 0 ? 'هیچ رقمی ناسازگار نیست' : `در ${count(conflicts, 'جا')} رقم‌ها ناسازگارند`,
      ].join('؛ '),
    begins: 'آغاز روایت',
    ends: 'و پایان آن',
    told: (n, shared) => `${number(n)} گفته، ${number(shared)} با دیگران`,
    tally: (alone, conflicts) =>
      [
        ...(alone === 0 ? [] : [`${number(alone)} به‌تنهایی`]),
        ...(conflicts === 0 ? [] : [`${number(conflicts)} ناسازگار`]),
      ].join('، '),
    stepTitle: (at, of) => `جای ${number(at)} از ${number(of)}`,
    step: (at, of, told, sources, conflict) =>
      `جای ${number(at)} از ${number(of)}: گفتهٔ ${told.join('، ')}، ${number(told.length)} از ${number(sources)}.${conflict ? ' رقم‌ها ناسازگارند.' : ''}`,
    contradicted: 'رقم‌ها ناسازگارند',
    telling: {
      alone: 'تنها اینجا',
      compared: 'پایهٔ سنجش',
      same: 'با همان واژه‌ها',
      close: 'کمابیش با همان واژه‌ها',
      other: 'با واژه‌های دیگر',
    },
    legend: {
      label: 'معنای شکل‌ها',
      same: 'با همان واژه‌ها، یا آنچه دیگران با آن سنجیده می‌شوند',
      close: 'کمابیش با همان واژه‌ها',
      other: 'با واژه‌های دیگر',
      alone: 'تنها این منبع می‌گوید',
      absent: 'در این متن یافت نشد',
      conflict: 'رقمی که منبعی دیگر با آن ناسازگار است',
      seen: 'آنچه پیش‌تر در دید بود',
    },
  },
};
