// A Vite plugin: puts the files that run the sentence encoder beside the built modules, where src/main/encoder/onnx-model.ts
// looks for them. They cannot be bundled: one is WebAssembly, the other starts the threads from its own address.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

const FILES = ['ort-wasm-simd-threaded.mjs', 'ort-wasm-simd-threaded.wasm'];

/** @returns {import('vite').Plugin} */
export function encoderRuntime() {
  return {
    name: 'encoder-runtime',
    async generateBundle() {
      const folder = path.dirname(createRequire(import.meta.url).resolve('onnxruntime-web'));
      for (const file of FILES) {
        const source = await readFile(path.join(folder, file));
        this.emitFile({ type: 'asset', fileName: `onnxruntime/${file}`, source });
      }
    },
  };
}
