/** A value or its bounds. `null` is unbounded; a flat number has both bounds equal and closed. */
export interface Amount {
  readonly min: number | null;
  readonly max: number | null;
  readonly minOpen: boolean;
  readonly maxOpen: boolean;
  /** The words themselves say that the number is not exact. */
  readonly approximate: boolean;
}

/** Share by which an approximate number may be off to either side: "about 100" is 90 to 110. */
const TOLERANCE = 0.1;

/** Exactly this value. */
export function flat(value: number): Amount {
  return { min: value, max: value, minOpen: false, maxOpen: false, approximate: false };
}

/** This value or more; `vague` for words such as "dozens" that only name an order of magnitude. */
export function floor(value: number, vague = false): Amount {
  return { min: value, max: null, minOpen: false, maxOpen: false, approximate: vague };
}

/** Between the lower bound of the one and the upper bound of the other. */
export function between(low: Amount, high: Amount): Amount {
  return {
    min: low.min,
    max: high.max ?? high.min,
    minOpen: low.minOpen,
    maxOpen: high.maxOpen,
    approximate: low.approximate || high.approximate,
  };
}

/** The amount multiplied, for "million" after a number or a percentage's share of one. */
export function times(amount: Amount, factor: number): Amount {
  return {
    ...amount,
    min: amount.min === null ? null : round(amount.min * factor),
    max: amount.max === null ? null : round(amount.max * factor),
  };
}

/** One tenth up and down around a flat number; amounts that are open already only become approximate. */
export function around(amount: Amount): Amount {
  if (amount.min === null || amount.max === null || amount.min !== amount.max) return { ...amount, approximate: true };
  const spread = Math.abs(amount.min) * TOLERANCE;
  return {
    min: round(amount.min - spread),
    max: round(amount.max + spread),
    minOpen: false,
    maxOpen: false,
    approximate: true,
  };
}

/** True for amounts with the same bounds, openness included. */
export function sameAmount(a: Amount, b: Amount): boolean {
  return a.min === b.min && a.max === b.max && a.minOpen === b.minOpen && a.maxOpen === b.maxOpen;
}

/** True when some number lies within both amounts. */
export function overlap(a: Amount, b: Amount): boolean {
  return startsBefore(a, b) && startsBefore(b, a);
}

// Whether the lower end of `a` is not beyond the upper end of `b`.
function startsBefore(a: Amount, b: Amount): boolean {
  if (a.min === null || b.max === null) return true;
  return a.min < b.max || (a.min === b.max && !a.minOpen && !b.maxOpen);
}

// Takes the noise of binary fractions off (1.1 × 100): twelve significant digits are more than any text gives.
function round(value: number): number {
  return Number(value.toPrecision(12));
}
