import { Anchor, Badge, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'wouter';
import { apiAs } from '../calls/api.ts';
import { answered } from '../calls/refused.ts';
import { useActing, useTo } from '../shell/acting.ts';
import { useTitle } from '../shell/title.ts';
import { StateBadge } from '../tasks/state-badge.tsx';
import { iterationOf, referenceOf, userText, type Task } from '../tasks/task.ts';

export function Headline({ task, maySee }: { readonly task: Task; readonly maySee: boolean }) {
  const to = useTo();
  useTitle((task.displayName ?? task.taskRefName).slice(0, 100));
  return (
    <Stack gap={6}>
      <Anchor component={Link} href={to('/')} size="sm" underline="always">
        Inbox
      </Anchor>
      <Group gap="sm">
        <Title order={1} size="h3" lineClamp={4}>
          {(task.displayName ?? task.taskRefName).slice(0, 1_000)}
        </Title>
        <StateBadge state={task.state} />
        {maySee && <ExecutionStatus workflowId={task.workflowId} />}
      </Group>
      <Text size="sm" c="dimmed">
        {task.workflowName} · {task.taskRefName} · execution {task.workflowId}
      </Text>
      <Text size="sm">
        {task.assignee === undefined
          ? 'Assigned to nobody'
          : `Assigned to ${userText(task.assignee)}`}
        {task.claimant !== undefined && `, claimed by ${userText(task.claimant)}`}
      </Text>
      {iterationOf(task) !== undefined && <Iterations task={task} />}
    </Stack>
  );
}

function ExecutionStatus({ workflowId }: { readonly workflowId: string }) {
  const [person] = useActing();
  const { data } = useQuery({
    queryKey: ['cluster', 'execution', person, workflowId],
    queryFn: async () =>
      answered(
        await apiAs(person).GET('/api/workflow/{workflowId}/status', {
          params: { path: { workflowId } },
        }),
      ),
  });
  if (data?.status === undefined) return null;
  return (
    <Badge variant="default" radius="sm">
      execution {data.status}
    </Badge>
  );
}

/** The tasks of the same reference in other rounds of the loop. */
function Iterations({ task }: { readonly task: Task }) {
  const [person] = useActing();
  const to = useTo();
  const [, navigate] = useLocation();
  const { data } = useQuery({
    queryKey: ['cluster', 'iterations', person, task.workflowId],
    queryFn: async () => {
      const body = { workflowIds: [task.workflowId], size: 1_000 };
      return answered(await apiAs(person).POST('/api/human/tasks/search', { body })).results;
    },
  });
  const others = (data ?? []).filter((one) => referenceOf(one) === referenceOf(task));
  const rounds = others.some(({ taskId }) => taskId === task.taskId) ? others : [...others, task];
  const choices = rounds
    .map((one) => ({ iteration: iterationOf(one) ?? 0, value: one.taskId, state: one.state }))
    .sort((a, b) => a.iteration - b.iteration)
    .map(({ iteration, value, state }) => ({ value, label: `Iteration ${iteration}: ${state}` }));
  return (
    <NativeSelect
      aria-label="Iteration"
      data={choices}
      value={task.taskId}
      w={260}
      maw="100%"
      onChange={({ currentTarget }) => {
        navigate(to(`/tasks/${currentTarget.value}`));
      }}
    />
  );
}
