/** Exit code of a program that a closed pipe ended, as shells give it: 128 + SIGPIPE. */
const CLOSED_PIPE = 141;

/** Ends the program quietly when whoever reads its output has gone (`synoptic … | head`). */
export function endOnClosedPipe(exit: (code: number) => void): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', () => exit(CLOSED_PIPE));
  }
}

/**
 * Writes to standard output and resolves when it was taken, so that ending the program afterwards cuts nothing off.
 * Never resolves when it cannot be taken: `endOnClosedPipe` ends the program then.
 */
export function printOut(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, (error) => {
      if (!error) resolve();
    });
  });
}

/** Writes a line to standard error. */
export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}
