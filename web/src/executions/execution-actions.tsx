import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTried, type TriedCall, type Verdict } from '../calls/verdicts.ts';
import { useActing } from '../shell/acting.ts';
import { Forbidden } from '../shell/forbidden.tsx';
import { Problem } from '../shell/problem.tsx';
import { useCommand, type Command } from './command.ts';
import { RestartDialog, RetryDialog, SignalDialog, TerminateDialog } from './dialogs.tsx';
import type { Execution } from './execution.ts';

const TITLES = {
  pause: 'Pause',
  resume: 'Resume',
  retry: 'Retry',
  restart: 'Restart',
  signal: 'Signal',
  terminate: 'Terminate',
} as const;
type Action = keyof typeof TITLES;
const ACTIONS = Object.keys(TITLES) as readonly Action[];

const DIALOGS = {
  retry: RetryDialog,
  restart: RestartDialog,
  signal: SignalDialog,
  terminate: TerminateDialog,
} as const;

export function ExecutionActions({ execution }: { readonly execution: Execution }) {
  const { workflowId, status, updateTime } = execution;
  const [person] = useActing();
  const verdicts = useTried(person, [workflowId, status, updateTime], callsOn(workflowId));
  const command = useCommand(person, workflowId);
  const [asked, ask] = useState<keyof typeof DIALOGS>();
  const close = () => {
    ask(undefined);
  };
  const send = (one: Command) => {
    command.mutate(one, { onSettled: close });
  };
  const Dialog = asked === undefined ? undefined : DIALOGS[asked];
  const isAllowed = (action: Action) => verdicts !== undefined && verdicts[action].status < 400;
  const refused = ACTIONS.flatMap((action): (readonly [string, Verdict])[] =>
    verdicts === undefined || isAllowed(action) ? [] : [[TITLES[action], verdicts[action]]],
  );
  return (
    <Stack gap="xs">
      <Group gap="xs">
        {ACTIONS.map((action) => (
          <Button
            key={action}
            variant="default"
            size="xs"
            disabled={!isAllowed(action)}
            loading={command.isPending && command.variables.action === action}
            onClick={() => {
              if (action === 'pause' || action === 'resume') send({ action });
              else ask(action);
            }}
          >
            {TITLES[action]}
          </Button>
        ))}
      </Group>
      <Forbidden verdicts={refused} />
      {command.error !== null && <Problem title="It was not done" error={command.error} />}
      {Dialog !== undefined && <Dialog onClose={close} onSend={send} />}
    </Stack>
  );
}

function callsOn(workflowId: string): Readonly<Record<Action, TriedCall>> {
  const path = { workflowId };
  return {
    pause: { operation: 'pauseWorkflow', path },
    resume: { operation: 'resumeWorkflow', path },
    retry: { operation: 'retryWorkflow', path },
    restart: { operation: 'restartWorkflow', path },
    signal: { operation: 'signalTask', path: { ...path, status: 'COMPLETED' }, body: {} },
    terminate: { operation: 'terminateWorkflow', path: { nameOrId: workflowId } },
  };
}
