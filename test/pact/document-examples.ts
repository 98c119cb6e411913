import document from '../../openapi/conductor-mock.openapi.json' with { type: 'json' };
import { examplesByName, type Documented } from '../../scripts/generate/examples.ts';

const examples = examplesByName(document as unknown as Documented);

/** The first value that the document's examples have for the schema. */
export function exampleNamed(schema: string): unknown {
  const [first] = examples.get(schema) ?? [];
  if (first === undefined) throw new Error(`the document has no example of ${schema}`);
  return first;
}
