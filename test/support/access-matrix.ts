import { readFileSync } from 'node:fs';
import type { ApiAnswer } from './api-call.ts';
import { accessCalls, type AccessCall } from './access-calls.ts';
import { callers, type CallerKind } from './access-fixtures.ts';
import type { TestCluster } from './test-cluster.ts';

/** Each kind of caller, with those who cannot prove who they are. */
export const kinds = ['anonymous', 'expired', ...(Object.keys(callers) as CallerKind[])] as const;
export type Kind = (typeof kinds)[number];

/** One cell of the matrix. */
export interface Cell {
  readonly call: string;
  readonly kind: Kind;
}

/** What the cluster answers in each of the cells, on the same state each time. */
export async function answersIn(
  cells: readonly Cell[],
  cluster: TestCluster,
): Promise<readonly string[]> {
  const outcomes: string[] = [];
  let calls: ReadonlyMap<string, AccessCall> | undefined;
  for (const { call, kind } of cells) {
    calls ??= await arranged(cluster);
    const wanted = calls.get(call);
    if (wanted === undefined) throw new Error(`no call is named ${call}`);
    const { direct } = cluster;
    const answer = await direct({ ...wanted.call, ...(await credentials(kind, cluster)) });
    outcomes.push(outcomeOf(answer));
    const isRefused = answer.status >= 400;
    if (!isRefused && !isReading(wanted)) calls = undefined;
  }
  return outcomes;
}

async function arranged(cluster: TestCluster): Promise<ReadonlyMap<string, AccessCall>> {
  await cluster.cluster.reset();
  return new Map((await accessCalls(cluster)).map((one) => [one.name, one]));
}

function isReading({ operationId, call }: AccessCall): boolean {
  if (operationId.startsWith('search') || operationId === 'issueToken') return true;
  return (call.method ?? 'GET') === 'GET' && !/^(poll|execute)/.test(operationId);
}

async function credentials(kind: Kind, { cluster }: TestCluster) {
  if (kind === 'anonymous') return {};
  if (kind !== 'expired') return { as: callers[kind] };
  const token = await cluster.tokenFor(callers.administrator, { expiresInMs: 0 });
  return { headers: { 'x-authorization': token } };
}

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The status with the words of a refusal, or with how much was found. */
function outcomeOf({ status, json }: ApiAnswer): string {
  if (status >= 400) return `${status} ${String(json?.message).replaceAll(ID, '{id}')}`;
  const found = countOf(json);
  return found === undefined ? String(status) : `${status}, ${found}`;
}

function countOf(json: any): string | undefined {
  if (Array.isArray(json)) return `${json.length} found`;
  if (json?.totalHits !== undefined) return `${json.totalHits} found`;
  const failed = Object.values<string>(json?.bulkErrorResults ?? {});
  if (failed.length > 0) return `not ${failed.join(', ')}`.replaceAll(ID, '{id}');
  const lists = Object.values<unknown>(json ?? {});
  if (typeof json === 'object' && lists.length > 0 && lists.every(Array.isArray))
    return `${lists.flat().length} found`;
  return undefined;
}

/** Who gets which answer, by call: for each outcome the kinds of callers, or THE_OTHERS. */
type Recorded = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What was answered before there was a grid; a change of it is a change of who may what. */
export const recordedAnswers = JSON.parse(
  readFileSync(new URL('../access/recorded-answers.json', import.meta.url), 'utf8'),
) as Recorded;

const THE_OTHERS = 'the others';

/** The outcomes of one call in the order of `kinds`. */
export function recordedOutcomes(row: Recorded[string]): readonly string[] {
  const entries = Object.entries(row);
  const others = entries.find(([, who]) => who === THE_OTHERS)?.[0];
  return kinds.map((kind) => {
    const [outcome] = entries.find(([, who]) => who.split(', ').includes(kind)) ?? [others];
    if (outcome === undefined) throw new Error(`nothing is recorded for ${kind}`);
    return outcome;
  });
}
