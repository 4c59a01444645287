import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import type { ModelFiles } from './model-files';
import { openOnnxModel, type ModelOutput, type TokenModel } from './onnx-model';

/** Vectors are rounded to this many parts of one, so that no machine's last bit decides anything. */
const PARTS = 2 ** 14;

/** A sentence encoder at work. */
export interface Encoder {
  /** Name and version, as comparisons give them; two models never have the same. */
  readonly id: string;
  /**
   * The vector of a text, of length one and rounded; null for a text without any content. It depends on the text
   * alone: texts are never run in batches, because quantised models scale their numbers by all that is in a batch
   * (measured with the bundled one: a cosine of 0.99 between the vectors of one sentence in two batches).
   */
  encode(text: string): Promise<Float32Array | null>;
}

/** The numbers of a text's tokens, with the model's own marks around them. */
export type Tokenise = (text: string) => readonly number[];

/** Opens the model in the given files; rejects when they do not hold a model that runs. */
export async function openEncoder(files: ModelFiles): Promise<Encoder> {
  const [{ Tokenizer }, bytes, tokenizer] = await Promise.all([
    import('@huggingface/tokenizers'),
    fs.readFile(files.model),
    fs.readFile(files.tokenizer, 'utf8'),
  ]);
  const pieces = new Tokenizer(JSON.parse(tokenizer) as object, {});
  const version = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return createEncoder(
    `${files.name} ${version}`,
    files,
    await openOnnxModel(bytes),
    (text) => pieces.encode(text).ids,
  );
}

/** An encoder over a model and its tokens. */
export function createEncoder(
  id: string,
  { prefix, maxTokens, pooling }: Pick<ModelFiles, 'prefix' | 'maxTokens' | 'pooling'>,
  model: TokenModel,
  tokenise: Tokenise,
): Encoder {
  const marks = tokenise('').length;
  return {
    id,
    async encode(text) {
      const tokens = tokenise(prefix + text);
      if (tokens.length <= marks) return null;
      return unit(pool(await model.run(cut(tokens, maxTokens)), pooling));
    },
  };
}

/** The first tokens, with the mark that ends a text. */
function cut(tokens: readonly number[], most: number): readonly number[] {
  return tokens.length <= most ? tokens : [...tokens.slice(0, most - 1), ...tokens.slice(-1)];
}

function pool({ values, width }: ModelOutput, pooling: ModelFiles['pooling']): Float64Array {
  if (pooling === 'cls') return Float64Array.from(values.subarray(0, width));
  // The sum points where the mean does, and only that counts.
  const sum = new Float64Array(width);
  for (let at = 0; at < values.length; at++) {
    const place = at % width;
    sum[place] = (sum[place] ?? 0) + (values[at] ?? 0);
  }
  return sum;
}

function unit(vector: Float64Array): Float32Array | null {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  if (!(length > 0 && Number.isFinite(length))) return null;
  return Float32Array.from(vector, (value) => Math.round((value / length) * PARTS) / PARTS);
}
