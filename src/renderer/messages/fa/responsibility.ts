import type { Words } from '../en';
import { field } from './fields';
import { number } from './phrases';

const KINDS: Readonly<Record<Parameters<Words['responsibility']['kind']>[0], string>> = {
  claimed: 'برعهده گرفت:',
  unclaimed: 'برعهده گرفته نشده',
  unknown: 'ناشناخته',
  blamed: 'نسبت داده به',
  suspected: 'گمان بر',
  denied: 'رد کرد:',
};

const BARE: Partial<typeof KINDS> = { claimed: 'برعهده گرفته شده', blamed: 'نسبت داده شده', denied: 'رد شده' };

const CALLED: ReadonlyMap<string, string> = new Map([
  ['the dead', 'واژه‌ها برای مردگان'],
  ['the means', 'چگونه شد'],
  ['what happened', 'واژه‌ها برای رویداد'],
]);

export const responsibility: Pick<Words, 'responsibility'> = {
  responsibility: {
    title: 'کار که بود',
    differ: 'منبع‌ها فرق دارند',
    kind: (kind, named) => (named ? KINDS[kind] : (BARE[kind] ?? KINDS[kind])),
    nobody: 'از سوی هیچ‌کس',
    saidBy: (who) => `به گفتهٔ ${who}`,
    called: (label) => CALLED.get(label) ?? `خوانده شده: ${field(label)}`,
    unread: (language) => `به ${field(language)} خوانده نمی‌شود`,
    silent: 'چیزی یافت نشد',
    more: (n) => `${number(n)} دیگر`,
  },
};
