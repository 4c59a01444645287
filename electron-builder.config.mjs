// What goes into a package and how it is hardened, for every platform. `npm run package` builds what this machine can.
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { isStandIn, resolveElectron } from './scripts/electron-runtime.mjs';

const electron = await resolveElectron();
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** @type {import('electron-builder').Configuration} */
export default {
  appId: 'invalid.synoptic.app',
  productName: 'Synoptic',
  directories: { output: 'release', buildResources: 'resources/icons' },
  files: [
    'package.json',
    'out/**',
    '!out/.fingerprint',
    'resources/**',
    '!resources/icons',
    '!**/*.map',
    // Of the SQLite binding only what this platform loads: no sources, no other platform's prebuilt files.
    '!node_modules/node-addon-api',
    '!node_modules/@photostructure/sqlite/{src,binding.gyp,dist/*.d.*}',
    '!**/*.musl.node',
    '!node_modules/@photostructure/sqlite/prebuilds/!(${platform}-${arch})/**',
  ],
  // Electron-installer-debian makes LICENSE the package's copyright file.
  extraFiles: ['LICENSE', { from: 'out/THIRD-PARTY-LICENCES.txt', to: 'THIRD-PARTY-LICENCES.txt' }],
  asar: true,
  npmRebuild: false,
  publish: null,
  electronVersion: electron.version,
  ...(electron.source === 'official' ? {} : { electronDist: electron.dist }),
  ...(isStandIn(electron) ? { extraMetadata: { version: `${version}-test` } } : {}),
  // The loader of bare folders stays behind when Electron comes from a folder; with it the app could be told to load others.
  afterPack: ({ appOutDir }) => rm(path.join(appOutDir, 'resources', 'default_app.asar'), { force: true }),
  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableCookieEncryption: true,
    onlyLoadAppFromAsar: true,
    enableEmbeddedAsarIntegrityValidation: true,
    grantFileProtocolExtraPrivileges: false,
    loadBrowserProcessSpecificV8Snapshot: false,
  },
  fileAssociations: [{ ext: 'synoptic', name: 'Synoptic case', mimeType: 'application/vnd.synoptic.case+zip' }],
  linux: {
    target: ['AppImage', 'rpm'],
    category: 'Office',
    icon: 'resources/icons',
    executableName: 'synoptic-app',
    synopsis: 'Read several sources on one event side by side',
  },
  mac: { target: ['dmg'], category: 'public.app-category.productivity', icon: 'resources/icons/1024x1024.png' },
  win: { target: ['nsis'], icon: 'resources/icons/256x256.png' },
  nsis: { oneClick: false, allowToChangeInstallationDirectory: true },
};
