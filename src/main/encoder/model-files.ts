import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { CosineScale } from '../../core/align/similarity';

/** A sentence encoder on disk: where its files are and how it wants to be run. */
export interface ModelFiles {
  /** Name of the folder. */
  readonly folder: string;
  /** Name of the model, as its folder or its settings give it. */
  readonly name: string;
  /** The ONNX file. */
  readonly model: string;
  readonly tokenizer: string;
  /** How the vectors of the tokens become one: their mean, or that of the first token. */
  readonly pooling: 'mean' | 'cls';
  /** What the model expects before every text, such as "query: "; mostly empty. */
  readonly prefix: string;
  /** Longest text it reads, in tokens; the rest of a longer one is not seen. */
  readonly maxTokens: number;
  /** Primary subtags of the languages it was trained on; null for a multilingual model. */
  readonly languages: readonly string[] | null;
  /** Where its cosines lie, see `scale.ts`; null when that is not known yet. */
  readonly scale: CosineScale | null;
}

/** Our own settings, beside a model: every one may be left out. */
const settingsSchema = v.object({
  name: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))),
  languages: v.optional(v.nullable(v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/u))))),
  pooling: v.optional(v.picklist(['mean', 'cls'])),
  prefix: v.optional(v.pipe(v.string(), v.maxLength(200))),
  maxTokens: v.optional(v.pipe(v.number(), v.integer(), v.minValue(8), v.maxValue(8192))),
  scale: v.optional(v.object({ mean: v.number(), spread: v.pipe(v.number(), v.minValue(1e-6)) })),
});
/** The files of the sentence-transformers layout, as far as they matter here. */
const poolingSchema = v.object({
  pooling_mode_cls_token: v.optional(v.boolean(), false),
  pooling_mode_mean_tokens: v.optional(v.boolean(), false),
});
const modulesSchema = v.array(v.object({ type: v.string() }));
const lengthSchema = v.object({ max_seq_length: v.optional(v.nullable(v.number())) });
const promptsSchema = v.object({
  prompts: v.optional(v.record(v.string(), v.string())),
  default_prompt_name: v.optional(v.nullable(v.string())),
});
const configSchema = v.object({ vocab_size: v.optional(v.number()) });

/** The files beside a model and its tokenizer that say how it is run; each may be missing. */
export const MODEL_SETTINGS = [
  'encoder.json',
  'modules.json',
  'config.json',
  'sentence_bert_config.json',
  'config_sentence_transformers.json',
  '1_Pooling/config.json',
] as const;

const ONNX_FILES = ['model.onnx', 'model_quantized.onnx', 'onnx/model_quantized.onnx', 'onnx/model.onnx'];
/** What a model may do after its transformer: everything else we would have to imitate. */
const KNOWN_MODULES = /\.(?:Transformer|Pooling|Normalize)$/u;
/** Sentences longer than this are rare in prose, and time grows with length. */
const USUAL_TOKENS = 256;
/** Vocabularies of English models have some 30,000 entries, those of multilingual ones 119,000 and more. */
const MULTILINGUAL_VOCABULARY = 100_000;

/**
 * The models in the given folders, folder by folder: the one a folder holds itself, or those in the folders inside it,
 * by name. What is no usable model is left out.
 */
export function findModels(folders: readonly string[]): readonly ModelFiles[] {
  return folders.flatMap((folder) => {
    const own = readModelFolder(folder);
    if (own !== null) return [own];
    return entriesOf(folder)
      .map((name) => readModelFolder(path.join(folder, name)))
      .filter((found) => found !== null);
  });
}

/**
 * The model in a folder laid out as sentence-transformers does: an ONNX file and `tokenizer.json`, with the pooling,
 * the longest text and the prompt in their usual files; `encoder.json` overrules them. Null when there is no model or
 * one that needs more than pooling.
 */
export function readModelFolder(folder: string): ModelFiles | null {
  const model = ONNX_FILES.map((name) => path.join(folder, name)).find((file) => fs.existsSync(file));
  const tokenizer = path.join(folder, 'tokenizer.json');
  if (model === undefined || !fs.existsSync(tokenizer)) return null;
  const read = <S extends v.GenericSchema>(name: string, schema: S): v.InferOutput<S> | null =>
    readJson(path.join(folder, name), schema);

  const settings = read('encoder.json', settingsSchema);
  const modules = read('modules.json', modulesSchema) ?? [];
  if (modules.some(({ type }) => !KNOWN_MODULES.test(type))) return null;
  const pooling = settings?.pooling ?? poolingOf(read('1_Pooling/config.json', poolingSchema));
  if (pooling === null) return null;
  const length = read('sentence_bert_config.json', lengthSchema)?.max_seq_length ?? USUAL_TOKENS;
  const prompts = read('config_sentence_transformers.json', promptsSchema);
  return {
    folder: path.basename(folder),
    name: settings?.name ?? path.basename(folder),
    model,
    tokenizer,
    pooling,
    prefix: settings?.prefix ?? prompts?.prompts?.[prompts.default_prompt_name ?? ''] ?? '',
    maxTokens: settings?.maxTokens ?? Math.min(length, USUAL_TOKENS),
    languages: settings?.languages === undefined ? languagesOf(folder) : settings.languages,
    scale: settings?.scale ?? null,
  };
}

/**
 * The model for sources in the given languages (primary subtags): the first that reads most of them; null when none
 * reads two. Links join two sources, so that reading one alone is of no use.
 */
export function chooseModel(models: readonly ModelFiles[], languages: readonly string[]): ModelFiles | null {
  let best: { model: ModelFiles; read: number } | null = null;
  for (const model of models) {
    const read = languages.filter((language) => model.languages?.includes(language) ?? true).length;
    if (read >= 2 && read > (best?.read ?? 0)) best = { model, read };
  }
  return best?.model ?? null;
}

function entriesOf(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** The file as far as it fits the schema; null when it is missing or does not fit. */
function readJson<S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S> | null {
  try {
    const parsed = v.safeParse(schema, JSON.parse(fs.readFileSync(file, 'utf8')));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** Null for a pooling that we do not know; the mean where nothing is said, as most models have it. */
function poolingOf(config: v.InferOutput<typeof poolingSchema> | null): ModelFiles['pooling'] | null {
  if (config === null || config.pooling_mode_mean_tokens) return 'mean';
  return config.pooling_mode_cls_token ? 'cls' : null;
}

/** Many languages or English alone, told by the size of the vocabulary. */
function languagesOf(folder: string): readonly string[] | null {
  const size = readJson(path.join(folder, 'config.json'), configSchema)?.vocab_size ?? vocabularyOf(folder);
  return size >= MULTILINGUAL_VOCABULARY ? null : ['en'];
}

function vocabularyOf(folder: string): number {
  const tokenizer = v.object({
    model: v.object({ vocab: v.union([v.array(v.unknown()), v.record(v.string(), v.unknown())]) }),
  });
  const vocabulary = readJson(path.join(folder, 'tokenizer.json'), tokenizer)?.model.vocab ?? [];
  return Array.isArray(vocabulary) ? vocabulary.length : Object.keys(vocabulary).length;
}
