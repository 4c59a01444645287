import { expect, it } from 'vitest';
import { finish, type Steps } from '../../../src/core/contract/jobs';
import { Kept } from '../../../src/core/contract/kept';

function* count(made: string[], what: string): Steps<string> {
  yield { stage: 'reading', done: 0, total: 1 };
  made.push(what);
  return what;
}

it('is made once for the very same things, and anew for others', () => {
  const made: string[] = [];
  const kept = new Kept<string>();
  const [one, other] = [{}, {}];
  const ask = (things: readonly unknown[], what: string): string => finish(kept.of(things, () => count(made, what)));
  expect(ask([one, other], 'both')).toBe('both');
  expect(ask([one, other], 'again')).toBe('both');
  expect(ask([other, one], 'turned')).toBe('turned');
  expect(ask([other], 'fewer')).toBe('fewer');
  expect(ask([other, undefined], 'more')).toBe('more');
  expect(ask([one, other], 'forgotten')).toBe('forgotten');
  expect(made).toEqual(['both', 'turned', 'fewer', 'more', 'forgotten']);
});

it('is nothing yet where the making was stopped on the way', () => {
  const made: string[] = [];
  const kept = new Kept<string>();
  const stopped = kept.of([], () => count(made, 'stopped'));
  stopped.next();
  stopped.return('');
  expect(finish(kept.of([], () => count(made, 'whole')))).toBe('whole');
  expect(made).toEqual(['whole']);
});
