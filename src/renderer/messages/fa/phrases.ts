/** A number in Persian digits. */
export function number(n: number): string {
  return n.toLocaleString('fa');
}

/** "۳ بند": a noun after a number stays in the singular. */
export function count(n: number, noun: string): string {
  return `${number(n)} ${noun}`;
}
