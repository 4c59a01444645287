import { describe, expect, it } from 'vitest';
import { readSentences, scoreFigures } from '../../eval/figures';

describe('the labelled sentences one may build on', () => {
  const { labelled, found, hits, roles } = scoreFigures(readSentences('dev')).scores;

  it('are read with hardly a mistake', () => {
    expect(hits / found).toBeGreaterThan(0.98);
    expect(hits / labelled).toBeGreaterThan(0.98);
  });

  it('have their roles', () => {
    expect(roles.right / roles.found).toBeGreaterThan(0.95);
    expect(roles.right / roles.labelled).toBeGreaterThan(0.95);
  });
});
