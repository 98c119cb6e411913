import { Accordion, Stack, Text, Timeline } from '@mantine/core';
import { JsonText } from '../shell/json-text.tsx';
import { timeText } from '../tasks/clock.ts';
import { processOf, type Task } from '../tasks/task.ts';
import { Chain } from './chain.tsx';

/** What is known of the task beside its form. */
export function About({ task }: { readonly task: Task }) {
  return (
    <Accordion multiple variant="separated" defaultValue={['chain', 'happened']} order={2}>
      <Accordion.Item value="chain">
        <Accordion.Control>Assignments</Accordion.Control>
        <Accordion.Panel>
          <Chain task={task} />
        </Accordion.Panel>
      </Accordion.Item>
      <Accordion.Item value="happened">
        <Accordion.Control>What happened</Accordion.Control>
        <Accordion.Panel>
          <Happened task={task} />
        </Accordion.Panel>
      </Accordion.Item>
      <Accordion.Item value="input">
        <Accordion.Control>Input</Accordion.Control>
        <Accordion.Panel>
          <JsonText value={inputOf(task)} label="Input" />
        </Accordion.Panel>
      </Accordion.Item>
      <Accordion.Item value="output">
        <Accordion.Control>Output</Accordion.Control>
        <Accordion.Panel>
          <JsonText value={task.output} label="Output" />
        </Accordion.Panel>
      </Accordion.Item>
      <Accordion.Item value="task">
        <Accordion.Control>The whole task</Accordion.Control>
        <Accordion.Panel>
          <JsonText value={task} label="The whole task" />
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}

/** Without what the platform adds to it. */
function inputOf({ input }: Task) {
  return Object.fromEntries(Object.entries(input).filter(([name]) => !name.startsWith('_')));
}

/** The log of actions and that of triggers, by time. */
function Happened({ task }: { readonly task: Task }) {
  const { humanTaskActionLogs, humanTaskTriggerLog } = processOf(task);
  const actions = humanTaskActionLogs.map(
    ({ id, action, stateStart, actedBy, assignee, cause }) => ({
      id,
      at: stateStart,
      title: action,
      text: [
        `by ${actedBy}`,
        ...(assignee ? [`assignee ${assignee.user}`] : []),
        ...(cause ? [`“${cause}”`] : []),
      ].join(', '),
    }),
  );
  const triggers = humanTaskTriggerLog.map(
    ({ id, triggerType, triggeredAt, workflowName, workflowId }) => ({
      id,
      at: triggeredAt,
      title: `Trigger ${triggerType}`,
      text: `${workflowName} ${workflowId === undefined ? 'was not started' : `started as ${workflowId}`}`,
    }),
  );
  const all = [...actions, ...triggers].sort((a, b) => a.at - b.at);
  if (all.length === 0) return <Text size="sm">Nothing yet.</Text>;
  return (
    <Timeline bulletSize={12} lineWidth={2} active={all.length}>
      {all.map(({ id, at, title, text }) => (
        <Timeline.Item key={id} title={title}>
          <Stack gap={0}>
            <Text size="sm">{text.slice(0, 1_000)}</Text>
            <Text size="xs" c="dimmed">
              {timeText(at)}
            </Text>
          </Stack>
        </Timeline.Item>
      ))}
    </Timeline>
  );
}
