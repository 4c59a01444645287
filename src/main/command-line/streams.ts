/** Exit code of a program that a closed pipe ended, as shells give it: 128 + SIGPIPE. */
const CLOSED_PIPE = 141;

/** Ends the program quietly when whoever reads its output has gone (`synoptic … | head`). */
export function endOnClosedPipe(exit: (code: number) => void): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', () => exit(CLOSED_PIPE));
  }
}

/** Writes to standard output and waits until it was taken, so that ending the program afterwards cuts nothing off. */
export function printOut(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** Writes a line to standard error. */
export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}
