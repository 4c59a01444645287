import type { Comparison } from '../../../src/core/contract/comparison';

/** A comparison of nothing, to be filled in with what a test is about. */
export const EMPTY_COMPARISON: Comparison = {
  engine: { name: 'test', version: '1', settings: {} },
  reference: 0,
  sources: [],
  links: [],
  rows: [],
  differences: [],
  figures: [],
  names: [],
  days: [],
  coverage: [],
  wording: { statements: [], quotations: [], naming: [], charged: [], overlaps: [], stances: [], responsibility: [] },
  corrections: [],
  notices: [],
};
