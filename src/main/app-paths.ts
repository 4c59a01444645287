import path from 'node:path';

/**
 * Where the built app's parts stand. The layout is the same in a checkout and in a package: `out/main`, `out/preload`,
 * `out/renderer` and `resources` beside each other. Every built module stands in `out/main` itself (the build puts no chunk
 * deeper), and `src/main` lies as deep.
 */
const MAIN = import.meta.dirname;

/** The built pages that `synoptic://app/` serves. */
export const RENDERER_FOLDER = path.join(MAIN, '../renderer');
/** The preload script of every window. */
export const PRELOAD_FILE = path.join(MAIN, '../preload/index.cjs');
/** The entry of the job process. */
export const WORKER_FILE = path.join(MAIN, 'worker.js');
/** The entry of the thread that reads files. */
export const IMPORT_FILE = path.join(MAIN, 'import-thread.js');
/** Language data, in folders by kind, and the bundled cases. */
export const RESOURCES_FOLDER = path.join(MAIN, '../../resources');
/** The bundled cases. */
export const CORPUS_FOLDER = path.join(RESOURCES_FOLDER, 'corpus');
/** The sentence encoders that come with the app; absent where set-up could not fetch one. */
export const MODELS_FOLDER = path.join(RESOURCES_FOLDER, 'models');
