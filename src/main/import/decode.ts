/** The text of a file; null when the bytes are not text. Line ends become \n. */
export function decode(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  return new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/gu, '\n');
}
