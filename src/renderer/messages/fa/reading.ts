import type { Words } from '../en';

export const reading: Pick<Words, 'reading'> = {
  reading: {
    label: 'خواندن',
    link: 'پیمایش ستون‌ها',
    linked: 'پیوسته به واقعیت',
    unlinked: 'هر یک جدا',
    linkHint:
      'در حال پیوسته، همهٔ ستون‌ها یک واقعیت را هم‌تراز نگه می‌دارند. با نگه داشتن Alt تنها یک ستون پیمایش می‌شود.',
    levelAgain: 'هم‌تراز کردن دوباره',
    toggle: 'پیوند یا گسست پیمایش ستون‌ها',
  },
};
