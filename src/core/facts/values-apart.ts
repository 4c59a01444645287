import { overlap } from './amount';
import type { Quantity } from './quantity';
import { inUnit } from './unit-class';

/** So far apart no report errs on one quantity: an industry's four million workers are not a factory's 3,200. */
const FAR_RATIO = 20;

/**
 * Whether two values are too far from each other for reports of one quantity. Values bring nothing together; these keep
 * apart. A slip of a million for a billion has the same digits and is told.
 */
export function isFarOff(one: Quantity, other: Quantity): boolean {
  const factor = one.unit === null || other.unit === null ? 1 : (inUnit(other.unit, one.unit) ?? 1);
  const [a, b] = [valueOf(one), valueOf(other) * factor];
  const [small, large] = [Math.min(a, b), Math.max(a, b)];
  if (!(small > 0) || large < small * FAR_RATIO) return false;
  return Math.abs(Math.log10(large / small) % 1) > 1e-9;
}

function valueOf({ min, max }: Quantity): number {
  return min === null ? (max ?? Number.NaN) : max === null ? min : (min + max) / 2;
}

/** Whether two sums, shares or strengths that one text gives are of two things: a second profit, an aftershock. */
export function areTwoInOneText(one: Quantity, other: Quantity): boolean {
  const alike = /^(?:money|percent)$/u.test(one.kind) || one.unit === 'magnitude';
  return alike && one.role === null && !overlap(one, other);
}
