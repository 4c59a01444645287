import type { Words } from '../en';
import { count } from './phrases';

const STAGES: Readonly<Record<Parameters<Words['progress']['stage']>[0], string>> = {
  reading: 'خواندن پرونده‌ها',
  segmenting: 'یافتن بندها',
  matching: 'یافتن آنچه از یک چیز می‌گوید',
  embedding: 'سنجیدن معنا',
  arranging: 'هم‌تراز کردن بندها',
  differences: 'مقایسهٔ واژه‌ها',
  figures: 'خواندن رقم‌ها',
  wording: 'خواندن شیوهٔ بیان',
  printing: 'چیدن صفحه‌ها',
  packing: 'بسته‌بندی مجموعه',
};

const NOTICES: Readonly<Record<string, string>> = {
  'different-languages': 'منبع‌ها به زبان‌های گوناگون‌اند؛ چشم به راه هم‌ترازی کمتری باشید.',
  'encoder-absent': 'رمزگذار جمله اینجا نیست: تنها از روی واژه‌ها جفت شد.',
  'encoder-language': 'رمزگذار جمله این زبان‌ها را نمی‌خواند: تنها از روی واژه‌ها جفت شد.',
  'aliases-unreadable': 'فهرست نام‌های شما (aliases.json) خوانده نمی‌شود؛ کنار گذاشته شد.',
  'encoder-failed': 'رمزگذار جمله اینجا کار نمی‌کند: تنها از روی واژه‌ها جفت شد.',
};

export const frame: Pick<Words, 'toolbar' | 'theme' | 'textSize' | 'status' | 'progress' | 'failure' | 'exported'> = {
  toolbar: {
    label: 'مجموعه',
    views: 'نما',
    synopsis: 'هم‌نگر',
    reading: 'خواندن',
    facts: 'واقعیت‌ها',
    wording: 'بیان',
    overview: 'نمای کلی',
    reference: 'مرجع',
    referenceHint: 'واژه‌های دیگران با این منبع مقایسه می‌شود.',
    exportLabel: 'برون‌بری',
    exportPdf: 'مقایسه به PDF…',
    exportJson: 'داده‌های مقایسه (JSON)…',
    addSource: 'افزودن منبع',
    find: 'یافتن',
    inspector: 'چرا هم‌تراز',
    more: 'بیشتر',
    commands: 'همهٔ فرمان‌ها…',
    shortcuts: 'میان‌بُرهای صفحه‌کلید',
  },

  theme: { label: 'پوسته', system: 'مانند سیستم', light: 'روشن', dark: 'تیره' },

  textSize: {
    label: 'اندازهٔ متن',
    larger: 'متن بزرگ‌تر',
    smaller: 'متن کوچک‌تر',
    reset: 'اندازهٔ عادی متن',
    leading: 'فاصلهٔ سطرها',
    tight: 'فشرده',
    usual: 'معمول',
    open: 'باز',
    hyphens: 'شکستن واژه‌ها',
  },

  status: {
    shared: (shared, of) => `${count(shared, 'واقعیت')} در بیش از یک منبع، ${count(of, 'بند')} تنها در یکی`,
    engine: (name, version, model) => (model === undefined ? `${name} ${version}` : `${name} ${version}, ${model}`),
    meaning: 'جفت‌شده از روی واژه و معنا',
    lexicalOnly: 'جفت‌شده از روی واژه',
    offline: 'بی‌اتصال. هیچ چیز از این رایانه بیرون نمی‌رود.',
    notice: (code) => NOTICES[code] ?? code,
  },

  progress: {
    stage: (stage) => STAGES[stage],
    starting: 'در حال مقایسه',
    cancel: 'انصراف',
    cancelled: 'مقایسه متوقف شد.',
    again: 'مقایسهٔ دوباره',
    opening: 'در حال گشودن',
    exporting: 'در حال برون‌بری',
    importing: 'خواندن پرونده‌ها',
  },

  failure: {
    heading: 'این کار نشد',
    compare: 'مقایسه انجام نشد',
    dismiss: 'بستن پیام',
    unexpected: 'چیزی در Synoptic نادرست پیش رفت. دوباره بیازمایید؛ اگر باز رخ داد، گزارش کنید.',
  },

  exported: {
    done: (file) => `به نام ${file} ذخیره شد`,
    reveal: 'نمایش در پوشه',
  },
};
