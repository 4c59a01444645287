import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { Case, CaseId, CaseSummary } from '../../core/contract/case';
import type { Manifest } from '../../core/contract/corpus';
import { manifestSchema } from '../../core/contract/corpus';
import { Bug } from '../../core/contract/errors';
import type { Source, SourceId } from '../../core/contract/source';
import { importText } from '../import/import-file';

/** The case shown to a reader who has none; it stands first among the bundled ones. */
const FIRST_CASE = 'kerman-2024';
/** Bundled cases have no moment of creation; a fixed one keeps everything computed from them the same. */
const CREATED_AT = '2024-01-01T00:00:00.000Z';

/** The cases that come with the app. They are read where they stand, never copied into the library. */
export interface Corpus {
  /** First `kerman-2024`, then by ID. */
  list(): readonly CaseSummary[];
  /** A case without the reader's choices; null when there is none of that ID. */
  open(id: CaseId): Case | null;
  /** The document a source of a case was read from, byte for byte; null when there is none. */
  originalBytes(id: CaseId, source: SourceId): Uint8Array | null;
}

/**
 * The corpus in a folder: one folder a case, named by its ID, with `manifest.json` and the documents. Sources have the
 * ID `<case>/<file without extension>`. Throws `Bug` when a manifest or a document is not what was shipped.
 */
export function openCorpus(folder: string): Corpus {
  const manifests = new Map(
    fs
      .readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && fs.existsSync(path.join(folder, entry.name, 'manifest.json')))
      .map((entry) => [entry.name, readManifest(folder, entry.name)] as const)
      .sort(([a], [b]) => Number(b === FIRST_CASE) - Number(a === FIRST_CASE) || (a < b ? -1 : 1)),
  );
  const opened = new Map<CaseId, Case>();

  return {
    list: () =>
      [...manifests.values()].map(({ id, title, documents }) => ({
        id,
        title,
        origin: 'bundled',
        createdAt: CREATED_AT,
        outlets: documents.map((document) => document.outlet ?? document.title),
      })),
    open(id) {
      const manifest = manifests.get(id);
      if (!manifest) return null;
      let bundled = opened.get(id);
      if (!bundled) {
        bundled = {
          id,
          title: manifest.title,
          origin: 'bundled',
          createdAt: CREATED_AT,
          sources: manifest.documents.map((document) => readDocument(path.join(folder, id), id, document)),
          reference: null,
          corrections: [],
        };
        opened.set(id, bundled);
      }
      return bundled;
    },
    originalBytes(id, source) {
      const found = this.open(id)?.sources.find((candidate) => candidate.id === source);
      return found ? new Uint8Array(fs.readFileSync(path.join(folder, id, found.file))) : null;
    },
  };
}

function readManifest(folder: string, id: CaseId): Manifest {
  const file = path.join(folder, id, 'manifest.json');
  const manifest = v.parse(manifestSchema, JSON.parse(fs.readFileSync(file, 'utf8')));
  if (manifest.id !== id) throw new Bug(`${file} says it is ${manifest.id}`);
  return manifest;
}

function readDocument(folder: string, id: CaseId, document: Manifest['documents'][number]): Source {
  const { file, sha256, title, outlet, author, published, publishedText, language, note } = document;
  const bytes = fs.readFileSync(path.join(folder, file));
  const meta = { title, outlet, author, published, publishedText, language, note };
  const read = importText({ name: file, bytes }, `${id}/${path.parse(file).name}`, meta);
  if (!read.ok) throw new Bug(`bundled document ${id}/${file}: ${read.failure.code}`);
  if (read.value.sha256 !== sha256) throw new Bug(`bundled document ${id}/${file} is not what its manifest says`);
  return read.value;
}
