// `npm test`: types and rules, unit and component tests, journeys in the real app; set up first where something is
// missing. `npm test -- unit` runs one stage, `npm test -- unit tests/core/diff` a part of it.
// Until node_modules is there, nothing but Node's own modules may be imported.
import { countsLine, playwrightCounts, sum, vitestCounts } from './testing/counts.mjs';
import { ensureEncoder } from './setup/encoder.mjs';
import { ensureNodeModules } from './setup/node-modules.mjs';
import { say } from './setup/processes.mjs';
import { REPORTS, e2e, lint, types, unit } from './testing/stages.mjs';

/** @type {Readonly<Record<string, (args: readonly string[]) => Promise<boolean>>>} */
const STAGES = { types, lint, unit, e2e };
/** In this order; those in one list at the same time. */
const ORDER = [['types', 'lint'], ['unit'], ['e2e']];
const EXIT_USAGE = 2;

/**
 * @typedef {object} Outcome
 * @property {string} stage
 * @property {boolean} passed
 * @property {number} seconds
 */

/**
 * Runs stages at the same time.
 * @param {readonly string[]} stages
 * @param {readonly string[]} args
 * @returns {Promise<Outcome[]>}
 */
function runTogether(stages, args) {
  return Promise.all(
    stages.map(async (stage) => {
      const started = performance.now();
      const passed = (await STAGES[stage]?.(args)) ?? false;
      return { stage, passed, seconds: (performance.now() - started) / 1000 };
    }),
  );
}

/**
 * The tests of a stage. One that fails without a failed test (a wrong type, a build that breaks) counts as one.
 * @param {Outcome} outcome
 * @returns {import('./testing/counts.mjs').Counts}
 */
function countsOf({ stage, passed }) {
  const counts =
    stage === 'unit' ? vitestCounts(REPORTS.unit) : stage === 'e2e' ? playwrightCounts(REPORTS.e2e) : sum([]);
  return passed || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/**
 * @param {readonly string[]} chosen stages; all of them when empty
 * @param {readonly string[]} args for the stage, when there is just one
 * @returns {Promise<boolean>}
 */
async function test(chosen, args) {
  await ensureNodeModules();
  await ensureEncoder();
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const group of ORDER) {
    const stages = chosen.length > 0 ? group.filter((stage) => chosen.includes(stage)) : group;
    console.log(stages.length > 0 ? `\n--- ${stages.join(', ')}` : '');
    outcomes.push(...(await runTogether(stages, args)));
    const failed = outcomes.filter((outcome) => !outcome.passed);
    if (failed.length > 0) {
      console.log(`\nFAILED: ${failed.map((outcome) => outcome.stage).join(', ')}; what would follow was not run`);
      break;
    }
  }
  console.log('\nstage   result  seconds');
  for (const { stage, passed, seconds } of outcomes)
    console.log(`${stage.padEnd(8)}${(passed ? 'passed' : 'FAILED').padEnd(8)}${seconds.toFixed(1).padStart(7)}`);
  const counts = sum(outcomes.map(countsOf));
  console.log(countsLine(counts));
  return outcomes.every((outcome) => outcome.passed);
}

const args = process.argv.slice(2);
const firstOther = args.findIndex((arg) => !(arg in STAGES));
const chosen = firstOther < 0 ? args : args.slice(0, firstOther);
const others = firstOther < 0 ? [] : args.slice(firstOther);
if (others.length > 0 && !(chosen.length === 1 && (chosen[0] === 'unit' || chosen[0] === 'e2e'))) {
  say(`usage: npm test -- [${Object.keys(STAGES).join('|')}]…, or one of unit and e2e with its own arguments`);
  process.exitCode = EXIT_USAGE;
} else {
  try {
    process.exitCode = (await test(chosen, others)) ? 0 : 1;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
