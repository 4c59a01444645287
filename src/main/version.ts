import { devDependencies, version } from '../../package.json';

/** The app's version, the same with and without Electron. */
export const VERSION = version;

/** The major version of Electron that releases are built with. */
const RELEASE_ELECTRON = Number.parseInt(devDependencies.electron.replace(/^\D+/u, ''), 10);

/** True on a runtime older than the one releases are built with: good for testing, not for readers. */
export function isStandInRuntime(electron: string): boolean {
  return Number.parseInt(electron, 10) < RELEASE_ELECTRON;
}
