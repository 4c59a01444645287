// Makes a Debian package of the folder that electron-builder made, beside that folder.
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Installer } from 'electron-installer-debian';
import { isStandIn, resolveElectron } from '../electron-runtime.mjs';
import { ROOT } from '../setup/processes.mjs';

const FOLDER = path.join(ROOT, 'release', 'linux-unpacked');
/** The libraries Electron loads, by their names before and since Debian 13; what they need comes with them. */
const DEPENDS = [
  'libasound2t64 | libasound2',
  'libatk-bridge2.0-0t64 | libatk-bridge2.0-0',
  'libdrm2',
  'libgbm1',
  'libgtk-3-0t64 | libgtk-3-0',
  'libnss3',
  'libxkbcommon0',
  'xdg-utils',
];
const ICON_SIZES = [16, 24, 32, 48, 64, 128, 256, 512];
const MIME_TYPE = path.join(import.meta.dirname, 'mime-type.xml');
const LAUNCHER = path.join(import.meta.dirname, 'launcher.sh');

class SynopticPackage extends Installer {
  /** @override */
  get contentFunctions() {
    return [...super.contentFunctions, 'copyMimeType'];
  }

  /**
   * Its own list of what Electron needs would bring in a desktop's file manager for a wastebasket we do not use.
   * @override
   */
  async generateDefaults() {
    await super.generateDefaults();
    return Object.assign(this.defaults, { depends: DEPENDS, recommends: [], suggests: [] });
  }

  async copyMimeType() {
    const folder = path.join(this.stagingDir, 'usr/share/mime/packages');
    await mkdir(folder, { recursive: true });
    await copyFile(MIME_TYPE, path.join(folder, 'synoptic.xml'));
  }
}

/** The options of the package. */
async function options() {
  const electron = await resolveElectron();
  const standIn = isStandIn(electron);
  const manifest = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
  const icons = path.join(ROOT, 'resources', 'icons');
  const pngs = ICON_SIZES.map((size) => [`${size}x${size}`, path.join(icons, `${size}x${size}.png`)]);
  const about =
    'Synoptic aligns the paragraphs of several sources that cover the same facts, shows where wording, figures, names ' +
    'and attributions differ, and exports comparisons as PDF. Nothing leaves the machine.';
  return {
    src: FOLDER,
    dest: path.dirname(FOLDER),
    name: 'synoptic',
    bin: 'synoptic',
    arch: process.arch === 'x64' ? 'amd64' : process.arch,
    // "~" sorts before the release, so that a release replaces a build for testing.
    version: standIn ? `${manifest.version}~test` : manifest.version,
    maintainer: `${manifest.author.name} <${manifest.author.email}>`,
    homepage: manifest.homepage,
    genericName: 'Source comparison',
    description: 'Read several sources on one event side by side',
    productDescription: standIn ? `${about} This build, on Electron ${electron.version}, is for testing only.` : about,
    section: 'text',
    categories: ['Office'],
    desktopTemplate: path.join(import.meta.dirname, 'desktop.ejs'),
    // "Open with" offers Synoptic for articles; nothing is opened with it by itself but case files.
    mimeType: [
      'application/vnd.synoptic.case+zip',
      'text/html',
      'application/xhtml+xml',
      'application/x-mimearchive',
      'multipart/related',
      'application/pdf',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.oasis.opendocument.text',
      'application/rtf',
      'application/epub+zip',
      'text/markdown',
      'text/plain',
    ],
    icon: Object.fromEntries([...pngs, ['scalable', path.join(icons, 'synoptic.svg')]]),
    // Seconds instead of minutes, for a quarter more bytes.
    compression: 'zstd',
    rename: (/** @type {string} */ to) => path.join(to, '<%= name %>_<%= version %>_<%= arch %>.deb'),
    logger: () => undefined,
  };
}

await copyFile(LAUNCHER, path.join(FOLDER, 'synoptic'));
const installer = new SynopticPackage(await options());
await installer.generateDefaults();
installer.generateOptions();
await installer.createStagingDir();
await installer.createContents();
await installer.createPackage();
await installer.movePackage();
