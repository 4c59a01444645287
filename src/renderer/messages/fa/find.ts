import type { Words } from '../en';
import { number } from './phrases';

export const find: Pick<Words, 'find'> = {
  find: {
    label: 'یافتن در مجموعه',
    placeholder: 'یافتن در همهٔ منبع‌ها',
    next: 'یافتهٔ بعدی',
    previous: 'یافتهٔ قبلی',
    close: 'بستن یافتن',
    none: 'چیزی یافت نشد',
    position: (at, of) => `${number(at)} از ${number(of)}`,
    matchCase: 'حساس به بزرگی حروف',
    wholeWords: 'واژهٔ کامل',
    expression: 'عبارت باقاعده',
    badExpression: 'عبارت کامل نیست',
  },
};
