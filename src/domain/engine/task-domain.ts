import type { Context } from '../context.ts';
import { isPolled } from '../executions/is-polled.ts';
import { queueOf } from '../executions/task.ts';

const NO_DOMAIN = 'NO_DOMAIN';

/**
 * The domain whose workers get the task: what the execution says for the task's name or, failing that, for `*`
 * (docs/developer-guides/task-to-domain). Of a list it is the first that a worker polls, or else the last; NO_DOMAIN
 * stands for none. It is settled when the task is scheduled.
 */
export async function domainOf(
  taskName: string,
  taskToDomain: Readonly<Record<string, string>>,
  { now, read }: Pick<Context, 'now' | 'read'>,
): Promise<string | undefined> {
  const domains = listed(valueFor(taskName, taskToDomain) ?? valueFor('*', taskToDomain) ?? '');
  const last = domains.pop();
  for (const domain of domains) {
    if (isNone(domain)) continue;
    if (await isPolled(queueOf({ taskType: taskName, domain }), now, read)) return domain;
  }
  return last === undefined || isNone(last) ? undefined : last;
}

function valueFor(key: string, taskToDomain: Readonly<Record<string, string>>): string | undefined {
  const value: unknown = Object.hasOwn(taskToDomain, key) ? taskToDomain[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}

function listed(text: string): string[] {
  return text
    .split(',')
    .map((domain) => domain.trim())
    .filter((domain) => domain !== '');
}

function isNone(domain: string): boolean {
  return domain.toUpperCase() === NO_DOMAIN;
}
