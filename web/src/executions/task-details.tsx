import { Alert, Anchor, Code, Drawer, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { apiAs } from '../calls/api.ts';
import { messageOf, answered } from '../calls/refused.ts';
import { useActing, useTo } from '../shell/acting.ts';
import { JsonText } from '../shell/json-text.tsx';
import { spanOf, timeText } from '../tasks/clock.ts';
import { plainReference, type Execution, type ExecutionTask } from './execution.ts';
import { StatusBadge } from './status-badge.tsx';
import { TaskActions } from './task-actions.tsx';

interface DetailsProps {
  readonly execution: Execution;
  /** The id of a task, or `ref:` and the reference of one that the execution has not reached. */
  readonly chosen: string;
  readonly onClose: () => void;
}

export function TaskDetails({ execution, chosen, onClose }: DetailsProps) {
  const task = execution.tasks.find(({ taskId }) => taskId === chosen);
  const reference = chosen.startsWith('ref:')
    ? chosen.slice('ref:'.length)
    : plainReference(task?.referenceTaskName);
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={(task?.referenceTaskName ?? reference).slice(0, 300)}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Stack gap="md">
        {task !== undefined && <Reached execution={execution} task={task} />}
        {task === undefined && reference !== '' && (
          <Text size="sm">The execution has not reached this task.</Text>
        )}
        {task === undefined && reference === '' && (
          <Alert color="gray">The execution does not have this task, or has it no longer.</Alert>
        )}
        {reference !== '' && (
          <TaskActions execution={execution} task={task} reference={reference} />
        )}
        {task !== undefined && <TaskParts task={task} />}
      </Stack>
    </Drawer>
  );
}

function Reached({ execution, task }: { execution: Execution; task: ExecutionTask }) {
  const { status, taskType, reasonForIncompletion, workerId, retryCount } = task;
  const alike = execution.tasks.filter(
    ({ referenceTaskName }) => referenceTaskName === task.referenceTaskName,
  );
  return (
    <Stack gap={6}>
      <Group gap="xs">
        <StatusBadge status={status} />
        <Text size="sm">{taskType.slice(0, 100)}</Text>
        {alike.length > 1 && (
          <Text size="sm">
            attempt {retryCount + 1} of {alike.length}
          </Text>
        )}
      </Group>
      {reasonForIncompletion !== undefined && reasonForIncompletion !== '' && (
        <Code block style={{ whiteSpace: 'pre-wrap', maxHeight: 200, overflow: 'auto' }}>
          {reasonForIncompletion.slice(0, 10_000)}
        </Code>
      )}
      <Times task={task} />
      {workerId !== undefined && workerId !== '' && (
        <Text size="sm">Done by the worker {workerId.slice(0, 300)}</Text>
      )}
      <Elsewhere task={task} />
    </Stack>
  );
}

function Times({ task }: { readonly task: ExecutionTask }) {
  const { scheduledTime, startTime, endTime } = task;
  const waited = startTime > 0 ? `, waited ${spanOf(startTime - scheduledTime)}` : '';
  const ran =
    endTime > 0 && startTime > 0
      ? `, ran ${spanOf(endTime - startTime)}, ended ${timeText(endTime)}`
      : '';
  return (
    <Text size="sm" c="dimmed">
      Scheduled {timeText(scheduledTime)}
      {waited}
      {ran}
    </Text>
  );
}

/** The page of what the task stands for. */
function Elsewhere({ task }: { readonly task: ExecutionTask }) {
  const { taskType, taskId, subWorkflowId = '' } = task;
  if (taskType === 'HUMAN')
    return <To path={`/tasks/${encodeURIComponent(taskId)}`}>Its page in the inbox</To>;
  if (subWorkflowId !== '')
    return (
      <To path={`/executions/${encodeURIComponent(subWorkflowId)}`}>
        The execution that it has started
      </To>
    );
  return null;
}

function To({ path, children }: { readonly path: string; readonly children: ReactNode }) {
  const to = useTo();
  return (
    <Anchor component={Link} href={to(path)} size="sm" underline="always">
      {children}
    </Anchor>
  );
}

function TaskParts({ task }: { readonly task: ExecutionTask }) {
  const { inputData, outputData, workflowTask, ...others } = task;
  const parts = [
    ['Input', inputData],
    ['Output', outputData],
    ['In the definition', workflowTask],
    ['Everything else', others],
  ] as const;
  return (
    <>
      {parts.slice(0, 2).map(([title, value]) => (
        <Part key={title} title={title}>
          <JsonText value={value ?? {}} label={title} />
        </Part>
      ))}
      <Logs taskId={task.taskId} />
      {parts.slice(2).map(([title, value]) => (
        <details key={title}>
          <summary>{title}</summary>
          <JsonText value={value ?? {}} label={title} />
        </details>
      ))}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <Text size="sm" fw={600} mb={4}>
        {title}
      </Text>
      {children}
    </div>
  );
}

function Logs({ taskId }: { readonly taskId: string }) {
  const [person] = useActing();
  const { data, error } = useQuery({
    queryKey: ['cluster', 'logs', person, taskId],
    queryFn: async () => {
      const params = { path: { taskId } };
      return answered(await apiAs(person).GET('/api/tasks/{taskId}/log', { params }));
    },
  });
  const lines = (data ?? []).map(({ createdTime, log }) => `${timeText(createdTime)} ${log}`);
  return (
    <Part title="Logs">
      {error !== null && <Text size="sm">{messageOf(error)}</Text>}
      {data?.length === 0 && <Text size="sm">None.</Text>}
      {lines.length > 0 && (
        <pre className="json" tabIndex={0} role="region" aria-label="Logs">
          {lines.join('\n').slice(0, 100_000)}
        </pre>
      )}
    </Part>
  );
}
