import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { IpcRendererEvent } from 'electron';
import { MAX_FILE_BYTES, MAX_FILES } from '../core/contract/importing';
import type { DroppedFile, UnreadReason } from '../core/contract/importing';
import type { Bridge, IpcEvent, IpcPayload, WindowCall } from '../core/contract/ipc';
import type { Result } from '../core/contract/errors';

// Written out instead of read from the contract's schemas, so that no validator is bundled into the preload; the types
// make both lists complete and free of anything else.
const CALLS: Readonly<Record<WindowCall, true>> = {
  'app.info': true,
  'app.licences': true,
  'settings.get': true,
  'settings.set': true,
  'windows.open': true,
  'cases.list': true,
  'cases.open': true,
  'cases.initial': true,
  'cases.import': true,
  'cases.importByDialog': true,
  'cases.cancelImport': true,
  'cases.rename': true,
  'cases.reorder': true,
  'cases.remove': true,
  'cases.restore': true,
  'cases.duplicate': true,
  'cases.archive': true,
  'cases.erase': true,
  'cases.settle': true,
  'cases.removeSource': true,
  'cases.restoreSource': true,
  'cases.setSourceAside': true,
  'cases.copySource': true,
  'cases.reorderSources': true,
  'cases.setReference': true,
  'cases.editSource': true,
  'cases.setSegmentKind': true,
  'cases.rereadSource': true,
  'cases.openOriginal': true,
  'cases.exportOriginal': true,
  'cases.correct': true,
  'cases.uncorrect': true,
  'search.find': true,
  'search.facets': true,
  'library.backups': true,
  'library.restoreBackup': true,
  'comparison.start': true,
  'comparison.cancel': true,
  'lexicon.get': true,
  'lexicon.set': true,
  'encoders.list': true,
  'encoders.add': true,
  'encoders.remove': true,
  'names.list': true,
  'names.change': true,
  'export.file': true,
  'export.cancel': true,
  'export.print': true,
  'export.reveal': true,
  'print.content': true,
  'print.ready': true,
};
const EVENTS: Readonly<Record<IpcEvent, true>> = {
  comparison: true,
  command: true,
  changed: true,
  importing: true,
  exporting: true,
  names: true,
  opened: true,
};

const bridge: Bridge = {
  async call(name, ...payload) {
    if (!Object.hasOwn(CALLS, name)) return { ok: false, failure: { code: 'bad-request', subject: name } };
    // The main process answers by the same contract.
    return (await ipcRenderer.invoke(name, ...payload)) as Result<never>;
  },
  async drop(into, files) {
    const payload: IpcPayload<'cases.importDropped'> = { case: into, files: [] };
    for (const file of files.slice(0, MAX_FILES)) payload.files.push(await handedOver(file));
    return (await ipcRenderer.invoke('cases.importDropped', payload)) as Result<never>;
  },
  on(name, listener) {
    if (!Object.hasOwn(EVENTS, name)) return () => {};
    const forward = (_event: IpcRendererEvent, event: Parameters<typeof listener>[0]): void => listener(event);
    ipcRenderer.on(name, forward);
    return () => ipcRenderer.off(name, forward);
  },
};

/**
 * Where a dropped file or folder is, as the system told Electron; a file that the window made itself has no path, and neither
 * has one out of another program's memory: of those the bytes are read here.
 */
async function handedOver(file: DroppedFile): Promise<IpcPayload<'cases.importDropped'>['files'][number]> {
  // Across the bridge the DOM's file stays what it is; anything else throws here.
  const path = webUtils.getPathForFile(file as File);
  if (path !== '') return { path };
  const unread = (reason: UnreadReason) => ({ name: file.name, bytes: new Uint8Array(), unread: reason });
  if (file.size > MAX_FILE_BYTES) return unread('file-too-large');
  if (file.size === 0) return unread('file-empty');
  return file.arrayBuffer().then(
    (buffer) => ({ name: file.name, bytes: new Uint8Array(buffer) }),
    () => unread('file-unreadable'),
  );
}

contextBridge.exposeInMainWorld('synoptic', bridge);
