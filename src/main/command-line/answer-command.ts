import { failureText } from '../../core/contract/errors';
import { VERSION } from '../version';
import type { CommandLine, CompareCommand } from './parse';
import { USAGE } from './parse';
import { EXIT } from './run-compare';
import { complain, printOut } from './streams';

/** Everything a command line can ask for that has no window. */
export type Command = Exclude<CommandLine, { readonly kind: 'window' }>;

/** Does what the command says and answers the exit code; `compare` is done by whoever can. */
export async function answerCommand(
  command: Command,
  compare: (command: CompareCommand) => Promise<number>,
): Promise<number> {
  switch (command.kind) {
    case 'help':
      await printOut(USAGE);
      return EXIT.done;
    case 'version':
      await printOut(`synoptic ${VERSION}\n`);
      return EXIT.done;
    case 'wrong':
      complain(`synoptic: ${failureText(command.failure)}`);
      return EXIT.wrong;
    case 'compare':
      return compare(command);
  }
}
