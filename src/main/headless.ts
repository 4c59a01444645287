/** Entry for plain Node, without Electron: the command line, as far as it needs no page layout. */
import { CORPUS_FOLDER, IMPORT_FILE, MODELS_FOLDER, RESOURCES_FOLDER } from './app-paths';
import { answerCommand } from './command-line/answer-command';
import { parseCommandLine } from './command-line/parse';
import { EXIT, runCompare } from './command-line/run-compare';
import { complain, endOnClosedPipe, printOut } from './command-line/streams';
import { openCorpus } from './corpus/corpus';
import { boundedImporter } from './import/importer';
import { inProcessRunner } from './jobs/in-process';
import { jobSteps } from './jobs/job-steps';

endOnClosedPipe((code) => process.exit(code));
const command = parseCommandLine(process.argv.slice(2));
if (command.kind === 'window') {
  complain('synoptic: the window needs the Electron runtime, which is not here. See synoptic --help.');
  process.exitCode = EXIT.noRuntime;
} else {
  process.exitCode = await answerCommand(command, (compare) =>
    runCompare(compare, {
      folder: process.cwd(),
      jobs: (model) =>
        inProcessRunner(
          jobSteps(RESOURCES_FOLDER, { models: [model ?? MODELS_FOLDER], vectors: null }, boundedImporter(IMPORT_FILE)),
        ),
      corpus: openCorpus(CORPUS_FOLDER),
      paper: 'A4',
      exportPdf: null,
      print: printOut,
      complain,
    }),
  );
}
