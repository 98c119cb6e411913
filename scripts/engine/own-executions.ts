import type { Target } from '../../test/engine/target.ts';

const ID = /^[0-9a-f-]{36}$/;

/**
 * The target, and the end of what one scenario has started on it: the engine asks the JOINs of executions that nobody
 * answers any more again and again, until there is no time left for others.
 */
export function withOwnExecutions(target: Target): {
  readonly target: Target;
  readonly end: () => Promise<void>;
} {
  const started: string[] = [];
  const call: Target['call'] = async (given) => {
    const answer = await target.call(given);
    if (given.method === 'POST' && ID.test(answer.text)) started.push(answer.text);
    return answer;
  };
  const end = async () => {
    for (const id of started)
      await target.call({ method: 'DELETE', path: `/api/workflow/${id}?reason=over` });
  };
  return { target: { ...target, call }, end };
}
