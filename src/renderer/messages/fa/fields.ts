import { apart } from './quantities';

/** What the core names its groups of terms, by its English for each. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['the dead', 'مردگان'],
  ['the means', 'وسیله'],
  ['what happened', 'رویداد'],
  ['those who were hit', 'آسیب‌دیدگان'],
  ['the campaigners', 'کنشگران'],
  ['words for fighters', 'جنگجویان'],
  ['words for soldiers', 'سربازان'],
  ['those in power', 'صاحبان قدرت'],
  ['people on the street', 'مردم در خیابان'],
  ['people who come', 'کسانی که می‌آیند'],
]);

/** What the terms of a group stand for; what no field of words is, in the words of the sources. */
export function field(label: string): string {
  return FIELDS.get(label) ?? apart(label);
}
