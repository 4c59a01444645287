import { benchAlignment, type Measured } from './alignment';
import { benchEncoder } from './encoder';

const BENCHES: readonly (() => Generator<Measured> | AsyncGenerator<Measured>)[] = [benchEncoder, benchAlignment];

/** Prints what each bench costs, a line as soon as it is known. Nothing fails on a slow machine. */
export async function main(): Promise<void> {
  for (const bench of BENCHES) {
    for await (const { what, seconds, processorSeconds, memory, longestStep, result } of bench()) {
      const cost = `${seconds.toFixed(2).padStart(7)} s  ${processorSeconds.toFixed(2).padStart(7)} s cpu  ${(memory / 2 ** 20).toFixed(0).padStart(4)} MB`;
      console.log(`${what.padEnd(32)} ${cost}  longest step ${(1000 * longestStep).toFixed(0)} ms  ${result}`);
    }
  }
}
