import document from '../../openapi/conductor-mock.openapi.json' with { type: 'json' };
import { examplesByName } from '../../scripts/generate/examples.ts';

const examples = examplesByName(document);

/** The values that the document's examples have for the schema. */
export function examplesNamed(schema: string): readonly unknown[] {
  return examples.get(schema) ?? [];
}

export function exampleNamed(schema: string): unknown {
  const [first] = examplesNamed(schema);
  if (first === undefined) throw new Error(`the document has no example of ${schema}`);
  return first;
}
