import { benchAlignment, type Measured } from './alignment';
import { benchEncoder } from './encoder';
import { benchLibrary } from './library';
import { benchReading } from './reading';
import { benchWindow } from './window';

const BENCHES: Readonly<Record<string, () => Generator<Measured> | AsyncGenerator<Measured>>> = {
  // First, because it measures a start in a process that has done nothing yet.
  encoder: benchEncoder,
  alignment: benchAlignment,
  reading: benchReading,
  library: benchLibrary,
  window: benchWindow,
};

/**
 * Prints what each bench costs, or each of those named, a line as soon as it is known. Nothing fails on a slow machine.
 */
export async function main(names: readonly string[]): Promise<void> {
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (names.length > 0 && !names.includes(name)) continue;
    for await (const { what, seconds, processorSeconds, memory, longestStep, result } of bench()) {
      const cost = `${seconds.toFixed(2).padStart(7)} s  ${processorSeconds.toFixed(2).padStart(7)} s cpu  ${(memory / 2 ** 20).toFixed(0).padStart(4)} MB`;
      console.log(`${what.padEnd(32)} ${cost}  longest step ${(1000 * longestStep).toFixed(0)} ms  ${result}`);
    }
  }
}
