import path from 'node:path';

/**
 * The arguments meant for us out of the whole `argv`: what follows the program and, where the program is a bare
 * Electron (`defaultApp`), without the folder of the app, which may stand after switches.
 */
export function ownArguments(argv: readonly string[], defaultApp: boolean, appFolder: string): readonly string[] {
  const args = argv.slice(1);
  if (!defaultApp) return args;
  const at = args.findIndex((arg) => !arg.startsWith('-') && path.resolve(arg) === path.resolve(appFolder));
  const folder = at >= 0 ? at : args.findIndex((arg) => !arg.startsWith('-'));
  return args.filter((_arg, index) => index !== folder);
}
