import { toComparisonFile } from '../../core/contract/comparison-format';
import type { Comparison } from '../../core/contract/comparison';
import type { Result } from '../../core/contract/errors';
import { writeFileAtomically } from './write-atomically';

/** The comparison as the text of a file in the comparison format, pretty-printed; the same comparison, the same text. */
export function comparisonJson(comparison: Comparison): string {
  return `${JSON.stringify(toComparisonFile(comparison), null, 2)}\n`;
}

/** Writes the comparison in the comparison format, whole or not at all. */
export function writeJson(comparison: Comparison, file: string): Promise<Result<string>> {
  return writeFileAtomically(file, comparisonJson(comparison));
}
