import type { Words } from '../en';
import { count, number } from './phrases';

export const tables: Pick<Words, 'tables'> = {
  tables: {
    filter: 'پالایش ردیف‌ها',
    left: (left, of) => (left === of ? count(of, 'ردیف') : `${number(left)} از ${count(of, 'ردیف')}`),
    copy: 'رونوشت جدول',
    copied: 'رونوشت شد',
    copyHint:
      'ردیف‌ها چنان که نشان داده شده‌اند، با جداکنندهٔ جهش برای صفحه‌گسترده. Ctrl+C گزیده یا ردیف دارای تمرکز را رونوشت می‌کند.',
    nothing: 'هیچ',
    noneLeft: 'هیچ ردیفی با صافی‌ها جور نیست.',
    clear: 'پاک کردن صافی‌ها',
    drawn: (drawn, of) => `${number(drawn)} از ${count(of, 'ردیف')} نشان داده شده.`,
    more: 'نمایش بیشتر',
    anySource: 'هر منبع',
    givenBy: 'گفتهٔ',
    missingFrom: 'یافت‌نشده در',
    onlyFrom: 'تنها در',
    sourceFilter: 'منبع‌ها',
    inAll: 'در همهٔ منبع‌ها',
    inSeveral: 'در بیش از یکی',
    trail: 'راه بازگشت',
    back: (view) => `بازگشت به ${view}`,
    backKeys: 'Alt+←',
    backCommand: 'بازگشت به جایی که بودید',
    place: (at, of) => `${number(at)} از ${number(of)}`,
    nextPlace: 'جای بعدی',
    previousPlace: 'جای قبلی',
    leave: 'بستن',
  },
};
