import type { Words } from '../en';
import { count, number } from './phrases';

export const print: Pick<Words, 'print'> = {
  print: {
    summary: (sources, shared, alone, day) =>
      `${count(sources, 'منبع')}؛ ${count(shared, 'واقعیت')} را چند منبع می‌گویند و ${count(alone, 'بند')} را تنها یکی. روز مقایسه: ${day}.`,
    sources: 'منبع‌ها',
    leftOut: (n) => `خواننده ${count(n, 'بند')} آن را از مقایسه کنار گذاشته است.`,
    isReference: 'مرجعی که دیگران با آن سنجیده می‌شوند.',
    howToRead: 'راهنمای خواندن',
    levels:
      'بندهای هم‌تراز یک واقعیت را می‌گویند؛ درصد کنار هر ردیف می‌گوید هم‌ترازی تا چه اندازه مطمئن است. ' +
      'خانهٔ خالی یعنی در آن متن همتایی یافت نشد، نه اینکه واقعیت انکار شده باشد. ' +
      'عدد درون قلاب پس از هر گفته، ردیفی است که جملهٔ آن در آن آمده است. ' +
      'تفاوت‌ها نسبت به مرجع نشان داده می‌شوند و در ردیفی که مرجع ندارد، نسبت به نخستین منبعی که آن را دارد.',
    samples: { change: 'خط ساده', shared: 'نقطه‌چین', distinctive: 'خط دوتایی', charged: 'خط موج‌دار' },
    legend: {
      change: 'واژه‌هایی که فرق دارند، در بندی که بیانش جز آن نزدیک است',
      absent: 'واژه‌های متن دیگر اینجا نیست',
      shared: 'در بند بازنوشته، آنچه هر دو می‌گویند',
      distinctive: 'در بند بازنوشته، رقم‌ها و نام‌ها و اصطلاح‌هایی که تنها این متن دارد',
      charged: 'واژه‌های داورانه یا تردیدآمیز، جایی که نشان دیگری ندارند',
      human: 'پیوندی که خواننده گذاشته یا تأیید کرده است، نه برنامه',
      also: 'بندی که واقعیت دومی هم می‌گوید و ردیفی دیگر آن را دارد',
    },
    figures: 'رقم‌ها کنار هم',
    relations: { conflict: 'ناسازگار', scope: 'تفاوت در زمان یا دامنه', compatible: 'سازگار', agree: 'یکسان' },
    naming: 'هر یک چه می‌نامد',
    overlaps: 'واژه به واژه یکسان',
    synopsis: 'هم‌نگر',
    part: (at, of) => `هم‌نگر، بخش ${number(at)} از ${number(of)}`,
    reference: 'مرجع',
    runningReference: (name) => `مرجع: ${name}`,
    page: (at, of) => `صفحهٔ ${number(at)} از ${number(of)}`,
    engine: (name, model) => (model === null ? name : `${name} با ${model}`),
    inRow: (row) => `[${number(row)}]`,
    onlyIn: (letter) => `تنها در ${letter}`,
    identical: (letter) => `یکسان با ${letter}`,
    rewritten: (letter) => `با واژه‌هایی جز ${letter}`,
    close: (n, letter) => `${count(n, 'تفاوت')} با ${letter}`,
    also: (row, letter, paragraph) => `نیز در ردیف ${number(row)}: ${letter} ¶${number(paragraph)}`,
  },
};
