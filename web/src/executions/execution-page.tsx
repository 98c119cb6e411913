import {
  Accordion,
  Alert,
  Anchor,
  Group,
  Loader,
  NativeSelect,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { viewOf } from '../../../src/diagram/execution-view.ts';
import { apiAs } from '../calls/api.ts';
import { answered, Refused } from '../calls/refused.ts';
import { Diagram, idOf } from '../diagram/diagram.tsx';
import { useActing, useTo } from '../shell/acting.ts';
import { JsonText } from '../shell/json-text.tsx';
import { Problem } from '../shell/problem.tsx';
import { useTitle } from '../shell/title.ts';
import { timeText } from '../tasks/clock.ts';
import { ExecutionActions } from './execution-actions.tsx';
import type { Execution } from './execution.ts';
import { loopsOf } from './loops.ts';
import { StatusBadge } from './status-badge.tsx';
import { TaskDetails } from './task-details.tsx';
import { TaskRows } from './task-rows.tsx';

export default function ExecutionPage({ workflowId }: { readonly workflowId: string }) {
  const [person] = useActing();
  const { data, error } = useQuery({
    queryKey: ['cluster', 'whole-execution', person, workflowId],
    queryFn: async () => {
      const params = { path: { nameOrId: workflowId }, query: { includeTasks: true } };
      return answered(await apiAs(person).GET('/api/workflow/{nameOrId}', { params }));
    },
  });
  if (error !== null && data === undefined) return <NoExecution error={error} />;
  if (data === undefined) return <Loader aria-label="Loading" />;
  return <Loaded execution={data} />;
}

function NoExecution({ error }: { readonly error: unknown }) {
  const to = useTo();
  const status = error instanceof Refused ? error.status : undefined;
  const title =
    status === 404 ? 'There is no such execution' : 'The execution is not shown to whom you act as';
  return (
    <Stack>
      {status === undefined ? (
        <Alert color="red">The execution could not be asked for.</Alert>
      ) : (
        <Problem title={title} error={error} />
      )}
      <Anchor component={Link} href={to('/executions')} underline="always">
        Go to the executions
      </Anchor>
    </Stack>
  );
}

function Loaded({ execution }: { readonly execution: Execution }) {
  const [params, setParams] = useSearchParams();
  const chosen = params.get('task') ?? undefined;
  const choose = (id: string | undefined) => {
    setParams(
      (now) => {
        if (id === undefined) now.delete('task');
        else now.set('task', id);
        return now;
      },
      { replace: true },
    );
  };
  return (
    <Stack gap="md">
      <Headline execution={execution} />
      <ExecutionActions execution={execution} />
      <Picture execution={execution} chosen={chosen} onChoose={choose} />
      <TaskRows execution={execution} chosen={chosen} onChoose={choose} />
      <Parts execution={execution} />
      {chosen !== undefined && (
        <TaskDetails
          key={chosen}
          execution={execution}
          chosen={chosen}
          onClose={() => {
            choose(undefined);
          }}
        />
      )}
    </Stack>
  );
}

function Headline({ execution }: { readonly execution: Execution }) {
  useTitle(execution.workflowName.slice(0, 100));
  const to = useTo();
  const { workflowId, workflowName, workflowVersion, status, startTime, endTime } = execution;
  const { reasonForIncompletion, parentWorkflowId, correlationId, createdBy } = execution;
  const ended = endTime === 0 ? '' : `, ended ${timeText(endTime)}`;
  return (
    <Stack gap={6}>
      <Anchor component={Link} href={to('/executions')} size="sm" underline="always">
        Executions
      </Anchor>
      <Group gap="sm">
        <Title order={1} size="h3" lineClamp={4}>
          {workflowName.slice(0, 1_000)}
        </Title>
        <StatusBadge status={status} />
      </Group>
      <Text size="sm" c="dimmed">
        v{workflowVersion} · {workflowId}
        {correlationId !== undefined && ` · correlation id ${correlationId.slice(0, 300)}`}
      </Text>
      <Text size="sm">
        Started {timeText(startTime)} by {createdBy}
        {ended}
      </Text>
      {reasonForIncompletion !== undefined && reasonForIncompletion !== '' && (
        <Text size="sm" lineClamp={6}>
          {reasonForIncompletion.slice(0, 2_000)}
        </Text>
      )}
      {parentWorkflowId !== undefined && parentWorkflowId !== '' && (
        <Anchor
          component={Link}
          href={to(`/executions/${encodeURIComponent(parentWorkflowId)}`)}
          size="sm"
          underline="always"
        >
          The execution around it: {parentWorkflowId}
        </Anchor>
      )}
    </Stack>
  );
}

interface PictureProps {
  readonly execution: Execution;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

function Picture({ execution, chosen, onChoose }: PictureProps) {
  const [iterations, setIterations] = useState<Readonly<Record<string, number>>>({});
  const definition = execution.workflowDefinition;
  const loops = useMemo(
    () => loopsOf(definition.tasks, viewOf(execution)),
    [definition, execution],
  );
  return (
    <Stack gap="xs">
      {loops.length > 0 && (
        <Group gap="sm">
          {loops.map(({ reference, count }) => (
            <NativeSelect
              key={reference}
              label={`Iteration of ${reference.slice(0, 100)}`}
              data={['the newest', ...Array.from({ length: count }, (_, at) => String(at + 1))]}
              value={String(iterations[reference] ?? 'the newest')}
              onChange={({ currentTarget }) => {
                const { [reference]: _before, ...others } = iterations;
                const chosenOne = Number(currentTarget.value);
                setIterations(chosenOne > 0 ? { ...others, [reference]: chosenOne } : others);
              }}
            />
          ))}
        </Group>
      )}
      <Diagram
        {...{ definition, execution, iterations, chosen }}
        onChoose={(node) => {
          onChoose(idOf(node));
        }}
      />
    </Stack>
  );
}

function Parts({ execution }: { readonly execution: Execution }) {
  const { input, output, variables, workflowDefinition, tasks: _tasks, ...others } = execution;
  const parts = [
    ['Input', input],
    ['Output', output],
    ['Variables', variables],
    ['Definition', workflowDefinition],
    ['Everything else', others],
  ] as const;
  return (
    <Accordion multiple variant="separated" order={2}>
      {parts.map(([title, value]) => (
        <Accordion.Item key={title} value={title}>
          <Accordion.Control>{title}</Accordion.Control>
          <Accordion.Panel>
            <JsonText value={value} label={title} />
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
}
