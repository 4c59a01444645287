import { count } from './phrases';

export const app = {
  app: { name: 'Synoptic', notices: 'Messages' },

  count: {
    sources: (n: number) => count(n, 'source', 'sources'),
    paragraphs: (n: number) => count(n, 'paragraph', 'paragraphs'),
    rows: (n: number) => count(n, 'row', 'rows'),
    differences: (n: number) => count(n, 'difference', 'differences'),
  },
};
