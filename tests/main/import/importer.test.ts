import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { boundedImporter } from '../../../src/main/import/importer';
import { temporaryFolder } from '../temporary-folder';

const FILE = { name: 'a.txt', bytes: new TextEncoder().encode('text') };
const ON_FILE = "import { parentPort } from 'node:worker_threads'; parentPort.on('message', ({ file, id }) => {";

/** A thread that answers files as its code says. */
function thread(code: string): string {
  const entry = path.join(temporaryFolder(), 'thread.mjs');
  fs.writeFileSync(entry, `${ON_FILE} ${code} });`);
  return entry;
}

describe('reading a file in a thread', () => {
  it('hands on what the thread answers, and keeps it for the next file', async () => {
    const answer = '{ ok: false, failure: { code: "file-empty", subject: String(++globalThis.count) } }';
    const importer = boundedImporter(thread(`globalThis.count ??= 0; parentPort.postMessage(${answer});`));
    await importer.read(FILE, 's').outcome;
    expect(await importer.read(FILE, 's').outcome).toMatchObject({ failure: { code: 'file-empty', subject: '2' } });
  });

  it('ends one that never comes to an end, and reads the next file', async () => {
    const code = 'if (id === "bad") for (;;); else parentPort.postMessage({ ok: true, value: id });';
    const importer = boundedImporter(thread(code), { patienceMs: 400, memoryMb: 64 });
    expect(await importer.read(FILE, 'bad').outcome).toEqual({
      ok: false,
      failure: { code: 'file-too-slow', subject: 'a.txt' },
    });
    expect(await importer.read(FILE, 'good').outcome).toEqual({ ok: true, value: 'good' });
  });

  it('ends one that takes too much memory', async () => {
    const code = 'const kept = []; for (;;) kept.push(new Array(1e5).fill(Math.random()));';
    const importer = boundedImporter(thread(code), { patienceMs: 30_000, memoryMb: 24 });
    expect(await importer.read(FILE, 's').outcome).toMatchObject({ failure: { code: 'file-too-complex' } });
  });

  it('says so when the thread breaks', async () => {
    const importer = boundedImporter(thread('throw new Error("no luck");'));
    expect(await importer.read(FILE, 's').outcome).toMatchObject({
      failure: { code: 'job-failed', subject: 'no luck' },
    });
  });

  it('stops when it is told to', async () => {
    const reading = boundedImporter(thread('for (;;);')).read(FILE, 's');
    reading.stop();
    expect(await reading.outcome).toMatchObject({ failure: { code: 'job-cancelled' } });
  });
});
