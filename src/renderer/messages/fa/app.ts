import type { Words } from '../en';
import { count } from './phrases';

export const app: Pick<Words, 'app' | 'count'> = {
  app: { name: 'Synoptic', notices: 'پیام‌ها' },

  count: {
    sources: (n) => count(n, 'منبع'),
    paragraphs: (n) => count(n, 'بند'),
    rows: (n) => count(n, 'ردیف'),
    differences: (n) => count(n, 'تفاوت'),
  },
};
