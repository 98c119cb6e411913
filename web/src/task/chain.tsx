import { Group, List, Text } from '@mantine/core';
import { minutesText, timeText, useNow } from '../tasks/clock.ts';
import { definitionOf, dueAt, processOf, type Task } from '../tasks/task.ts';

/** To whom the task is offered, one after the other, and how long whoever has it now still has. */
export function Chain({ task }: { readonly task: Task }) {
  const { assignments = [], assignmentCompletionStrategy = 'LEAVE_OPEN' } = definitionOf(task);
  if (assignments.length === 0) return <Text size="sm">The task is offered to everybody.</Text>;
  const after =
    assignmentCompletionStrategy === 'TERMINATE'
      ? 'the task is deleted, and its workflow fails'
      : 'everybody may claim it';
  return (
    <>
      <List type="ordered" size="sm" spacing={4}>
        {assignments.map(({ assignee, slaMinutes = 0 }, at) => (
          <List.Item key={at}>
            <Group gap="xs">
              <Text size="sm" {...(isNow(task, at) && { fw: 700 })}>
                {assignee?.user ?? 'nobody'} ({assignee?.userType ?? 'no kind'})
              </Text>
              <Text size="sm" c="dimmed">
                {slaMinutes > 0 ? `${slaMinutes} min` : 'no end'}
              </Text>
              <Progress task={task} at={at} />
            </Group>
          </List.Item>
        ))}
      </List>
      <Text size="xs" c="dimmed" mt="xs">
        After the last: {after}.
      </Text>
    </>
  );
}

function isNow(task: Task, at: number): boolean {
  const { assigneeIndex, assignmentsCompleted } = processOf(task);
  return at === assigneeIndex && !assignmentsCompleted;
}

function Progress({ task, at }: { readonly task: Task; readonly at: number }) {
  const due = dueAt(task);
  const now = useNow(due !== undefined);
  if (processOf(task).skippedAssigneeIndexes.includes(at)) return <Text size="sm">skipped</Text>;
  if (!isNow(task, at)) return null;
  if (due === undefined || now === undefined)
    return <Text size="sm">{task.state === 'ASSIGNED' ? 'now' : ''}</Text>;
  return (
    <Text size="sm">
      {minutesText(due - now)} left, until {timeText(due)}
    </Text>
  );
}
