import { Group, NativeSelect, Skeleton, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useSearchParams } from 'wouter';
import { Problem } from '../shell/problem.tsx';
import { useTitle } from '../shell/title.ts';
import { RequestDetails } from './request-details.tsx';
import { RequestTable } from './request-table.tsx';
import { useRequests, type JournalFilter, type Source } from './requests.ts';

const TYPED_MS = 300;
const SOURCES = [
  { value: 'client', label: 'Clients' },
  { value: 'actor', label: 'Actors' },
  { value: 'console', label: 'This console' },
  { value: 'all', label: 'All' },
];

export default function JournalPage() {
  useTitle('Journal');
  const [params, setParams] = useSearchParams();
  const set = (name: string, value: string) => {
    setParams(
      (now) => {
        if (value === '') now.delete(name);
        else now.set(name, value);
        return now;
      },
      { replace: true },
    );
  };
  const filter: JournalFilter = {
    source: (params.get('source') ?? 'client') as Source,
    operation: params.get('operation') ?? '',
    status: params.get('status') ?? '',
    caller: params.get('caller') ?? '',
  };
  const chosen = params.get('request');
  return (
    <Stack gap="md">
      <Title order={1} size="h3">
        Journal
      </Title>
      <FilterFields filter={filter} onChange={set} />
      <Requests
        filter={filter}
        onOpen={(id) => {
          set('request', id);
        }}
      />
      {chosen !== null && (
        <RequestDetails
          id={chosen}
          onClose={() => {
            set('request', '');
          }}
        />
      )}
    </Stack>
  );
}

interface FilterProps {
  readonly filter: JournalFilter;
  readonly onChange: (name: string, value: string) => void;
}

function FilterFields({ filter, onChange }: FilterProps) {
  const texts = [
    ['operation', 'Operation', 'claimHumanTask'],
    ['status', 'Status', '404 or 4xx'],
    ['caller', 'Caller', 'jane.doe@acme.com'],
  ] as const;
  return (
    <Group gap="sm" align="flex-end">
      <NativeSelect
        label="Called by"
        data={SOURCES}
        value={filter.source}
        onChange={({ currentTarget }) => {
          onChange('source', currentTarget.value);
        }}
      />
      {texts.map(([name, label, placeholder]) => (
        <TextInput
          key={name}
          label={label}
          placeholder={placeholder}
          value={filter[name]}
          flex="1 1 150px"
          onChange={({ currentTarget }) => {
            onChange(name, currentTarget.value);
          }}
        />
      ))}
    </Group>
  );
}

interface RequestsProps {
  readonly filter: JournalFilter;
  readonly onOpen: (id: string) => void;
}

function Requests({ filter, onOpen }: RequestsProps) {
  const [typed] = useDebouncedValue(filter, TYPED_MS);
  const { data, error } = useRequests(typed);
  if (error !== null) return <Problem title="The journal was not answered" error={error} />;
  if (data === undefined) return <Skeleton height={160} />;
  if (data.requests.length === 0)
    return <Text c="dimmed">No call yet. One shows here as it comes.</Text>;
  return (
    <>
      <RequestTable requests={data.requests} onOpen={onOpen} />
      {data.dropped > 0 && (
        <Text size="sm" c="dimmed">
          The journal has let go of {data.dropped} older calls.
        </Text>
      )}
    </>
  );
}
