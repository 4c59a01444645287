import type { Comparison } from '../../core/contract/comparison';
import type { DayEntry, NameEntry, NameKind, Passage } from '../../core/contract/facts';
import { words } from '../messages';
import { siglum } from '../synopsis/sigla';
import { numeral } from '../tables/numerals';
import { sourceColumns } from '../tables/source-columns';
import type { Column, Entry, TableRow } from '../tables/table';

/** A name or a day as each source writes it. */
export interface FormsRow extends TableRow {
  readonly label: string;
  readonly kind: NameKind | null;
  /** Sortable: the name itself, or the date. */
  readonly order: string;
  readonly forms: ReadonlyMap<number, readonly Entry[]>;
  readonly text: string;
}

/** The names of a comparison as rows of a table. */
export function nameRows({ names }: Comparison): readonly FormsRow[] {
  return names.map(({ id, kind, name, forms }: NameEntry) => ({
    key: id,
    label: name,
    kind,
    order: name,
    forms: bySource(forms.map(({ source, text, places }) => ({ source, text, places }))),
    text: [name, ...forms.map(({ text }) => text)].join(' '),
  }));
}

/** The days of a comparison as rows of a table. */
export function dayRows({ days }: Comparison): readonly FormsRow[] {
  return days.map(({ date, places }: DayEntry) => {
    const label = dayText(date);
    return {
      key: date,
      label,
      kind: null,
      order: date,
      forms: bySource(places.map((place) => ({ source: place.source, text: place.text, places: [place] }))),
      text: [date, label, ...places.map(({ text }) => text)].join(' '),
    };
  });
}

/** The ways in which each source writes something, each once with its places, the most frequent first. */
function bySource(
  forms: readonly { readonly source: number; readonly text: string; readonly places: readonly Passage[] }[],
): ReadonlyMap<number, readonly Entry[]> {
  const found = new Map<number, Map<string, Passage[]>>();
  for (const { source, text, places } of forms) {
    const own = found.get(source) ?? new Map<string, Passage[]>();
    found.set(source, own.set(text, [...(own.get(text) ?? []), ...places]));
  }
  return new Map(
    [...found].map(([source, own]) => [
      source,
      [...own]
        .map(([text, places]) => ({
          text,
          places,
          note: places.length > 1 ? words.factsView.times(places.length) : undefined,
        }))
        .sort((one, other) => other.places.length - one.places.length),
    ]),
  );
}

/** Has every day that any year has. */
const LEAP_YEAR = 2000;

/** An ISO date as precise as it is, in the language of the window; what is no such date stays as it is. */
export function dayText(date: string): string {
  const weekday = /^-W-(\d)$/u.exec(date)?.[1];
  if (weekday !== undefined) return weekdayText(Number(weekday));
  const [, year, month, day] = /^(-|\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(date) ?? [];
  if (year === undefined || month === undefined) return date;
  // A day whose year nobody tells has no weekday, and no place in another calendar.
  const isYearless = year === '-';
  const at = new Date(Date.UTC(isYearless ? LEAP_YEAR : Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(words.language === 'en' ? 'en-GB' : words.language, {
    ...(day === undefined ? {} : { day: 'numeric' }),
    ...(day === undefined || isYearless ? {} : { weekday: 'short' }),
    ...(isYearless ? { calendar: 'gregory' } : { year: 'numeric' }),
    month: 'long',
    timeZone: 'UTC',
  }).format(at);
}

/** The name of a day of the week, 1 for Monday. */
function weekdayText(weekday: number): string {
  // 1 January 2024 was a Monday.
  return new Intl.DateTimeFormat(words.language === 'en' ? 'en-GB' : words.language, {
    weekday: 'long',
    timeZone: 'UTC',
  }).format(new Date(Date.UTC(2024, 0, weekday)));
}

/** The columns of the names or of the days. */
export function formsColumns(comparison: Comparison, section: 'names' | 'days'): readonly Column<FormsRow, Entry>[] {
  const t = words.factsView;
  return [
    {
      key: section === 'names' ? 'name' : 'day',
      head: section === 'names' ? t.name : t.day,
      width: 14,
      entries: ({ label, kind }) => [{ text: label, note: kind === null ? undefined : t.kinds[kind], places: [] }],
      order: ({ order }) => order,
    },
    {
      key: 'sources',
      head: t.sources,
      width: 5.5,
      entries: ({ forms }) => [{ text: sourcesText(forms), places: [] }],
      // Of names in as many sources the one that is said more often leads.
      order: ({ forms }) => forms.size * 1000 + [...forms.values()].flat().flatMap(({ places }) => places).length,
      largestFirst: true,
    },
    ...sourceColumns<FormsRow, Entry>(
      comparison,
      ({ forms }, source) => forms.get(source) ?? [],
      ({ forms }, source) => {
        const places = forms.get(source)?.flatMap((form) => form.places) ?? [];
        return places.length === 0 ? null : Math.min(...places.map(({ start }) => start));
      },
    ),
  ];
}

function sourcesText(forms: FormsRow['forms']): string {
  const [only] = forms.keys();
  return forms.size === 1 && only !== undefined ? words.factsView.onlySource(siglum(only)) : numeral(forms.size);
}
