import type { FigureCell } from '../../core/contract/figures';
import type { Source } from '../../core/contract/source';
import { primary } from '../../core/text/locale';
import { words } from '../messages';
import { amountText } from './amounts';

/** A number that anyone who reads the window reads in a text of any language. */
const READABLE = /[0-9]/u;

/**
 * What a value of a quantity of this kind says, for those who do not read its source: "= 9" beside "۹", "≥ 12" beside
 * "au moins douze". Null where the text has digits everyone reads, stands in the window's own language, or is no amount.
 */
export function valueGloss(cell: FigureCell, kind: string | undefined, sources: readonly Source[]): string | null {
  const language = primary(sources[cell.source]?.meta.language ?? '');
  if (READABLE.test(cell.text) || language === words.language || kind === 'date') return null;
  const { min, max } = cell;
  const amount = (value: number) => amountText(value, kind);
  if (min !== null && max !== null) {
    if (cell.approximate) return `≈ ${amount((min + max) / 2)}`;
    return min === max ? `= ${amount(min)}` : `= ${amount(min)}–${amount(max)}`;
  }
  if (min !== null) return `${cell.minOpen ? '>' : '≥'} ${amount(min)}`;
  return max === null ? null : `${cell.maxOpen ? '<' : '≤'} ${amount(max)}`;
}
