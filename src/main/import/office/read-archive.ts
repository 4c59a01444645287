import type { ImportFile } from '../../../core/contract/jobs';
import { openArchive } from '../archive';
import type { ReadFile } from '../formats';
import { ImportError } from '../import-error';
import { readDocx } from './docx';
import { readEpub } from './epub';
import { readOdt } from './odt';

/** Reads a document that is a zip archive, by what is in it: Word, OpenDocument text, EPUB. */
export async function readArchive({ bytes }: ImportFile): Promise<ReadFile> {
  const archive = await openArchive(bytes);
  const { names } = archive;
  const has = (pattern: RegExp): boolean => [...names].some((name) => pattern.test(name));
  if (has(/^word\/document\d*\.xml$/u)) return { form: 'document', format: 'docx', document: await readDocx(archive) };
  if (names.has('META-INF/container.xml'))
    return { form: 'document', format: 'epub', document: await readEpub(archive) };
  const type = names.has('mimetype') ? await archive.read('mimetype') : null;
  const text = type === null || new TextDecoder().decode(type.subarray(0, 200)).includes('opendocument.text');
  if (names.has('content.xml') && text) return { form: 'document', format: 'odt', document: await readOdt(archive) };
  throw new ImportError('file-format');
}
