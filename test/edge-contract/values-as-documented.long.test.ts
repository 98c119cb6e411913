import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { placesIn, withValueAt } from '../support/documented-places.ts';
import {
  dereferenced,
  documentedOperations,
  openApiDocument,
  type DocumentedOperation,
} from '../support/openapi-document.ts';
import { purchaseFixtures } from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';
import { wellFormedCalls } from '../support/well-formed-calls.ts';

/**
 * Numbers at the ends of their ranges, nulls, and words that nobody knows, in each place of each body: what the document
 * does not allow is refused with 400, what it allows is not, but where a rule of the platform says more than a schema can.
 */

const cluster = useCluster({ seed: purchaseFixtures });

const ajv = new Ajv2020({ strict: false, logger: false });
ajv.addFormat('int32', { type: 'number', validate: (n: number) => Math.abs(n + 0.5) < 2 ** 31 });
ajv.addFormat('int64', { type: 'number', validate: (n: number) => n >= -(2 ** 63) && n < 2 ** 63 });
ajv.addSchema(openApiDocument, 'document');

/** As they stand in a body; what has more digits than JavaScript tells apart stands in it as written. */
const NUMBERS = [
  '2147483647',
  '2147483648',
  '-2147483648',
  '-2147483649',
  '9007199254740991',
  '9007199254740992',
  '-9007199254740993',
  '-9223372036854775808',
  '-9223372036854779904',
  '9223372036854775807',
];
const WORDS = ['""', '"NO_SUCH_WORD"'];

/** A text stands for a number and the other way round, as on the platform: test/http/loose-input.test.ts. */
function valuesFor(types: readonly string[]): readonly string[] {
  const isNumber = types.includes('integer') || types.includes('number');
  const isText = types.includes('string');
  return ['null', ...(isNumber ? NUMBERS : []), ...(isText ? WORDS : [])];
}

const MARK = 'here-comes-the-value';

/** Rules that say more than a schema does, in the words of the description: by operation, places that they are about. */
const RULES: Readonly<Record<string, readonly RegExp[]>> = {
  createTaskDefinitions: [/./],
  saveTaskDefinition: [/./],
  createWorkflowDefinition: [/./],
  saveWorkflowDefinitions: [/./],
  startWorkflow: [/^workflowDef/],
  executeWorkflow: [/^workflowDef/],
  testWorkflow: [/^workflowDef/],
  rerunWorkflow: [/^reRunFromTaskId$/],
  searchHumanTasks: [/^task(?:In|Out)putQuery$/],
  deleteHumanTasks: [/^0$/],
  reassignHumanTask: [/^0\.assignee/],
  saveUser: [/^(?:roles|groups)\.0$/],
  saveGroup: [/^roles\.0$/],
};

const withBody = documentedOperations.filter(({ body }) => body !== undefined);

it.each(withBody)('$operationId takes what the document allows, and nothing else', async (one) => {
  const differences: string[] = [];
  const validate = ajv.compile({ $ref: `document#${bodyPointer(one)}` });
  const { [one.operationId]: ruled = [] } = RULES;
  for (const { place, types } of placesIn(one.body ?? {}, dereferenced))
    for (const value of valuesFor(types)) {
      await cluster.cluster.reset();
      const call = (await wellFormedCalls(cluster))[one.operationId];
      const text = JSON.stringify(withValueAt(call.body, place, MARK));
      const body = text.replace(`"${MARK}"`, value);
      const isAllowed = validate(JSON.parse(body));
      const { status, json } = await cluster.direct({ ...call, body });
      const told = JSON.stringify(json?.validationErrors ?? json?.message);
      const isRuled = ruled.some((rule) => rule.test(place.join('.'))) && !BY_SCHEMA.test(told);
      if (isAllowed === (status === 400) && !(isAllowed && isRuled))
        differences.push(`${place.join('.')} = ${value}: ${status} ${told}`);
    }
  expect(differences).toEqual([]);
});

/** How the edge tells that a value is none of its schema. */
const BY_SCHEMA = /"message":"must (?:be [a-z]+,[a-z,]+|be (?:integer|string|[<>]= )|match format)/;

function bodyPointer({ path, method }: DocumentedOperation): string {
  const at = [path, method.toLowerCase()].map((part) =>
    encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')),
  );
  return `/paths/${at.join('/')}/requestBody/content/application~1json/schema`;
}
