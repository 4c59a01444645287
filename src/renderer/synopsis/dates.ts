import type { SourceMeta } from '../../core/contract/source';
import { words } from '../messages';

const FULL: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };

/**
 * When a source was published, as a reader writes it: the date with the outlet's own words for it where there are any.
 * Null when neither is known. The time of a date-time is shown as it was given, in the source's own zone.
 */
export function dateText({ published, publishedText }: Pick<SourceMeta, 'published' | 'publishedText'>): string | null {
  const date = published === null ? null : isoText(published);
  if (date === null) return publishedText;
  return publishedText === null || publishedText === published || publishedText.includes(date)
    ? date
    : `${date} (${isolated(publishedText)})`;
}

/** A text in the outlet's language keeps its own order inside one that runs the other way. */
function isolated(text: string): string {
  return words.direction === 'rtl' ? `\u2068${text}\u2069` : text;
}

function isoText(published: string): string {
  const [, year, month, day, time] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2}))?/u.exec(published) ?? [];
  if (year === undefined) return published;
  if (month === undefined) return year;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const { day: dayPart, ...monthAndYear } = FULL;
  const options = day === undefined ? monthAndYear : { ...monthAndYear, day: dayPart };
  const text = new Intl.DateTimeFormat(words.language === 'en' ? 'en-GB' : words.language, options).format(at);
  return time === undefined ? text : `${text}, ${time}`;
}
