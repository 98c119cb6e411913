/** docs/refusals.md: each refusal of the OpenAPI document, and the call by which a test provoked it. */
import type { RecordedProvocation } from '../../test/support/provocations.ts';
import type { Answers, Evidence } from './answers.ts';
import { code, count, page, table, WARNING } from './markdown.ts';

const LONGEST_BODY = 300;
const GENERATED_ID = /\b(?![0-9a-f]{8}-0000-)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;

interface Refusal {
  readonly operationId: string | undefined;
  readonly path: string | undefined;
  readonly name: string;
  readonly status: number;
  readonly evidence: Evidence;
}

/** Throws where a refusal was provoked by no call, by two, or was answered with another status. */
export function refusalsPage(
  { operations, edge }: Answers,
  recorded: readonly RecordedProvocation[],
): string {
  const refusalsOf = (
    { refusing }: { readonly refusing: Answers['edge'] },
    operationId?: string,
    path?: string,
  ): readonly Refusal[] =>
    refusing.flatMap(({ status, refusals }) =>
      Object.entries(refusals).map(([name, evidence]) => ({
        operationId,
        path,
        name,
        status,
        evidence,
      })),
    );
  const ofEdge = refusalsOf({ refusing: edge });
  const ofOperations = operations.map((operation) => ({
    ...operation,
    refusals: refusalsOf(operation, operation.operationId, operation.path),
  }));
  const tags = [...new Set(operations.map(({ tag }) => tag))];
  const rows = (refusals: readonly Refusal[]) =>
    table(
      ['Refusal', 'Status', 'Evidence', 'When', 'Call', 'By'],
      refusals.map((refusal) => row(refusal, provocationOf(refusal, recorded))),
    );
  const all = ofOperations.flatMap(({ refusals }) => refusals);
  return page([
    '# Refusals',
    '',
    WARNING,
    '',
    'Each refusal that the OpenAPI document lists, with its status, how we know it, and a call that provokes it.',
    'The calls are those that the tests in `test/operations/` sent when this page was written; each was answered as',
    'the page says and changed nothing. They meet [the people and workflows of the tests](../test/support/purchase-scene.ts);',
    '_When_ says what else had happened before.',
    '',
    'An id that the cluster makes up stands in braces, as `{taskId}`. _By_ is whom the token stands for. A call that',
    'more than one refusal fits gets the first: token, path, parameters and body are looked at in this order, before',
    'anything stored is.',
    '',
    `${count(operations.length, 'operation')}, ${count(all.length, 'refusal')}. The same fact may have another status on another operation:`,
    '',
    table(['Refusal', 'Status'], statusesByName(all)),
    '',
    '## Any call',
    '',
    rows(ofEdge),
    ...tags.flatMap((tag) => [
      '',
      `## ${tag}`,
      ...ofOperations
        .filter((operation) => operation.tag === tag)
        .flatMap(({ operationId, method, path, refusals }) => [
          '',
          `### ${operationId}`,
          '',
          code(`${method} ${path}`),
          '',
          ...(refusals.length === 0 ? ['Refuses nobody.'] : rows(refusals)),
        ]),
    ]),
  ]);
}

function provocationOf(
  { operationId, name, status }: Refusal,
  recorded: readonly RecordedProvocation[],
): RecordedProvocation {
  const found = recorded.filter((one) => one.operationId === operationId && one.refusal === name);
  const [provocation, ...more] = found;
  const about = `${operationId ?? 'the edge'} ${name}`;
  if (provocation === undefined) throw new Error(`${about}: no call provoked it`);
  if (more.length > 0) throw new Error(`${about}: ${found.length} calls provoked it`);
  if (provocation.status !== status)
    throw new Error(`${about}: answered ${provocation.status}, the document says ${status}`);
  return provocation;
}

function row({ path, name, status, evidence }: Refusal, { when, sent }: RecordedProvocation) {
  const { 'x-authorization': token, ...others } = sent.headers;
  const headers = Object.entries(others).filter(
    ([header, value]) => !(header === 'content-type' && value === 'application/json'),
  );
  const target = withoutIds(sent.target, path);
  const call = [
    code(`${sent.method} ${target}`),
    ...headers.map(([header, value]) => code(`${header}: ${withoutToken(value)}`)),
    ...bodyOf(sent),
  ];
  return [name, String(status), evidence, when, call.join('<br>'), callerOf(token)];
}

function bodyOf({ body }: RecordedProvocation['sent']): readonly string[] {
  if (body === undefined) return [];
  if ('base64' in body)
    return [`${count(Buffer.from(body.base64, 'base64').length, 'byte')} that are no text`];
  if (body.text === '') return ['an empty body'];
  const named = body.text
    .replaceAll(GENERATED_ID, (_id, at: number, text: string) => {
      const [, key = 'id'] = /"(\w+)":"$/.exec(text.slice(0, at)) ?? [];
      return `{${key}}`;
    })
    .replaceAll(/(.)\1{30,}/g, '$1$1$1…');
  const isWhole = body.bytes === Buffer.byteLength(body.text);
  if (isWhole && named.length <= LONGEST_BODY) return [code(named)];
  const start = `${named.slice(0, LONGEST_BODY)}…`.replace(/…+$/, '…');
  return [`${code(start)} (${count(body.bytes, 'byte')})`];
}

/** The path and query with the names of the parameters in place of ids that are other ones tomorrow. */
function withoutIds(target: string, template: string | undefined): string {
  const [path = '', query] = target.split('?');
  const names = template?.split('/') ?? [];
  const named = path
    .split('/')
    .map((segment, at) => segment.replace(GENERATED_ID, names[at] ?? '{id}'))
    .join('/');
  const asked = query?.replaceAll(
    /([^&=]+)=([^&]*)/g,
    (_pair, name: string, value: string) =>
      `${name}=${value.replaceAll(GENERATED_ID, `{${name}}`)}`,
  );
  return asked === undefined ? named : `${named}?${asked}`;
}

/** Whom the token that was sent stands for. */
function callerOf(token: string | undefined): string {
  if (token === undefined) return 'nobody';
  const [, payload = ''] = token.split('.');
  try {
    const { sub } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { sub?: string };
    if (sub !== undefined) return code(sub);
  } catch {
    // No token of any cluster: shown as it is.
  }
  return `the token ${code(token)}`;
}

function withoutToken(value: string): string {
  return value.replaceAll(/eyJ[\w-]+\.[\w-]+\.[\w-]*/g, '<token>');
}

function statusesByName(refusals: readonly Refusal[]): readonly (readonly string[])[] {
  const names = [...new Set(refusals.map(({ name }) => name))].sort();
  return names.map((name) => {
    const statuses = refusals.filter((one) => one.name === name).map(({ status }) => status);
    const distinct = [...new Set(statuses)].sort((one, other) => one - other);
    return [
      name,
      distinct
        .map((status) => {
          const times = statuses.filter((one) => one === status).length;
          return `${status} (${count(times, 'operation')})`;
        })
        .join(', '),
    ];
  });
}
