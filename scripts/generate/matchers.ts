// src/pact/answers.ts: one exported matcher for each schema that answers are made of, with what it expects as its
// documentation.
import { membersOf, type Documented, type Schema } from './examples.ts';
import { namesInAnswers } from './shapes.ts';

/** What a consumer calls a schema, where that is not its name in camel case. */
const names: Readonly<Record<string, string>> = { HumanTaskEntry: 'humanTask' };

/** The text of the file. */
export function matcherList(document: Documented): string {
  const matchers = namesInAnswers(document)
    .map((name) => ({ name, schema: membersOf(document.components['schemas']?.[name]) }))
    // One of several: the consumer names the one it counts on.
    .filter(({ schema }) => schema['anyOf'] === undefined)
    .map(({ name, schema }) => {
      const documentation = documentationOf(name, schema).map((line) => ` * ${line}`.trimEnd());
      return `
        /**
        ${documentation.join('\n')}
         */
        export const ${matcherName(name)}: AnswerMatcher<'${name}'> = answerMatcher('${name}');
      `;
    });
  return `
    // It stands here and not in src/generated/, whose files import no hand-written one.
    import { answerMatcher, type AnswerMatcher } from './answer-matcher.ts';
    ${matchers.join('\n')}
  `;
}

function matcherName(schema: string): string {
  return names[schema] ?? schema.charAt(0).toLowerCase() + schema.slice(1);
}

function documentationOf(name: string, schema: Schema): readonly string[] {
  const { description } = schema;
  const said = typeof description === 'string' ? [description.trim(), ''] : [];
  return [...said, `Matches the schema \`${name}\` of the OpenAPI document.`, ...partsOf(schema)];
}

function partsOf(schema: Schema): readonly string[] {
  const values = schema['enum'];
  if (Array.isArray(values)) return [`One of ${inCode(values.map(String))}.`];
  if (schema['type'] === 'array')
    return ['Any list of such elements, of one at least where the document shows one.'];
  if (schema['properties'] === undefined)
    return ['An object of any members; those that are named are expected.'];
  const required = ((schema['required'] ?? []) as readonly unknown[]).map(String);
  const optional = Object.keys(membersOf(schema['properties'])).filter(
    (key) => !required.includes(key),
  );
  return [
    ...(required.length === 0 ? [] : [`- always expected: ${inCode(required)}`]),
    ...(optional.length === 0 ? [] : [`- expected when named: ${inCode(optional)}`]),
  ];
}

function inCode(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}
