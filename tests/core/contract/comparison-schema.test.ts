import { toJsonSchema } from '@valibot/to-json-schema';
import { describe, expect, it } from 'vitest';
import { comparisonSchema } from '../../../src/core/contract/comparison-format';

/** Readers ignore fields they do not know, so the published schema must not forbid them. */
function open(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(open);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !(key === 'additionalProperties' && inner === false))
      .map(([key, inner]) => [key, open(inner)]),
  );
}

describe('the published JSON Schema', () => {
  it('is the one that is generated from the contract', async () => {
    const schema = { title: 'Synoptic comparison, version 1', ...(open(toJsonSchema(comparisonSchema)) as object) };
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../../docs/comparison.schema.json');
  });
});
