import type { Words } from '../en';
import { count } from './phrases';

export const importing: Pick<Words, 'paste'> = {
  paste: {
    title: 'افزودن متن چسبانده',
    name: 'عنوان یا رسانه',
    namePlaceholder: 'مانند: پیک شهر، ۴ ژانویه',
    text: 'متن',
    textPlaceholder: 'گزارش را اینجا بچسبانید. سطرهای خالی بندها را جدا می‌کنند.',
    length: (paragraphs, words) => `${count(paragraphs, 'بند')}، ${count(words, 'واژه')}`,
    toNew: 'آغاز مجموعه‌ای تازه',
    toCurrent: 'افزودن به این مجموعه',
    cancel: 'انصراف',
    fallbackName: 'متن چسبانده',
  },
};
