import { Button, Group, Stack } from '@mantine/core';
import { useTried, type TriedCall, type Verdict } from '../calls/verdicts.ts';
import { useActing } from '../shell/acting.ts';
import { Forbidden } from '../shell/forbidden.tsx';
import { Problem } from '../shell/problem.tsx';
import { useCommand, type Command } from './command.ts';
import type { Execution, ExecutionTask } from './execution.ts';

interface ActionsProps {
  readonly execution: Execution;
  readonly task: ExecutionTask | undefined;
  readonly reference: string;
}

const TITLES = { rerun: 'Rerun from here', skip: 'Skip when it is reached' } as const;
type Action = keyof typeof TITLES;

/** What can be done at one task: a rerun where it has been reached, and before that a skip. */
export function TaskActions({ execution, task, reference }: ActionsProps) {
  const { workflowId, status, updateTime } = execution;
  const [person] = useActing();
  const taskId = task?.taskId;
  const action: Action = taskId === undefined ? 'skip' : 'rerun';
  const command: Command =
    taskId === undefined ? { action: 'skip', reference } : { action: 'rerun', taskId };
  const call: TriedCall =
    taskId === undefined
      ? {
          operation: 'skipTaskOfWorkflow',
          path: { workflowId, taskReferenceName: reference },
          body: {},
        }
      : { operation: 'rerunWorkflow', path: { workflowId }, body: { reRunFromTaskId: taskId } };
  const about = [workflowId, status, updateTime, action, taskId ?? reference];
  const verdict: Verdict | undefined = useTried(person, about, { it: call })?.it;
  const sent = useCommand(person, workflowId);
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <Button
          variant="default"
          size="xs"
          disabled={verdict === undefined || verdict.status >= 400}
          loading={sent.isPending}
          onClick={() => {
            sent.mutate(command);
          }}
        >
          {TITLES[action]}
        </Button>
      </Group>
      {verdict !== undefined && verdict.status >= 400 && (
        <Forbidden verdicts={[[TITLES[action], verdict]]} />
      )}
      {sent.error !== null && <Problem title="It was not done" error={sent.error} />}
    </Stack>
  );
}
