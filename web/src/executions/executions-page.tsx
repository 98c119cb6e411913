import { Anchor, Group, NativeSelect, Pagination, Skeleton, Stack, Table } from '@mantine/core';
import { Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'wouter';
import { apiAs } from '../calls/api.ts';
import { answered } from '../calls/refused.ts';
import { useActing, useTo } from '../shell/acting.ts';
import { Problem } from '../shell/problem.tsx';
import { useTitle } from '../shell/title.ts';
import { timeText } from '../tasks/clock.ts';
import type { Summary } from './execution.ts';
import { StartButton } from './start-button.tsx';
import { StatusBadge } from './status-badge.tsx';

const SIZE = 20;
const TYPED_MS = 300;
const STATUSES = ['RUNNING', 'PAUSED', 'COMPLETED', 'FAILED', 'TIMED_OUT', 'TERMINATED'];

export default function ExecutionsPage() {
  useTitle('Executions');
  const [params, setParams] = useSearchParams();
  const set = (name: string, value: string) => {
    setParams(
      (now) => {
        if (value === '') now.delete(name);
        else now.set(name, value);
        if (name !== 'page') now.delete('page');
        return now;
      },
      { replace: name !== 'page' },
    );
  };
  return (
    <Stack gap="md">
      <Group justify="space-between">
        <Title order={1} size="h3">
          Executions
        </Title>
        <StartButton />
      </Group>
      <Group gap="sm" align="flex-end">
        <TextInput
          label="Words"
          placeholder="in ids, input, output, reasons"
          flex="2 1 180px"
          value={params.get('text') ?? ''}
          onChange={({ currentTarget }) => {
            set('text', currentTarget.value);
          }}
        />
        <TextInput
          label="Query"
          placeholder="workflowType = onboarding AND priority > 1"
          flex="3 1 240px"
          value={params.get('query') ?? ''}
          onChange={({ currentTarget }) => {
            set('query', currentTarget.value);
          }}
        />
        <NativeSelect
          label="Status"
          data={[{ value: '', label: 'Any' }, ...STATUSES]}
          value={params.get('status') ?? ''}
          onChange={({ currentTarget }) => {
            set('status', currentTarget.value);
          }}
        />
      </Group>
      <Found
        onTurn={(page) => {
          set('page', String(page));
        }}
      />
    </Stack>
  );
}

/** A search that names no time finds only what began in the last 72 hours. */
function queryOf(typed: string, status: string): string {
  const conditions = [
    ...(typed.trim() === '' ? [] : [typed]),
    ...(status === '' ? [] : [`status = ${status}`]),
    ...(typed.includes('startTime') ? [] : ['startTime > 0']),
  ];
  return conditions.join(' AND ');
}

function Found({ onTurn }: { readonly onTurn: (page: number) => void }) {
  const [person] = useActing();
  const [params] = useSearchParams();
  const page = Math.max(1, Number(params.get('page') ?? 1) || 1);
  const query = queryOf(params.get('query') ?? '', params.get('status') ?? '');
  const freeText = params.get('text') ?? '';
  const [search] = useDebouncedValue(`${query}\n${freeText}`, TYPED_MS);
  const { data, error } = useQuery({
    queryKey: ['cluster', 'executions', person, search, page],
    queryFn: async () => {
      const [asked = '', words = ''] = search.split('\n');
      const wanted = { query: asked, ...(words !== '' && { freeText: words }) };
      const params = { query: { ...wanted, start: (page - 1) * SIZE, size: SIZE } };
      return answered(await apiAs(person).GET('/api/workflow/search', { params }));
    },
    placeholderData: keepPreviousData,
  });
  if (error !== null) return <Problem title="The search was not answered" error={error} />;
  if (data === undefined) return <Skeleton height={160} />;
  return (
    <>
      <Text size="sm" c="dimmed" role="status">
        {data.totalHits.toLocaleString('en')} found
      </Text>
      {data.totalHits > 0 && <ExecutionTable executions={data.results} />}
      {data.totalHits > SIZE && (
        <Pagination
          value={page}
          total={Math.ceil(data.totalHits / SIZE)}
          onChange={onTurn}
          size="sm"
          getControlProps={(control) => ({ 'aria-label': `Go to the ${control} page` })}
          getItemProps={(item) => ({ 'aria-label': `Page ${item}` })}
        />
      )}
    </>
  );
}

function ExecutionTable({ executions }: { readonly executions: readonly Summary[] }) {
  return (
    <Table aria-label="Executions" verticalSpacing="xs" highlightOnHover>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={{ base: '62%', sm: '36%' }}>Execution</Table.Th>
          <Table.Th>Status</Table.Th>
          <Table.Th visibleFrom="sm">Started</Table.Th>
          <Table.Th w="18%" visibleFrom="md">
            By
          </Table.Th>
          <Table.Th visibleFrom="lg">Reason</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {executions.map((execution) => (
          <Row key={execution.workflowId} execution={execution} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Row({ execution }: { readonly execution: Summary }) {
  const to = useTo();
  const { workflowId, workflowType, version, status, startTime } = execution;
  return (
    <Table.Tr>
      <Table.Td>
        <Stack gap={0}>
          <Anchor
            component={Link}
            href={to(`/executions/${encodeURIComponent(workflowId)}`)}
            fw={600}
            size="sm"
            className="clamped"
          >
            {workflowType.slice(0, 300)}
          </Anchor>
          <Text size="xs" c="dimmed" className="clamped">
            v{version} · {workflowId.slice(0, 300)}
          </Text>
        </Stack>
      </Table.Td>
      <Table.Td>
        <StatusBadge status={status} />
      </Table.Td>
      <Table.Td visibleFrom="sm">
        <Text size="sm" style={{ whiteSpace: 'nowrap' }}>
          {timeText(Date.parse(startTime))}
        </Text>
      </Table.Td>
      <Table.Td visibleFrom="md">
        <Text size="sm" className="clamped">
          {execution.createdBy}
        </Text>
      </Table.Td>
      <Table.Td visibleFrom="lg">
        <Text size="sm" className="clamped">
          {execution.reasonForIncompletion?.slice(0, 300) ?? '–'}
        </Text>
      </Table.Td>
    </Table.Tr>
  );
}
