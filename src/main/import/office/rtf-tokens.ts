/** A part of a Rich Text file. A word has a name and maybe a number; everything else is a byte of text. */
export type RtfToken =
  | { readonly type: 'open' }
  | { readonly type: 'close' }
  | { readonly type: 'word'; readonly name: string; readonly value: number | null }
  | { readonly type: 'byte'; readonly value: number };

const LETTER = /[a-z]/iu;
const BACKSLASH = 0x5c;
const LONGEST_WORD = 32;

/** Cuts a Rich Text file into its tokens. Any bytes are tokens. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken, void, void> {
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x7b || byte === 0x7d) {
      at += 1;
      yield byte === 0x7b ? { type: 'open' } : { type: 'close' };
    } else if (byte === 0x0a || byte === 0x0d || byte === 0) {
      at += 1;
    } else if (byte !== BACKSLASH) {
      at += 1;
      yield { type: 'byte', value: byte };
    } else {
      const next = String.fromCharCode(bytes[at + 1] ?? 0);
      if (next === "'") {
        const value = Number.parseInt(String.fromCharCode(bytes[at + 2] ?? 0, bytes[at + 3] ?? 0), 16);
        at += 4;
        if (!Number.isNaN(value)) yield { type: 'byte', value };
      } else if (next === '\\' || next === '{' || next === '}') {
        at += 2;
        yield { type: 'byte', value: next.charCodeAt(0) };
      } else if (next === '\n' || next === '\r') {
        at += 2;
        yield { type: 'word', name: 'par', value: null };
      } else if (!LETTER.test(next)) {
        at += 2;
        yield { type: 'word', name: next, value: null };
      } else {
        const word = /^\\([a-z]+)(-?\d{1,10})? ?/iu.exec(
          String.fromCharCode(...bytes.subarray(at, at + LONGEST_WORD + 12)),
        );
        const [whole = '\\', name = '', number] = word ?? [];
        const value = number === undefined ? null : Number(number);
        at += whole.length;
        // Pictures and the like, as they are.
        if (name === 'bin') at += Math.max(0, value ?? 0);
        else yield { type: 'word', name, value };
      }
    }
  }
}
