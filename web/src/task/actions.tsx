import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useActing } from '../shell/acting.ts';
import { Problem } from '../shell/problem.tsx';
import type { Task } from '../tasks/task.ts';
import { useAct, type Command } from './act.ts';
import type { Verdict } from '../calls/verdicts.ts';
import { ACTIONS, isAllowed, type Action } from './allowed.ts';
import { DeleteDialog } from './delete-dialog.tsx';
import { ReassignDialog } from './reassign-dialog.tsx';
import { SkipDialog } from './skip-dialog.tsx';

type Dialog = 'skip' | 'reassign' | 'delete';

const TITLES: Readonly<Record<Action, string>> = {
  claim: 'Claim',
  release: 'Release',
  skip: 'Skip',
  reassign: 'Reassign',
  save: 'Save',
  complete: 'Complete',
  delete: 'Delete',
};

interface ActionsProps {
  readonly task: Task;
  readonly verdicts: Readonly<Record<Action, Verdict>>;
}

/** What may be done to the task besides answering it, and why the rest may not. */
export function Actions({ task, verdicts }: ActionsProps) {
  const [person] = useActing();
  const act = useAct(person, task);
  const [dialog, setDialog] = useState<Dialog>();
  const close = () => {
    setDialog(undefined);
  };
  const send = (command: Command) => {
    act.mutate(command, { onSettled: close });
  };
  const buttonOf = (action: 'claim' | 'release' | Dialog) => (
    <Button
      key={action}
      variant={action === 'claim' ? 'filled' : 'default'}
      disabled={!isAllowed(verdicts[action])}
      loading={act.isPending && act.variables.action === action}
      onClick={() => {
        if (action === 'claim' || action === 'release') send({ action });
        else setDialog(action);
      }}
    >
      {TITLES[action]}
    </Button>
  );
  return (
    <Stack gap="sm">
      <Group gap="xs">
        {(['claim', 'release', 'skip', 'reassign', 'delete'] as const).map(buttonOf)}
      </Group>
      <Forbidden verdicts={verdicts} />
      {act.error !== null && <Problem title="It was not done" error={act.error} />}
      {dialog === 'skip' && <SkipDialog onClose={close} onSend={send} />}
      {dialog === 'reassign' && <ReassignDialog task={task} onClose={close} onSend={send} />}
      {dialog === 'delete' && <DeleteDialog onClose={close} onSend={send} />}
    </Stack>
  );
}

function Forbidden({ verdicts }: Pick<ActionsProps, 'verdicts'>) {
  const forbidden = ACTIONS.filter((action) => !isAllowed(verdicts[action]));
  if (forbidden.length === 0) return null;
  return (
    <Alert color="gray" p="xs" title="Not now, or not for whom you act as">
      <List size="sm" spacing={2}>
        {forbidden.map((action) => (
          <List.Item key={action}>
            <b>{TITLES[action]}</b>: {reasonOf(verdicts[action])}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

function reasonOf({ status, refusal, message, rule }: Verdict) {
  const why = [
    ...(rule === undefined ? [] : [`rule ${rule}`]),
    ...(refusal === undefined ? [] : [refusal]),
  ];
  return (
    <>
      {message}{' '}
      <Text span size="xs" c="dimmed">
        ({[...why, status].join(', ')})
      </Text>
    </>
  );
}
