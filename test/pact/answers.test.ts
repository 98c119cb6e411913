import * as door from 'conductor-mock/pact';
import { MatchersV3 } from '@pact-foundation/pact';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import document from '../../openapi/conductor-mock.openapi.json' with { type: 'json' };
import type { Documented } from '../../scripts/generate/examples.ts';
import { namesInAnswers } from '../../scripts/generate/shapes.ts';
import { examplesNamed } from './document-examples.ts';
import { resultsOf, type Promised, type Result } from './promises.ts';

type Door = Readonly<Record<string, (() => unknown) | undefined>>;

/** Of a SignalResponse the consumer names the one of the two that it counts on. */
const schemas = namesInAnswers(document as unknown as Documented).filter(
  (name) => name !== 'SignalResponse',
);

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema(document, 'document');

let results: ReadonlyMap<string, Result>;
beforeAll(async () => {
  results = await resultsOf(schemas.flatMap(promisesOf));
});

describe('the matchers', () => {
  it('are those of the schemas in answers', () => {
    const others = ['callerToken', 'eachLike', 'fromState', 'oneOf', 'present', 'refusal'];
    const expected = [...schemas.map(nameOf), ...others];
    expect(Object.keys(door).sort()).toEqual(expected.sort());
    expect(schemas.length).toBeGreaterThan(50);
  });

  it.each(schemas)('send for a %s what the document allows', (schema) => {
    const template = matcherOf(schema);
    const { example } = results.get(`${schema} 0`)!;
    expect(example).toEqual(MatchersV3.reify(template));
    const isAllowed = ajv.getSchema(`document#/components/schemas/${schema}`)!;
    void isAllowed(example);
    expect(isAllowed.errors ?? []).toEqual([]);
  });

  it.each(schemas)('accept every %s of the document', (schema) => {
    const found = promisesOf(schema).flatMap(({ title }) => results.get(title)!.mismatches);
    expect(found).toEqual([]);
  });
});

function nameOf(schema: string): string {
  if (schema === 'HumanTaskEntry') return 'humanTask';
  return schema.charAt(0).toLowerCase() + schema.slice(1);
}

function matcherOf(schema: string): unknown {
  return (door as unknown as Door)[nameOf(schema)]!();
}

/** The matcher against each value that the document has for the schema; one without any against its own example. */
function promisesOf(schema: string): readonly Promised[] {
  const template = matcherOf(schema);
  const own = [MatchersV3.reify(template)];
  const answers = differing(schema).length === 0 ? own : differing(schema);
  return answers.map((answer, index) => ({ title: `${schema} ${index}`, template, answer }));
}

/** Those of the document's values that are not the same. */
function differing(schema: string): readonly unknown[] {
  return [...new Map(examplesNamed(schema).map((one) => [JSON.stringify(one), one])).values()];
}
