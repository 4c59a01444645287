import { Parser } from 'htmlparser2';
import { ImportError } from './import-error';

/** Deepest nesting and most elements of an XML file; office files of whole books stay far below. */
const DEEPEST = 1000;
const MOST_ELEMENTS = 2_000_000;
/** How much is parsed between two looks at the bounds, UTF-16 units. */
const PIECE = 1 << 18;

/** What is done at each part of an XML file. */
export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Reads an XML file as a stream of events. Entities that the file defines itself are not expanded and nothing it names
 * is fetched. Throws `ImportError` for a file beyond reason; broken XML is read as far as it can be told apart.
 */
export function readXml(bytes: Uint8Array, events: XmlEvents): void {
  const text = decodeXml(bytes);
  let depth = 0;
  let count = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        count += 1;
        if (depth > DEEPEST || count > MOST_ELEMENTS) throw new ImportError('file-too-complex');
        events.open(name, attributes);
      },
      ontext: (piece) => events.text?.(piece),
      onclosetag(name) {
        depth -= 1;
        events.close?.(name);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  for (let at = 0; at < text.length; at += PIECE) parser.write(text.slice(at, at + PIECE));
  parser.end();
}

function decodeXml(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  return new TextDecoder(wide).decode(bytes);
}

/** The text of the first element of each of these names, as a program wrote it about a document; by name. */
export function fieldsOf(bytes: Uint8Array | null, names: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (bytes === null) return found;
  let open: string | null = null;
  readXml(bytes, {
    open(name) {
      open = names.includes(name) && !found.has(name) ? name : open;
      if (open === name) found.set(name, '');
    },
    text(text) {
      if (open !== null) found.set(open, `${found.get(open) ?? ''}${text}`);
    },
    close(name) {
      if (open === name) open = null;
    },
  });
  return new Map([...found].map(([name, text]) => [name, text.trim()] as const).filter(([, text]) => text !== ''));
}
