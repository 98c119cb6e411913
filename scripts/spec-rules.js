// Rules for openapi/, run by `redocly lint`: every answer says how we know it, and no tool is
// handed a keyword it ignores in silence.

const evidenceWords = ['documented', 'observed', 'inferred', 'assumed'];
const tokenRefusals = ['MissingToken', 'InvalidToken', 'ExpiredToken'];
const bodyRefusals = ['MalformedBody', 'UnsupportedMediaType', 'BodyTooLarge'];
const bannedKeywords = ['unevaluatedProperties', 'dependentRequired', 'minContains', 'prefixItems'];

const isSuccess = (status) => status.startsWith('2');

/** The operation's answers with their references followed: [{ status, answer }]. */
function answersOf(operation, resolve) {
  return Object.entries(operation.responses ?? {}).map(([status, answer]) => ({
    status,
    answer: (answer.$ref === undefined ? answer : resolve(answer).node) ?? {},
  }));
}

/** Name of each refusal of the operation and the statuses it stands under. */
function refusalsOf(operation, resolve) {
  const found = new Map();
  for (const { status, answer } of answersOf(operation, resolve)) {
    for (const name of Object.keys(answer['x-refusals'] ?? {})) {
      found.set(name, [...(found.get(name) ?? []), status]);
    }
  }
  return found;
}

/** A rule that looks at one operation with all its answers. */
function operationRule(look) {
  return () => ({
    Operation(operation, { report, resolve, location }) {
      for (const message of look(operation, resolve)) report({ message, location });
    },
  });
}

const successEvidence = operationRule((operation, resolve) =>
  answersOf(operation, resolve)
    .filter(({ status }) => isSuccess(status))
    .filter(({ answer }) => !evidenceWords.includes(answer['x-evidence']))
    .map(({ status }) => `${status} needs x-evidence, one of: ${evidenceWords.join(', ')}.`),
);

const refusalEvidence = operationRule((operation, resolve) =>
  answersOf(operation, resolve)
    .filter(({ status }) => !isSuccess(status))
    .flatMap(({ status, answer }) => {
      const refusals = Object.entries(answer['x-refusals'] ?? {});
      if (refusals.length === 0) return [`${status} lists no refusal in x-refusals.`];
      return refusals
        .filter(([, evidence]) => !evidenceWords.includes(evidence))
        .map(([name]) => `${status} ${name} needs evidence: ${evidenceWords.join(', ')}.`);
    }),
);

/** A 500 is a bug and stays undeclared, unless the vendor says that a refusal is answered so. */
const documentedServerErrors = (operation, resolve) =>
  answersOf(operation, resolve)
    .filter(({ status }) => status.startsWith('5') && status !== '501')
    .flatMap(({ status, answer }) =>
      Object.entries(answer['x-refusals'] ?? {})
        .filter(([, evidence]) => evidence !== 'documented')
        .map(([name]) => `${status} ${name} is declared, though the vendor does not document it.`),
    );

const exactStatuses = operationRule((operation, resolve) => [
  ...Object.keys(operation.responses ?? {})
    .filter((status) => !/^\d{3}$/.test(status))
    .map((status) => `The response ${status} hides which statuses can occur.`),
  ...documentedServerErrors(operation, resolve),
]);

const oneStatusPerRefusal = operationRule((operation, resolve) =>
  [...refusalsOf(operation, resolve)]
    .filter(([, statuses]) => statuses.length > 1)
    .map(([name, statuses]) => `${name} stands under ${statuses.join(' and ')}.`),
);

/** Whether every value fits, however often it is given. */
const isText = (schema) => schema?.type === 'string' || schema?.items?.type === 'string';

