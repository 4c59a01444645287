import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Ort from 'onnxruntime-web';

/**
 * Threads: half of what the machine can run at once, since the other half is the reader's (and often only the second
 * thread of the same core), yet two where there are two. More than four gain little on single sentences.
 */
const THREADS = Math.min(4, os.availableParallelism(), Math.max(2, Math.ceil(os.availableParallelism() / 2)));
/** Where the build puts the runtime's files, beside the built modules; see electron.vite.config.ts. */
const BUILT_FOLDER = path.join(import.meta.dirname, 'onnxruntime');

/** What a model makes of a text: a vector a token one after the other, or one vector where the model itself pools. */
export interface ModelOutput {
  readonly values: Float32Array;
  /** Length of a vector. */
  readonly width: number;
}

/** A transformer at work. */
export interface TokenModel {
  /** Runs one text, given as the numbers of its tokens. */
  run(tokens: readonly number[]): Promise<ModelOutput>;
}

/**
 * Opens an ONNX model given as bytes in onnxruntime's WebAssembly build: the same numbers on every machine, no native
 * file, nothing but local files. Rejects when the bytes are no model that takes token numbers.
 */
export async function openOnnxModel(bytes: Uint8Array): Promise<TokenModel> {
  const ort = await openRuntime();
  const session = await ort.InferenceSession.create(bytes, { executionProviders: ['wasm'] });
  const inputs = session.inputNames;
  if (!inputs.includes('input_ids')) throw new Error('the model takes no token numbers');
  const output = session.outputNames.find((name) => name === 'last_hidden_state') ?? session.outputNames[0] ?? '';
  return {
    async run(tokens) {
      const shape = [1, tokens.length];
      const feeds: Record<string, Ort.Tensor> = {};
      for (const name of inputs) {
        feeds[name] = new ort.Tensor('int64', BigInt64Array.from(tokens, valueOf(name)), shape);
      }
      const result = (await session.run(feeds))[output];
      if (!(result?.data instanceof Float32Array)) throw new Error('the model gives no numbers of single precision');
      return { values: result.data, width: result.dims.at(-1) ?? 0 };
    },
  };
}

/** What stands in an input for a token: its number, 1 in the mask of real tokens, 0 in the numbering of segments. */
function valueOf(input: string): (token: number) => bigint {
  if (input === 'input_ids') return BigInt;
  const value = input === 'attention_mask' ? 1n : 0n;
  return () => value;
}

let runtime: Promise<typeof Ort> | null = null;

/** The runtime, loaded and set up once a process: it keeps its state in module globals of its own. */
function openRuntime(): Promise<typeof Ort> {
  runtime ??= loadRuntime();
  return runtime;
}

async function loadRuntime(): Promise<typeof Ort> {
  const ort = await import('onnxruntime-web');
  const folder = runtimeFolder();
  const { wasm } = ort.env;
  // Where threads cannot be had the runtime goes on with one by itself.
  wasm.numThreads = THREADS;
  // Local files only: the binary as bytes, so that nothing is ever asked for by address.
  wasm.wasmPaths = { mjs: pathToFileURL(path.join(folder, 'ort-wasm-simd-threaded.mjs')).href };
  wasm.wasmBinary = fs.readFileSync(path.join(folder, 'ort-wasm-simd-threaded.wasm'));
  ort.env.logLevel = 'error';
  return ort;
}

function runtimeFolder(): string {
  if (fs.existsSync(BUILT_FOLDER)) return BUILT_FOLDER;
  return path.dirname(createRequire(import.meta.url).resolve('onnxruntime-web'));
}
