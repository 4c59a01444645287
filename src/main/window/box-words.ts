import type { DamagedOriginal } from '../library/check-originals';
import type { Recovery } from '../library/recover';

/** What a message box says: its sentence, and what the reader can do or must know. */
export interface BoxText {
  readonly message: string;
  readonly detail: string;
}

/** The words of the boxes that stand outside any window. */
export interface BoxWords {
  readonly cannotStart: string;
  readonly stoppedTwice: string;
  readonly backupFailed: (file: string, why: string) => BoxText;
  /** Of originals that were damaged, the first `shown` of them are named. */
  readonly originals: (damaged: readonly DamagedOriginal[], shown: number) => BoxText;
  /** What was done about a library that could not be opened as it was. */
  readonly recovered: (recovery: Recovery) => BoxText;
}

const en: BoxWords = {
  cannotStart: 'Synoptic cannot start',
  stoppedTwice: 'The window stopped working twice in a short time. Start Synoptic again.',
  backupFailed: (file, why) => ({
    message: 'The daily backup of the library could not be made.',
    detail: `Check the free space and the permissions of the folder of ${file}\n\n${why}`,
  }),
  originals: (damaged, shown) => {
    const lost = damaged.some(({ repaired }) => repaired === null);
    return {
      message: lost
        ? 'Original files in the library are damaged. The texts read from them and your corrections are still there.'
        : 'Original files in the library were damaged and were taken from a backup again.',
      detail: [
        ...damaged.slice(0, shown).map(({ file, title }) => `${file} (${title})`),
        ...(damaged.length > shown ? [`… ${String(damaged.length - shown)} more`] : []),
        ...(lost ? ['', 'Check the disk, and add these files anew where you still have them.'] : []),
      ].join('\n'),
    };
  },
  recovered: ({ kept, backup, salvaged, mended = false }) => {
    if (mended)
      return {
        message:
          'A number at the beginning of the library’s file was damaged. Synoptic put it right; nothing is missing.',
        detail: 'If this happens again, check the disk.',
      };
    const what = kept === null ? 'The library was missing' : 'The library was damaged';
    return {
      message:
        backup === null
          ? `${what} and there was no backup, so Synoptic started a new one.`
          : `${what}, so Synoptic opened the backup of ${new Date(backup.at).toLocaleString()}.`,
      detail: [
        ...(salvaged > 0 ? [`Cases that could still be read in the damaged one and were added: ${salvaged}.`] : []),
        ...(kept === null ? [] : [`The damaged one is kept: ${kept}`]),
      ].join('\n\n'),
    };
  },
};

const fa: BoxWords = {
  cannotStart: 'سینوپتیک نمی‌تواند آغاز شود',
  stoppedTwice: 'پنجره در زمانی کوتاه دو بار از کار افتاد. سینوپتیک را دوباره باز کنید.',
  backupFailed: (file, why) => ({
    message: 'پشتیبان روزانهٔ کتابخانه ساخته نشد.',
    detail: `فضای خالی و اجازه‌های پوشهٔ این پرونده را بررسی کنید:\n${isolated(file)}\n\n${isolated(why)}`,
  }),
  originals: (damaged, shown) => {
    const lost = damaged.some(({ repaired }) => repaired === null);
    return {
      message: lost
        ? 'پرونده‌های اصلی در کتابخانه آسیب دیده‌اند. متن‌هایی که از آنها خوانده شده و اصلاح‌های شما هنوز هستند.'
        : 'پرونده‌های اصلی در کتابخانه آسیب دیده بودند و دوباره از پشتیبان برداشته شدند.',
      detail: [
        ...damaged.slice(0, shown).map(({ file, title }) => `${isolated(file)} (${isolated(title)})`),
        ...(damaged.length > shown ? [`… و ${(damaged.length - shown).toLocaleString('fa')} پروندهٔ دیگر`] : []),
        ...(lost ? ['', 'دیسک را بررسی کنید و این پرونده‌ها را، اگر هنوز دارید، دوباره بیفزایید.'] : []),
      ].join('\n'),
    };
  },
  recovered: ({ kept, backup, salvaged, mended = false }) => {
    if (mended)
      return {
        message: 'عددی در آغاز پروندهٔ کتابخانه آسیب دیده بود. سینوپتیک آن را درست کرد؛ چیزی کم نیست.',
        detail: 'اگر این باز هم روی داد، دیسک را بررسی کنید.',
      };
    const what = kept === null ? 'کتابخانه نبود' : 'کتابخانه آسیب دیده بود';
    return {
      message:
        backup === null
          ? `${what} و پشتیبانی نبود؛ سینوپتیک کتابخانهٔ تازه‌ای آغاز کرد.`
          : `${what}؛ سینوپتیک پشتیبان ${new Date(backup.at).toLocaleString('fa')} را گشود.`,
      detail: [
        ...(salvaged > 0
          ? [`مجموعه‌هایی که در کتابخانهٔ آسیب‌دیده هنوز خوانا بودند و افزوده شدند: ${salvaged.toLocaleString('fa')}.`]
          : []),
        ...(kept === null ? [] : [`کتابخانهٔ آسیب‌دیده نگه داشته شده است:\n${isolated(kept)}`]),
      ].join('\n\n'),
    };
  },
};

/** The words of the boxes by language. */
export const BOX_WORDS = { en, fa } as const;

/** Words of another direction, so that they do not tear the sentence around them apart. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