/** Whoever needs a token, sends a body or types a parameter can be refused for it. */
const edgeRefusals = () => {
  let rootSecurity = [];
  return {
    Root: {
      enter(root) {
        rootSecurity = root.security ?? [];
      },
    },
    Operation(operation, { report, resolve, location }) {
      const listed = refusalsOf(operation, resolve);
      const secured = (operation.security ?? rootSecurity).length > 0;
      const follow = (value) => (value?.$ref === undefined ? value : resolve(value).node);
      const body = follow(operation.requestBody);
      const parameters = (operation.parameters ?? []).map(follow);
      const canBeWrong = parameters.some(
        (parameter) =>
          (parameter.required === true && parameter.in !== 'path') ||
          !isText(follow(parameter.schema)),
      );
      const demands = [
        ...(secured ? tokenRefusals.map((name) => [name, 'it needs a token']) : []),
        ...(body ? bodyRefusals.map((name) => [name, 'it takes a body']) : []),
        ...(body?.required === true ? [['MissingBody', 'its body is required']] : []),
        ...(canBeWrong ? [['InvalidParameter', 'it has typed or required parameters']] : []),
      ];
      for (const [name, reason] of demands) {
        if (listed.has(name)) continue;
        report({ message: `No response lists ${name}, though ${reason}.`, location });
      }
      if (!secured && tokenRefusals.some((name) => listed.has(name))) {
        report({ message: 'Lists token refusals, though it needs no token.', location });
      }
    },
  };
};

/** Each answer with content shows it; a refusing one shows at most what it lists, by name. */
const answerExamples = operationRule((operation, resolve) =>
  answersOf(operation, resolve).flatMap(({ status, answer }) =>
    Object.values(answer.content ?? {}).flatMap(({ example, examples = {} }) => {
      const names = Object.keys(examples);
      if (example === undefined && names.length === 0) return [`${status} shows no example.`];
      if (isSuccess(status)) return [];
      const listed = Object.keys(answer['x-refusals'] ?? {});
      return [
        ...names
          .filter((name) => !listed.includes(name))
          .map((name) => `${status} does not list ${name}, its example.`),
        ...listed
          .filter((name) => !names.includes(name))
          .map((name) => `${status} lists ${name} without an example of that name.`),
      ];
    }),
  ),
);

/** The number in an error body is the status it is answered with. */
const exampleStatus = operationRule((operation, resolve) =>
  answersOf(operation, resolve)
    .filter(({ status }) => !isSuccess(status))
    .flatMap(({ status, answer }) =>
      Object.values(answer.content ?? {}).flatMap(({ examples = {} }) =>
        Object.entries(examples)
          .map(([name, one]) => [
            name,
            (one.$ref === undefined ? one : resolve(one).node)?.value?.status,
          ])
          .filter(([, shown]) => shown !== undefined && String(shown) !== status)
          .map(([name, shown]) => `The example ${name} of ${status} says ${shown}.`),
      ),
    ),
);

const vendorId = operationRule((operation) =>
  typeof operation['x-vendor-operation-id'] === 'string' ? [] : ['Needs x-vendor-operation-id.'],
);

const edgeOfTheSpec = () => ({
  Root(root, { report, location }) {
    const refusals = Object.values(root['x-edge-refusals'] ?? {}).flatMap(Object.entries);
    if (refusals.length === 0) report({ message: 'Needs x-edge-refusals.', location });
    for (const [name, evidence] of refusals) {
      if (evidenceWords.includes(evidence)) continue;
      report({ message: `${name} needs evidence: ${evidenceWords.join(', ')}.`, location });
    }
  },
});

const commonKeywords = () => ({
  Schema(schema, { report, location }) {
    for (const keyword of bannedKeywords) {
      if (!(keyword in schema)) continue;
      report({
        message: `Prism misreads ${keyword}; say it otherwise.`,
        location: location.child(keyword),
      });
    }
  },
});

export default function specRules() {
  return {
    id: 'conductor-mock',
    rules: {
      oas3: {
        'success-evidence': successEvidence,
        'refusal-evidence': refusalEvidence,
        'exact-statuses': exactStatuses,
        'one-status-per-refusal': oneStatusPerRefusal,
        'edge-refusals': edgeRefusals,
        'answer-examples': answerExamples,
        'example-status': exampleStatus,
        'vendor-id': vendorId,
        'edge-of-the-spec': edgeOfTheSpec,
        'common-keywords': commonKeywords,
      },
    },
  };
}
