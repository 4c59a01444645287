import { describe, expect, it } from 'vitest';
import type { VectorMessage } from '../../../src/core/contract/jobs';
import { answerVectors, createVectorPort } from '../../../src/main/jobs/vector-port';
import type { VectorPort } from '../../../src/main/jobs/vector-port';
import { openLibrary } from '../../../src/main/library/sqlite-library';

const vector = Float32Array.of(0.5, -0.5);

/** A port whose messages a library answers, each in a later turn, as between processes. */
function portTo(library: Parameters<typeof answerVectors>[0]): { port: VectorPort; sent: VectorMessage[] } {
  const sent: VectorMessage[] = [];
  const port = createVectorPort((message) => {
    sent.push(message);
    setImmediate(() => {
      const answer = answerVectors(library, structuredClone(message));
      if (answer) port.receive(structuredClone(answer));
    });
  });
  return { port, sent };
}

describe('the vectors of the library, from the job process', () => {
  it('come back as they were kept', async () => {
    const { port } = portTo(openLibrary(':memory:'));
    port.put('m', new Map([['a', vector]]));
    expect(await port.get('m', ['a', 'b'])).toEqual(new Map([['a', vector]]));
    expect(await port.get('other', ['a'])).toEqual(new Map());
  });

  it('are asked for in small messages', async () => {
    const { port, sent } = portTo(openLibrary(':memory:'));
    await port.get(
      'm',
      Array.from({ length: 600 }, (_, index) => String(index)),
    );
    expect(sent.map((message) => message.type === 'recall' && message.hashes.length)).toEqual([256, 256, 88]);
  });

  it('answer each asker with its own, whatever the order', async () => {
    const { port } = portTo(openLibrary(':memory:'));
    port.put('m', new Map([['a', vector]]));
    const [one, other] = await Promise.all([port.get('m', ['a']), port.get('m', ['b'])]);
    expect([one.size, other.size]).toEqual([1, 0]);
  });

  it('are simply not known when the library fails', async () => {
    const fail = (): never => {
      throw new Error('disk full');
    };
    const { port } = portTo({ embeddings: fail, putEmbeddings: fail });
    port.put('m', new Map([['a', vector]]));
    expect(await port.get('m', ['a'])).toEqual(new Map());
  });
});
