import { beforeEach, describe, expect, it } from 'vitest';
import { recallCase, rememberCase, type CaseMemory } from '../../../src/renderer/state/case-memory';

function memoryAt(segment: number): CaseMemory {
  return {
    columns: { order: ['b', 'a'], hidden: ['c'], widths: [['a', 320]] },
    folded: false,
    toggled: ['alone row 4'],
    place: { source: 'a', segment },
    top: { source: 'b', segment, offset: -12 },
  };
}

describe('where the reader left a case', () => {
  beforeEach(() => {
    localStorage.clear();
  });

  it('is known again, case by case', () => {
    rememberCase('one', memoryAt(1));
    rememberCase('two', memoryAt(2));
    rememberCase('one', memoryAt(3));
    expect(recallCase('one')).toEqual(memoryAt(3));
    expect(recallCase('two')).toEqual(memoryAt(2));
    expect(recallCase('three')).toBeNull();
  });

  it('is forgotten of cases that were not opened for long', () => {
    for (let at = 0; at < 60; at++) rememberCase(`case ${String(at)}`, memoryAt(at));
    expect(recallCase('case 59')).not.toBeNull();
    expect(recallCase('case 3')).toBeNull();
  });

  it.each(['not JSON', '{"a":1}', '[["one",null]]', '[["one",{"columns":1}]]'])(
    'is nothing where %s is stored',
    (stored) => {
      localStorage.setItem('synoptic.cases', stored);
      expect(recallCase('one')).toBeNull();
      rememberCase('one', memoryAt(1));
      expect(recallCase('one')).toEqual(memoryAt(1));
    },
  );
});
