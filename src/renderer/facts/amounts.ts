import { words } from '../messages';

/** A bound of a scale as a short label; times of day are minutes after midnight. */
export function amountText(value: number, kind: string | undefined): string {
  if (kind === 'time') {
    const minutes = Math.round(value);
    return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;
  }
  if (kind === 'date') return String(value);
  const notation = Math.abs(value) >= 10_000 ? 'compact' : 'standard';
  return new Intl.NumberFormat(words.language, { notation, maximumFractionDigits: 1 }).format(value);
}
