import type { Source } from '../../core/contract/source';

/** Why a reader should look at a source that was just imported. */
export type Attention = 'letters' | 'language' | 'little' | 'furniture';

/** Fewest letters of a whole article; shorter texts that are plain are meant so. */
const LITTLE = 300;
/** Share of the letters that furniture may have. */
const MUCH = 0.6;

/** What is doubtful about a source; null for most. */
export function attentionOf({ text, segments, meta, format }: Source): Attention | null {
  const broken = text.match(/\uFFFD/gu)?.length ?? 0;
  if (broken > 0 && broken > text.length / 2000) return 'letters';
  const letters = (furniture: boolean): number =>
    segments
      .filter(({ kind }) => (kind === 'furniture') === furniture)
      .reduce((sum, { start, end }) => sum + end - start, 0);
  const taken = format === 'text' || format === 'markdown' || format === 'clipboard';
  if (!taken && letters(false) < LITTLE) return 'little';
  if (letters(true) > text.length * MUCH) return 'furniture';
  return meta.language === 'und' && text.length > LITTLE ? 'language' : null;
}
