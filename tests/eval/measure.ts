import type { EvaluatedEngine } from './engines';
import { pairKey, type GoldSet } from './gold-data';

/** How well an engine does on a set, all between 0 and 1. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Area under precision by recall, pairs ordered by score. */
  readonly averagePrecision: number;
  /** The best F1 any single threshold on the score would give. */
  readonly bestF1: number;
  /**
   * Expected calibration error: mean distance, over the links in tenths of confidence, between confidence and share
   * of right ones; null for engines without confidence.
   */
  readonly calibration: number | null;
  /** Links in bins of confidence a tenth wide: how many, their mean confidence and the share of right ones. */
  readonly bins: readonly { readonly links: number; readonly confidence: number; readonly right: number }[];
}

interface Judged {
  readonly score: number;
  readonly confidence: number | null;
  readonly linked: boolean | null;
  readonly right: boolean;
}

/** Runs an engine on a set and measures it. Segments of one gold unit count as one, with their highest score. */
export function measure(engine: EvaluatedEngine, { groups }: GoldSet): Figures {
  const judged: Judged[] = [];
  let gold = 0;
  for (const group of groups) {
    gold += group.gold.size;
    const best = new Map<string, Judged>();
    for (const { a, b, score, confidence, linked } of engine.predict(group.sources)) {
      const [unitA, unitB] = [group.unitOf(a.source, a.segment), group.unitOf(b.source, b.segment)];
      if (unitA === null || unitB === null) continue;
      const key = pairKey(a.source, unitA, b.source, unitB);
      const before = best.get(key);
      if (before !== undefined && Number(before.linked) >= Number(linked) && before.score >= score) continue;
      best.set(key, {
        score: Math.max(score, before?.score ?? 0),
        confidence,
        linked: linked === null ? null : linked || before?.linked === true,
        right: group.gold.has(key),
      });
    }
    for (const pair of best.values()) judged.push(pair);
  }
  return figures(judged, gold);
}

function figures(judged: readonly Judged[], gold: number): Figures {
  const ordered = [...judged].sort((one, other) => other.score - one.score);
  let right = 0;
  let averagePrecision = 0;
  let best = { f1: 0, precision: 0, recall: 0 };
  for (let from = 0; from < ordered.length;) {
    // Pairs of equal score stand or fall together.
    let to = from;
    const before = right;
    for (; to < ordered.length && ordered[to]?.score === ordered[from]?.score; to++) if (ordered[to]?.right) right++;
    averagePrecision += ((right - before) / gold) * (right / to);
    const f1 = (2 * right) / (to + gold);
    if (f1 > best.f1) best = { f1, precision: right / to, recall: right / gold };
    from = to;
  }
  const links = judged.filter(({ linked }) => linked === true);
  const found = links.filter((link) => link.right).length;
  const decided = judged.some(({ linked }) => linked !== null);
  const bins = calibrationBins(links);
  return {
    ...(decided
      ? { precision: found / (links.length || 1), recall: found / gold, f1: (2 * found) / (links.length + gold) }
      : best),
    averagePrecision,
    bestF1: best.f1,
    calibration:
      bins === null
        ? null
        : bins.reduce((sum, bin) => sum + bin.links * Math.abs(bin.confidence - bin.right), 0) / (links.length || 1),
    bins: bins ?? [],
  };
}

function calibrationBins(links: readonly Judged[]): Figures['bins'] | null {
  if (links.length === 0 || links.some(({ confidence }) => confidence === null)) return null;
  return Array.from({ length: 10 }, (_, tenth) => {
    const inside = links.filter(({ confidence }) => Math.min(9, Math.floor(10 * (confidence ?? 0))) === tenth);
    const mean = (values: readonly number[]): number =>
      values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
    return {
      links: inside.length,
      confidence: mean(inside.map(({ confidence }) => confidence ?? 0)),
      right: mean(inside.map((link) => Number(link.right))),
    };
  });
}
