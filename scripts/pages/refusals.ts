/** docs/refusals.md: each refusal of the OpenAPI document, and calls to paste that provoke them. */
import type { RecordedProvocation } from '../../test/support/provocations.ts';
import type { Answers, Evidence, RefusingAnswer } from './answers.ts';
import { block, code, count, item, page, table, WARNING, wrapped } from './markdown.ts';
import type { PasteableCall } from './replay.ts';
import { PREAMBLE, shellCall } from './shell-call.ts';

export type PasteableCalls = ReadonlyMap<RecordedProvocation, PasteableCall>;

/** A refusal of an operation, or of none, and the call by which a test provoked it. */
interface Refusal {
  readonly operationId: string | undefined;
  readonly name: string;
  readonly status: number;
  readonly evidence: Evidence;
  readonly provocation: RecordedProvocation;
}

/** So many operations that refuse for the same reason get one call together. */
const MANY = 10;

/** Throws where a refusal was provoked by no call, by two, or was answered with another status. */
export function refusalsPage(
  { operations, edge, mock }: Answers,
  recorded: readonly RecordedProvocation[],
  calls: PasteableCalls,
): string {
  const refusalsOf = (refusing: readonly RefusingAnswer[], operationId?: string) =>
    refusing.flatMap(({ status, refusals }) =>
      Object.entries(refusals).map(([name, evidence]) =>
        provoked({ operationId, name, status, evidence }, recorded),
      ),
    );
  const ofEdge = refusalsOf(edge);
  const ofMock = refusalsOf(mock);
  const byOperation = operations.map((operation) => ({
    ...operation,
    refusals: refusalsOf(operation.refusing, operation.operationId),
  }));
  const all = byOperation.flatMap(({ refusals }) => refusals);
  const common = commonOnes(all);
  const own = all.filter((refusal) => !common.has(keyOf(refusal)));
  const tags = [...new Set(operations.map(({ tag }) => tag))];
  return page([
    '# How do I provoke a refusal?',
    '',
    WARNING,
    '',
    'Start a cluster with [the seed of the behaviour cases](../examples/purchase.yaml):',
    '',
    block('sh', [
      'npx conductor-mock --clock manual --seed node_modules/conductor-mock/examples/purchase.yaml',
    ]),
    '',
    'Paste this once. It gets a token for each caller, and makes the calls below short:',
    '',
    block('sh', PREAMBLE),
    '',
    'Now paste any call of this page. The comment above it says which status is answered, and why:',
    '',
    block('sh', ['# 404 UnknownRoute', 'call GET /api/human/task $bob']),
    '',
    ...wrapped(
      `There are ${count(operations.length, 'operation')} and ${count(all.length, 'refusal')}. Each refusal was ` +
        'provoked by a test. Where its call needs nothing but the seed, it is shown, as for most of them; the others need ' +
        'something to happen before. A refused call changes nothing, so they can be pasted in any order.',
    ),
    '',
    ...wrapped(
      'A call that more than one refusal fits gets the first: token, path, parameters and body are looked at in this ' +
        'order, before anything stored is. [What is faithful](faithful.md) explains the words in brackets.',
    ),
    '',
    '## Any call',
    '',
    ...ofEdge.flatMap((refusal) => item(about(refusal))),
    ...callsOf(ofEdge, calls),
    '',
    'The platform has no such refusals; the mock has them because of how it was started:',
    '',
    ...ofMock.flatMap((refusal) => item(about(refusal))),
    ...callsOf(ofMock, calls),
    '',
    '## Many operations',
    '',
    'Each operation below says which of these it has. One call for each shows how it looks:',
    '',
    ...[...common.values()].flatMap((refusals) => {
      const [first] = refusals;
      return item(
        `${first.status} ${code(first.name)}, ${operationsOf(refusals)}: ${first.provocation.when}`,
      );
    }),
    ...callsOf(
      [...common.values()].flatMap(
        (refusals) => refusals.find(({ provocation }) => isShown(provocation, calls)) ?? [],
      ),
      calls,
    ),
    ...tags.flatMap((tag) => [
      '',
      `## ${tag}`,
      ...byOperation
        .filter((operation) => operation.tag === tag)
        .flatMap(({ operationId, method, path, refusals }) => [
          '',
          `### ${operationId}`,
          '',
          code(`${method} ${path}`),
          '',
          ...(refusals.length === 0 ? ['Refuses nobody.'] : []),
          ...refusals
            .filter((refusal) => own.includes(refusal))
            .flatMap((refusal) => item(about(refusal))),
          ...commonItem(refusals.filter((refusal) => !own.includes(refusal))),
          ...callsOf(
            refusals.filter((refusal) => own.includes(refusal)),
            calls,
          ),
        ]),
    ]),
    '',
    '## Statuses',
    '',
    'The same fact may have another status on another operation:',
    '',
    table(['Refusal', 'Status'], statusesByName(all)),
  ]);
}

