import path from 'node:path';
import type { StructuredDocument } from '../../../core/text/document';
import type { Paragraph } from '../../../core/text/paragraph-signs';
import type { Archive } from '../archive';
import { isoOf } from '../html/page-facts';
import { decodeHtml, readFragment } from '../html/read-html';
import { ImportError } from '../import-error';
import { fieldsOf, readXml } from '../xml';
import { MOST_PARAGRAPHS } from './limits';

/** Algorithms that only disguise the fonts of a book; its text is free. */
const FONTS_ONLY = /^(?:http:\/\/www\.idpf\.org\/2008\/embedding|http:\/\/ns\.adobe\.com\/pdf\/enc#RC)$/u;

interface Package {
  /** Files by their IDs, relative to the package's own folder. */
  readonly files: Map<string, string>;
  readonly order: string[];
}

/** Reads a book (EPUB 2 and 3): its chapters in reading order. A protected one throws `ImportError`. */
export async function readEpub(archive: Archive): Promise<StructuredDocument> {
  if (await isProtected(archive)) throw new ImportError('file-encrypted');
  const name = await packageName(archive);
  const bytes = await archive.read(name);
  if (bytes === null) throw new ImportError('file-damaged');
  const { files, order } = readPackage(bytes);
  const paragraphs: Paragraph[] = [];
  for (const id of order) {
    const file = files.get(id);
    const chapter = file === undefined ? null : await archive.read(path.posix.join(path.posix.dirname(name), file));
    if (chapter !== null) for (const each of readFragment(decodeHtml(chapter))) paragraphs.push(each);
    if (paragraphs.length > MOST_PARAGRAPHS) throw new ImportError('file-too-complex');
  }
  const told = fieldsOf(bytes, ['dc:title', 'dc:creator', 'dc:publisher', 'dc:date', 'dc:language']);
  const published = isoOf(told.get('dc:date') ?? null);
  const language = told.get('dc:language');
  const [title, author, outlet] = [told.get('dc:title'), told.get('dc:creator'), told.get('dc:publisher')];
  return {
    paragraphs: withoutRepeatedTitle(paragraphs, title ?? ''),
    meta: {
      ...(title === undefined ? {} : { title }),
      ...(author === undefined ? {} : { author }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(published === null ? {} : { published }),
      ...(language !== undefined && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(language) ? { language } : {}),
    },
  };
}

/** Books of one chapter say their title on a page of its own and again above the text. */
function withoutRepeatedTitle(paragraphs: readonly Paragraph[], title: string): readonly Paragraph[] {
  const isTitle = ({ text, shape }: Paragraph): boolean =>
    (shape === 'title' || shape === 'heading') && text === title.trim();
  const first = paragraphs.findIndex(isTitle);
  return paragraphs.filter((each, index) => index <= first || !isTitle(each));
}

async function isProtected(archive: Archive): Promise<boolean> {
  const bytes = await archive.read('META-INF/encryption.xml');
  if (bytes === null) return false;
  let found = false;
  readXml(bytes, {
    open(name, attributes) {
      if (name.endsWith('EncryptionMethod') && !FONTS_ONLY.test(attributes['Algorithm'] ?? '')) found = true;
    },
  });
  return found;
}

async function packageName(archive: Archive): Promise<string> {
  const container = await archive.read('META-INF/container.xml');
  let name = '';
  if (container !== null) {
    readXml(container, {
      open(element, attributes) {
        if (element.endsWith('rootfile') && name === '') name = attributes['full-path'] ?? '';
      },
    });
  }
  return name !== '' ? name : ([...archive.names].find((each) => each.endsWith('.opf')) ?? '');
}

function readPackage(bytes: Uint8Array): Package {
  const files = new Map<string, string>();
  const order: string[] = [];
  readXml(bytes, {
    open(name, attributes) {
      if (/(?:^|:)item$/u.test(name)) {
        const text = /xhtml|html|xml$/u.test(attributes['media-type'] ?? '');
        const contents = /(?:^|\s)nav(?:\s|$)/u.test(attributes['properties'] ?? '');
        if (text && !contents) files.set(attributes['id'] ?? '', decoded(attributes['href'] ?? ''));
      } else if (/(?:^|:)itemref$/u.test(name) && attributes['linear'] !== 'no') order.push(attributes['idref'] ?? '');
    },
  });
  return { files, order };
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href.split('#')[0] ?? '');
  } catch {
    return href;
  }
}
