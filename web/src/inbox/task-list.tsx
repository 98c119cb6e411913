import { Box, Group, Pagination, Skeleton, Text, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'wouter';
import { apiAs } from '../calls/api.ts';
import type { Person } from '../calls/person.ts';
import { answered } from '../calls/refused.ts';
import { Problem } from '../shell/problem.tsx';
import type { SearchBody } from '../tasks/task.ts';
import { TaskTable } from './task-table.tsx';

const SIZE = 20;

interface ListProps {
  readonly title: string;
  readonly search: SearchBody;
  readonly person: Person;
  /** The name of its page in the URL. */
  readonly pageName: string;
}

/** One page of what the search finds, as the server pages it. */
export function TaskListPage({ title, search, person, pageName }: ListProps) {
  const [params, setParams] = useSearchParams();
  const page = Math.max(1, Number(params.get(pageName) ?? 1) || 1);
  const body = { ...search, start: (page - 1) * SIZE, size: SIZE };
  const { data, error } = useQuery({
    queryKey: ['cluster', 'tasks', person, body],
    queryFn: async () => answered(await apiAs(person).POST('/api/human/tasks/search', { body })),
    placeholderData: keepPreviousData,
  });
  if (error !== null) return <Problem title="The search was not answered" error={error} />;
  if (data === undefined) return <Skeleton height={160} />;
  const turn = (next: number) => {
    setParams((now) => {
      now.set(pageName, String(next));
      return now;
    });
  };
  return (
    <Box component="section" aria-label={title}>
      <Group justify="space-between" mb={4}>
        <Title order={2} size="h5">
          {title} ({data.totalHits.toLocaleString('en')})
        </Title>
      </Group>
      {data.totalHits === 0 ? (
        <Text c="dimmed">None.</Text>
      ) : (
        <TaskTable tasks={data.results} label={title} />
      )}
      {data.totalHits > SIZE && (
        <Pagination
          mt="sm"
          value={page}
          total={Math.ceil(data.totalHits / SIZE)}
          onChange={turn}
          size="sm"
          getControlProps={(control) => ({ 'aria-label': `Go to the ${control} page` })}
          getItemProps={(item) => ({ 'aria-label': `Page ${item}` })}
        />
      )}
    </Box>
  );
}
