import type { SourceMeta } from '../../../core/contract/source';
import type { StructuredDocument } from '../../../core/text/document';
import type { Archive } from '../archive';
import { ImportError } from '../import-error';
import { fieldsOf, readXml } from '../xml';
import { Flow } from './flow';
import { shapeOfStyle } from './styles';
import type { Style } from './styles';

/** What is passed over: deleted text, second versions of drawings, hidden parts. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:object', 'w:docPartPr', 'w:sectPr']);

/** Reads a Word document (ECMA-376): the paragraphs of its body; notes, comments, heads and feet of pages are left out. */
export async function readDocx(archive: Archive): Promise<StructuredDocument> {
  const body = await archive.read(bodyName(archive.names));
  if (body === null) throw new ImportError('file-damaged');
  const styles = readStyles(await archive.read('word/styles.xml'));
  const told = fieldsOf(await archive.read('docProps/core.xml'), ['dc:title', 'dc:creator', 'dc:language']);
  const meta: Partial<SourceMeta> = {
    ...(told.has('dc:title') ? { title: told.get('dc:title') ?? '' } : {}),
    ...(told.has('dc:creator') ? { author: told.get('dc:creator') ?? '' } : {}),
  };
  return { paragraphs: readBody(body, styles), meta };
}

function bodyName(names: ReadonlySet<string>): string {
  return names.has('word/document.xml')
    ? 'word/document.xml'
    : ([...names].find((name) => /^word\/document\d*\.xml$/u.test(name)) ?? '');
}

/** True where a switch of the format is on. */
function isOn(attributes: Readonly<Record<string, string>>): boolean {
  return !/^(?:0|false|off|none)$/u.test(attributes['w:val'] ?? 'true');
}

function readStyles(bytes: Uint8Array | null): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>();
  if (bytes === null) return styles;
  let open: { id: string; name: string; parent: string | null; listed: boolean; outline: boolean } | null = null;
  readXml(bytes, {
    open(name, attributes) {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') {
        open =
          attributes['w:type'] === 'paragraph'
            ? { id: attributes['w:styleId'] ?? '', name: '', parent: null, listed: false, outline: false }
            : null;
      } else if (open === null) return;
      else if (name === 'w:name') open.name = value;
      else if (name === 'w:basedOn') open.parent = value;
      else if (name === 'w:numPr') open.listed = true;
      else if (name === 'w:outlineLvl') open.outline = Number(value) < 9;
    },
    close(name) {
      if (name === 'w:style' && open !== null) styles.set(open.id, open);
    },
  });
  return styles;
}

function readBody(bytes: Uint8Array, styles: ReadonlyMap<string, Style>): StructuredDocument['paragraphs'] {
  const flow = new Flow();
  let skipped = 0;
  let reads = false;
  let bold = false;
  let hidden = false;
  /** Properties of a paragraph's mark or of changes are not those of its text. */
  let inRun = 0;
  readXml(bytes, {
    open(name, attributes) {
      if (skipped > 0 || SKIPPED.has(name)) {
        skipped += 1;
        return;
      }
      switch (name) {
        case 'w:p':
          flow.begin();
          break;
        case 'w:pStyle':
          flow.shape(shapeOfStyle(attributes['w:val'] ?? null, styles));
          break;
        case 'w:numId':
          if (attributes['w:val'] !== '0') flow.shape('listed');
          break;
        case 'w:r':
          inRun += 1;
          bold = false;
          hidden = false;
          break;
        case 'w:b':
          if (inRun > 0) bold = isOn(attributes);
          break;
        case 'w:vanish':
          if (inRun > 0) hidden = isOn(attributes);
          break;
        case 'w:t':
          reads = !hidden;
          break;
        case 'w:tab':
          if (inRun > 0) flow.text(' ');
          break;
        case 'w:br':
        case 'w:cr':
          flow.text('\n');
          break;
        case 'w:noBreakHyphen':
          flow.text('\u2011');
          break;
        case 'w:tbl':
          flow.beginTable();
          break;
        case 'w:tr':
          flow.beginRow();
          break;
        case 'w:tc':
          flow.beginCell();
          break;
      }
    },
    text(text) {
      if (reads && skipped === 0) flow.text(text, bold);
    },
    close(name) {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      if (name === 'w:t') reads = false;
      else if (name === 'w:r') inRun -= 1;
      else if (name === 'w:p') flow.end();
      else if (name === 'w:tbl') flow.endTable();
    },
  });
  return flow.paragraphs;
}
