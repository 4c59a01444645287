import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive as a test writes it; `says` is the size its head claims instead of its own. */
export interface Entry {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly says?: number;
  /** Bit flags of the entry; 1 is "encrypted". */
  readonly flags?: number;
}

function field(size: 2 | 4, value: number): Buffer {
  const buffer = Buffer.alloc(size);
  if (size === 2) buffer.writeUInt16LE(value);
  else buffer.writeUInt32LE(value);
  return buffer;
}

/** A zip archive of these files, honest or not. */
export function archive(entries: readonly Entry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, says, flags = 0 } of entries) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const named = Buffer.from(name);
    const about = [
      field(2, flags | 0x800),
      field(2, 8),
      field(4, 0),
      field(4, crc32(plain)),
      field(4, packed.length),
      field(4, says ?? plain.length),
      field(2, named.length),
      field(2, 0),
    ];
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), field(2, 20), ...about, named, packed]);
    const rest = [field(2, 0), field(2, 0), field(2, 0), field(4, 0), field(4, offset), named];
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), field(2, 20), field(2, 20), ...about, ...rest]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = [
    field(4, 0),
    field(2, entries.length),
    field(2, entries.length),
    field(4, central.length),
    field(4, offset),
    field(2, 0),
  ];
  return new Uint8Array(Buffer.concat([...parts, central, Buffer.from('PK\x05\x06'), ...end]));
}

/** A Word document with this body. */
export function docx(body: string): Uint8Array {
  return archive([
    { name: 'word/document.xml', content: `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>` },
  ]);
}

/** An OpenDocument text with this body. */
export function odt(body: string): Uint8Array {
  return archive([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
    {
      name: 'content.xml',
      content: `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    },
  ]);
}
