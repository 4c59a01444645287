import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Words the made-up model knows, each with its vector; every other word is unknown and has none. */
const WORDS = {
  fire: [1, 0, 0, 0],
  blaze: [0.9, 0.1, 0, 0],
  ship: [0, 1, 0, 0],
  boat: [0, 0.95, 0.05, 0],
  rain: [0, 0, 1, 0],
} as const;
const WIDTH = 4;
const MARKS = ['[PAD]', '[UNK]', '[CLS]', '[SEP]'];
const VOCABULARY = [...MARKS, ...Object.keys(WORDS)];

/**
 * Writes a sentence encoder of a few hundred bytes into the folder: a vector a word, looked up, and a tokenizer that
 * knows five words. Enough to go the whole way from files to vectors with the real runtime.
 */
export function writeTinyModel(folder: string, files: Readonly<Record<string, unknown>> = {}): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'model.onnx'), lookUpModel());
  const all = { 'tokenizer.json': tokenizer(), ...files };
  for (const [name, content] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), JSON.stringify(content));
  }
  return folder;
}

function tokenizer(): unknown {
  const special = MARKS.map((content, id) => ({
    id,
    content,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: true,
  }));
  const mark = (id: string): unknown => ({ SpecialToken: { id, type_id: 0 } });
  const idOf = (content: string): unknown => ({ id: content, ids: [MARKS.indexOf(content)], tokens: [content] });
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: special,
    normalizer: {
      type: 'BertNormalizer',
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: null,
      lowercase: true,
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: {
      type: 'TemplateProcessing',
      single: [mark('[CLS]'), { Sequence: { id: 'A', type_id: 0 } }, mark('[SEP]')],
      pair: [],
      special_tokens: { '[CLS]': idOf('[CLS]'), '[SEP]': idOf('[SEP]') },
    },
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(VOCABULARY.map((word, id) => [word, id])),
    },
  };
}

/** An ONNX file, field by field in protocol buffers: one Gather from a table of word vectors. */
function lookUpModel(): Uint8Array {
  const table = VOCABULARY.flatMap((word) => (WORDS as Record<string, readonly number[]>)[word] ?? [0, 0, 0, 0]);
  const numbers = new Uint8Array(Float32Array.from(table).buffer);
  const [FLOAT, INT64] = [1, 7];
  const shape = (...sizes: readonly (number | string)[]): Uint8Array =>
    join(sizes.map((size) => field(1, typeof size === 'number' ? number(1, size) : field(2, size))));
  const value = (name: string, type: number, ...sizes: readonly (number | string)[]): Uint8Array =>
    join([field(1, name), field(2, field(1, join([number(1, type), field(2, shape(...sizes))])))]);
  const graph = join([
    field(1, join([field(1, 'table'), field(1, 'input_ids'), field(2, 'last_hidden_state'), field(4, 'Gather')])),
    field(2, 'tiny'),
    field(
      5,
      join([number(1, VOCABULARY.length), number(1, WIDTH), number(2, FLOAT), field(8, 'table'), field(9, numbers)]),
    ),
    field(11, value('input_ids', INT64, 1, 'length')),
    field(11, value('attention_mask', INT64, 1, 'length')),
    field(12, value('last_hidden_state', FLOAT, 1, 'length', WIDTH)),
  ]);
  return join([number(1, 8), field(7, graph), field(8, number(2, 13))]);
}

function number(tag: number, value: number): Uint8Array {
  return Uint8Array.from([...varint(tag << 3), ...varint(value)]);
}

function field(tag: number, content: string | Uint8Array): Uint8Array {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return join([Uint8Array.from([...varint((tag << 3) | 2), ...varint(bytes.length)]), bytes]);
}

function varint(value: number): readonly number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)];
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
