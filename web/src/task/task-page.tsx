import { Alert, Anchor, Grid, Loader, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { apiAs } from '../calls/api.ts';
import { answered, Refused } from '../calls/refused.ts';
import { useActing, useTo } from '../shell/acting.ts';
import { Problem } from '../shell/problem.tsx';
import type { Task } from '../tasks/task.ts';
import { About } from './about.tsx';
import { Actions } from './actions.tsx';
import { useVerdicts } from './allowed.ts';
import { Answer } from './answer.tsx';
import { Headline } from './headline.tsx';

export default function TaskPage({ taskId }: { readonly taskId: string }) {
  const [person] = useActing();
  const { data, error } = useQuery({
    queryKey: ['cluster', 'task', person, taskId],
    queryFn: async () => {
      const params = { path: { taskId }, query: { withTemplate: true } };
      return answered(await apiAs(person).GET('/api/human/tasks/{taskId}', { params }));
    },
  });
  if (error !== null) return <NoTask error={error} />;
  if (data === undefined) return <Loader aria-label="Loading" />;
  return <Loaded task={data} />;
}

function NoTask({ error }: { readonly error: unknown }) {
  const to = useTo();
  const status = error instanceof Refused ? error.status : undefined;
  const title =
    status === 404 ? 'There is no such task' : 'The task is not shown to whom you act as';
  return (
    <Stack>
      {status === undefined ? (
        <Alert color="red">The task could not be asked for.</Alert>
      ) : (
        <Problem title={title} error={error} />
      )}
      <Anchor component={Link} href={to('/')} underline="always">
        Go to the inbox
      </Anchor>
    </Stack>
  );
}

function Loaded({ task }: { readonly task: Task }) {
  const [person] = useActing();
  const verdicts = useVerdicts(person, task);
  return (
    <Stack gap="md">
      <Headline task={task} maySee={verdicts !== undefined && verdicts.see.status < 400} />
      {verdicts !== undefined && <Actions task={task} verdicts={verdicts} />}
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Answer key={person.id} task={task} verdicts={verdicts} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <About task={task} />
        </Grid.Col>
      </Grid>
    </Stack>
  );
}
