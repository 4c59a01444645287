import type { StructuredDocument } from '../../../core/text/document';
import type { Paragraph } from '../../../core/text/paragraph-signs';
import type { Archive } from '../archive';
import { ImportError } from '../import-error';
import { fieldsOf, readXml } from '../xml';
import { Flow } from './flow';
import { shapeOfStyle } from './styles';
import type { Style } from './styles';

/** What is passed over: what was deleted, notes, comments, tables of contents. */
const SKIPPED = new Set([
  'text:tracked-changes',
  'text:note',
  'office:annotation',
  'office:annotation-end',
  'text:table-of-content',
  'text:alphabetical-index',
  'text:bibliography',
  'office:forms',
  'svg:title',
  'svg:desc',
]);
/** Most spaces or columns that one element may stand for. */
const MOST_REPEATED = 100;

/** Reads a text document of OpenDocument (ISO/IEC 26300): the paragraphs of its body. */
export async function readOdt(archive: Archive): Promise<StructuredDocument> {
  const manifest = await archive.read('META-INF/manifest.xml');
  if (manifest !== null && new TextDecoder().decode(manifest).includes('encryption-data')) {
    throw new ImportError('file-encrypted');
  }
  const content = await archive.read('content.xml');
  if (content === null) throw new ImportError('file-damaged');
  const styles = new Map<string, Style>();
  const common = await archive.read('styles.xml');
  if (common !== null) readStyles(common, styles);
  readStyles(content, styles);
  const told = fieldsOf(await archive.read('meta.xml'), ['dc:title', 'dc:creator', 'meta:initial-creator']);
  const author = told.get('meta:initial-creator') ?? told.get('dc:creator');
  const title = told.get('dc:title');
  return {
    paragraphs: readBody(content, styles),
    meta: { ...(title === undefined ? {} : { title }), ...(author === undefined ? {} : { author }) },
  };
}

function readStyles(bytes: Uint8Array, styles: Map<string, Style>): void {
  readXml(bytes, {
    open(name, attributes) {
      if (name !== 'style:style' || attributes['style:family'] !== 'paragraph') return;
      const id = attributes['style:name'] ?? '';
      styles.set(id, {
        // Names that a program makes up ("P12") say nothing.
        name: attributes['style:display-name'] ?? (/^[A-Za-z]{1,2}\d+$/u.test(id) ? '' : id),
        parent: attributes['style:parent-style-name'] ?? null,
        listed: false,
        outline: /^[1-9]/u.test(attributes['style:default-outline-level'] ?? ''),
      });
    },
  });
}

function readBody(bytes: Uint8Array, styles: ReadonlyMap<string, Style>): StructuredDocument['paragraphs'] {
  const flow = new Flow();
  let skipped = 0;
  let lists = 0;
  let open = 0;
  const shape = (name: string, style: string | null): Paragraph['shape'] => {
    if (name === 'text:h') return shapeOfStyle(style, styles) === 'title' ? 'title' : 'heading';
    const own = shapeOfStyle(style, styles);
    return lists > 0 && own === 'plain' ? 'listed' : own;
  };
  readXml(bytes, {
    open(name, attributes) {
      if (skipped > 0 || SKIPPED.has(name)) {
        skipped += 1;
        return;
      }
      switch (name) {
        case 'text:p':
        case 'text:h':
          open += 1;
          flow.begin(shape(name, attributes['text:style-name'] ?? null));
          break;
        case 'text:s':
          flow.text(' '.repeat(Math.min(MOST_REPEATED, Number(attributes['text:c'] ?? 1) || 1)));
          break;
        case 'text:tab':
          flow.text(' ');
          break;
        case 'text:line-break':
          flow.text('\n');
          break;
        case 'text:list':
          lists += 1;
          break;
        case 'table:table':
          flow.beginTable();
          break;
        case 'table:table-row':
          flow.beginRow();
          break;
        case 'table:table-cell':
          flow.beginCell();
          break;
      }
    },
    text(text) {
      if (open > 0 && skipped === 0) flow.text(text);
    },
    close(name) {
      if (skipped > 0) skipped -= 1;
      else if (name === 'text:p' || name === 'text:h') {
        open -= 1;
        flow.end();
      } else if (name === 'text:list') lists -= 1;
      else if (name === 'table:table') flow.endTable();
    },
  });
  return flow.paragraphs;
}
