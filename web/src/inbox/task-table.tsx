import { Anchor, Box, Stack, Table, Text } from '@mantine/core';
import { Link } from 'wouter';
import { useTo } from '../shell/acting.ts';
import { spanText, useNow } from '../tasks/clock.ts';
import { StateBadge } from '../tasks/state-badge.tsx';
import { dueAt, formText, iterationOf, userText, type Task, type TaskUser } from '../tasks/task.ts';

export function TaskTable({
  tasks,
  label,
}: {
  readonly tasks: readonly Task[];
  readonly label: string;
}) {
  return (
    <Table aria-label={label} verticalSpacing="xs" highlightOnHover>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Task</Table.Th>
          <Table.Th>State</Table.Th>
          <Table.Th visibleFrom="sm">Assignee</Table.Th>
          <Table.Th visibleFrom="md">Claimant</Table.Th>
          <Table.Th visibleFrom="sm">Due in</Table.Th>
          <Table.Th visibleFrom="lg">Form</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {tasks.map((task) => (
          <Row key={task.taskId} task={task} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Row({ task }: { readonly task: Task }) {
  const to = useTo();
  const iteration = iterationOf(task);
  return (
    <Table.Tr>
      <Table.Td>
        <Stack gap={0}>
          <Anchor
            component={Link}
            href={to(`/tasks/${task.taskId}`)}
            fw={600}
            size="sm"
            className="clamped"
          >
            {(task.displayName ?? task.taskRefName).slice(0, 300)}
          </Anchor>
          <Text size="xs" c="dimmed" className="clamped">
            {task.workflowName.slice(0, 300)}
            {iteration !== undefined && ` · iteration ${iteration}`}
          </Text>
          <Text size="xs" hiddenFrom="sm" className="clamped">
            {peopleText(task)}
          </Text>
        </Stack>
      </Table.Td>
      <Table.Td>
        <Stack gap={4} align="flex-start">
          <StateBadge state={task.state} />
          {dueAt(task) !== undefined && (
            <Box hiddenFrom="sm">
              <Due task={task} />
            </Box>
          )}
        </Stack>
      </Table.Td>
      <Table.Td visibleFrom="sm">
        <User user={task.assignee} none={nobody(task)} />
      </Table.Td>
      <Table.Td visibleFrom="md">
        <User user={task.claimant} none="–" />
      </Table.Td>
      <Table.Td visibleFrom="sm">
        <Due task={task} />
      </Table.Td>
      <Table.Td visibleFrom="lg">
        <Text size="sm" className="clamped">
          {formText(task) ?? 'none'}
        </Text>
      </Table.Td>
    </Table.Tr>
  );
}

/** Where there is no room for their columns. */
function peopleText(task: Task): string {
  const { assignee, claimant } = task;
  if (claimant !== undefined) return `claimed by ${userText(claimant)}`;
  return `for ${assignee === undefined ? nobody(task) : userText(assignee)}`;
}

function nobody({ state }: Task): string {
  return state === 'ASSIGNED' ? 'anybody' : '–';
}

function User({ user, none }: { readonly user: TaskUser | undefined; readonly none: string }) {
  return (
    <Text size="sm" className="clamped">
      {user === undefined ? none : userText(user)}
    </Text>
  );
}

function Due({ task }: { readonly task: Task }) {
  const due = dueAt(task);
  const now = useNow(due !== undefined);
  const left = due === undefined || now === undefined ? '–' : spanText(due - now);
  return <Text size="sm">{left}</Text>;
}
