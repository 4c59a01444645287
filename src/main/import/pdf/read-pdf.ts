import type { Paragraph } from '../../../core/text/paragraph-signs';
import type { SourceMeta } from '../../../core/contract/source';
import type { ImportFile } from '../../../core/contract/jobs';
import type { ReadFile } from '../formats';
import { ImportError } from '../import-error';
import { shapeOfStyle } from '../office/styles';
import { CharacterMaps } from './character-maps';
import { linesOf } from './lines';
import type { Fragment, PageLines } from './lines';
import { withoutRunningLines } from './running-lines';
import { paragraphsOf } from './paragraphs';
import { tagReader } from './tags';
import type { Block } from './tags';

/** Most pages; a report of a court has a few hundred. */
const MOST_PAGES = 1500;
/** Letters a page on average below which a document is pictures of pages, with a stamp or a number on them. */
const FEWEST_LETTERS = 12;

/** Reads a PDF: paragraphs told from where the words stand. Pictures of pages hold no text and say so. */
export async function readPdf({ bytes }: ImportFile): Promise<ReadFile> {
  const { getDocumentProxy } = await import('unpdf');
  // PDF.js takes the bytes away from whoever hands them over.
  const document = await opened(() =>
    getDocumentProxy(bytes.slice(), {
      isEvalSupported: false,
      useSystemFonts: false,
      useWorkerFetch: false,
      BinaryDataFactory: CharacterMaps,
      verbosity: 0,
    }),
  );
  try {
    if (document.numPages > MOST_PAGES) throw new ImportError('file-too-complex');
    const isTagged = (await opened(() => document.getMarkInfo()))?.Marked === true;
    const readTags = tagReader();
    const pages: PageLines[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await opened(() => document.getPage(number));
      const { items } = await opened(() => page.getTextContent({ includeMarkedContent: true }));
      const tree = isTagged ? await opened(() => page.getStructTree()) : null;
      const blocks = tree ? readTags(tree) : new Map<string, Block>();
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
      pages.push({ lines: linesOf(fragmentsOf(items, blocks)), left, bottom, right, top });
      page.cleanup();
    }
    const letters = pages
      .flatMap(({ lines }) => lines)
      .reduce((sum, { text }) => sum + text.replace(/\s/gu, '').length, 0);
    if (letters < FEWEST_LETTERS * pages.length) throw new ImportError('file-scanned');
    const { info } = await opened(() => document.getMetadata());
    const { pages: kept, url } = withoutRunningLines(pages);
    const told = info as Readonly<Record<string, unknown>>;
    return {
      form: 'document',
      document: { paragraphs: paragraphsOf(kept, told['Title'], told['Author']), meta: metaOf(told, url) },
    };
  } finally {
    await document.destroy();
  }
}

function metaOf(info: Readonly<Record<string, unknown>>, url: string | null): Partial<SourceMeta> {
  const language = info['Language'];
  return {
    ...(url === null ? {} : { url }),
    ...(typeof language === 'string' && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(language) ? { language } : {}),
  };
}

async function opened<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const password = error instanceof Error && error.name === 'PasswordException';
    throw new ImportError(password ? 'file-encrypted' : 'file-damaged');
  }
}

/** The pieces of text of a page, each with what the document's tags say of it. */
function fragmentsOf(items: readonly object[], blocks: ReadonlyMap<string, Block>): readonly Fragment[] {
  const fragments: Fragment[] = [];
  const open: Marked[] = [];
  for (const item of items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(markedContent(item, blocks, open.at(-1)));
    } else if (open.at(-1)?.artifact !== true || blocks.size === 0) fragments.push(...fragmentOf(item, open.at(-1)));
  }
  return fragments;
}

/** A stretch of the page that the document marks. */
interface Marked {
  readonly block: Block | undefined;
  readonly style: Paragraph['shape'] | undefined;
  /** Heads and feet of pages, lines and shades: no part of the text. */
  readonly artifact: boolean;
}

/** Names of elements that tell nothing where they are taken for names of styles. */
const STANDARD = /^(?:Table|Figure|Index|Code|Quote|TOC|TOCI|Title|Caption|Date)$/u;

function markedContent(item: object, blocks: ReadonlyMap<string, Block>, around: Marked | undefined): Marked {
  const id = 'id' in item && typeof item.id === 'string' ? item.id : null;
  const tag = 'tag' in item && typeof item.tag === 'string' ? item.tag : '';
  const told = STANDARD.test(tag) ? 'plain' : shapeOfStyle(tag, new Map());
  return {
    block: (id === null ? undefined : blocks.get(id)) ?? around?.block,
    style: told === 'plain' ? around?.style : told,
    artifact: tag === 'Artifact' || around?.artifact === true,
  };
}

/** A piece of text as PDF.js gives it. Text that stands on its side is in the margin or a stamp over the page. */
function fragmentOf(item: object, marked: Marked | undefined): readonly Fragment[] {
  if (!('str' in item) || !('transform' in item) || !('width' in item)) return [];
  const { str, width } = item;
  const [a, b, , , x, y] = item.transform as readonly number[];
  if (typeof str !== 'string' || typeof width !== 'number' || str === '') return [];
  if (a === undefined || b === undefined || x === undefined || y === undefined) return [];
  const size = Math.hypot(a, b);
  if (Math.abs(b) > size * 0.1 || size === 0) return [];
  const rtl = 'dir' in item && item.dir === 'rtl';
  return [{ text: str, x, y, width, size, rtl, block: marked?.block, style: marked?.style }];
}
