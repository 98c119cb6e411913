import { Anchor, Loader, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { apiAs } from '../calls/api.ts';
import { answered } from '../calls/refused.ts';
import { useActing, useTo } from '../shell/acting.ts';
import { JsonText } from '../shell/json-text.tsx';
import { Problem } from '../shell/problem.tsx';
import { useTitle } from '../shell/title.ts';

export default function TaskDefinitionPage({ name }: { readonly name: string }) {
  useTitle(name.slice(0, 100));
  const [person] = useActing();
  const to = useTo();
  const { data, error } = useQuery({
    queryKey: ['cluster', 'task-definition', person, name],
    queryFn: async () => {
      const params = { path: { taskType: name } };
      return answered(await apiAs(person).GET('/api/metadata/taskdefs/{taskType}', { params }));
    },
  });
  return (
    <Stack gap="md">
      <Anchor component={Link} href={to('/definitions')} size="sm" underline="always">
        Definitions and forms
      </Anchor>
      <Title order={1} size="h3" lineClamp={4}>
        {name.slice(0, 1_000)}
      </Title>
      {error !== null && <Problem title="The definition was not answered" error={error} />}
      {data === undefined && error === null && <Loader aria-label="Loading" />}
      {data !== undefined && <JsonText value={data} label="Definition" />}
    </Stack>
  );
}