function provoked(
  refusal: Omit<Refusal, 'provocation'>,
  recorded: readonly RecordedProvocation[],
): Refusal {
  const { operationId, name, status } = refusal;
  const found = recorded.filter((one) => one.operationId === operationId && one.refusal === name);
  const [provocation, ...more] = found;
  const what = `${operationId ?? 'the edge'} ${name}`;
  if (provocation === undefined) throw new Error(`${what}: no call provoked it`);
  if (more.length > 0) throw new Error(`${what}: ${found.length} calls provoked it`);
  if (provocation.status !== status)
    throw new Error(`${what}: answered ${provocation.status}, the document says ${status}`);
  return { ...refusal, provocation };
}

function keyOf({ status, name, provocation }: Refusal): string {
  return `${status} ${name} ${provocation.when}`;
}

type Several = readonly [Refusal, ...Refusal[]];

/** Those that many operations have for the same reason. */
function commonOnes(all: readonly Refusal[]): ReadonlyMap<string, Several> {
  const byKey = new Map<string, Several>();
  for (const refusal of all)
    byKey.set(keyOf(refusal), [
      ...(byKey.get(keyOf(refusal)) ?? []),
      refusal,
    ] as unknown as Several);
  return new Map([...byKey].filter(([, refusals]) => refusals.length >= MANY));
}

function about({ status, name, evidence, provocation }: Refusal): string {
  return `${status} ${code(name)} (${evidence}): ${provocation.when}`;
}

function operationsOf(refusals: readonly Refusal[]): string {
  return `on ${count(refusals.length, 'operation')}`;
}

function commonItem(refusals: readonly Refusal[]): readonly string[] {
  if (refusals.length === 0) return [];
  const named = refusals.map(
    ({ status, name, evidence }) => `${status} ${code(name)} (${evidence})`,
  );
  return item(`as [many operations](#many-operations): ${named.join(', ')}`);
}

function isShown(provocation: RecordedProvocation, calls: PasteableCalls): boolean {
  const call = calls.get(provocation);
  return call !== undefined && shellCall(call) !== undefined;
}

/** The calls of these refusals that can be pasted, in a block. */
function callsOf(refusals: readonly Refusal[], calls: PasteableCalls): readonly string[] {
  const lines = refusals.flatMap(({ status, name, provocation }) => {
    const call = calls.get(provocation);
    const command = call && shellCall(call);
    return command === undefined ? [] : [`# ${status} ${name}`, ...command.split('\n')];
  });
  return lines.length === 0 ? [] : ['', ...block('sh', lines)];
}

function statusesByName(refusals: readonly Refusal[]): readonly (readonly string[])[] {
  const names = [...new Set(refusals.map(({ name }) => name))].sort();
  return names.map((name) => {
    const statuses = refusals.filter((one) => one.name === name).map(({ status }) => status);
    const distinct = [...new Set(statuses)].sort((one, other) => one - other);
    const times = (status: number) => statuses.filter((one) => one === status).length;
    return [
      name,
      distinct.map((status) => `${status} (${count(times(status), 'operation')})`).join(', '),
    ];
  });
}
