import { Drawer, Group, Loader, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { tokenFor } from '../calls/api.ts';
import { answered } from '../calls/refused.ts';
import { steering } from '../calls/steering.ts';
import { CallParts } from '../shell/call-parts.tsx';
import { Problem } from '../shell/problem.tsx';
import { StatusBadge } from '../shell/status-badge.tsx';
import { timeText } from '../tasks/clock.ts';
import { FailNext } from './fail-next.tsx';
import { callOf } from './replay.ts';
import { Replay } from './replay-button.tsx';
import type { Entry, Listed } from './requests.ts';

interface DetailsProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** One call in full. */
export function RequestDetails({ id, onClose }: DetailsProps) {
  const queries = useQueryClient();
  const { data, error } = useQuery({
    queryKey: ['journal-entry', id],
    initialData: () => listedEntry(queries, id),
    queryFn: async () => {
      const query = { source: 'all' as const };
      const { requests } = answered(await steering.GET('/requests', { params: { query } }));
      return requests.find((one) => one.id === id) ?? null;
    },
    staleTime: Infinity,
  });
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={`Call ${id}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {error !== null && <Problem title="The journal was not answered" error={error} />}
      {data === undefined && error === null && <Loader aria-label="Loading" />}
      {data === null && <Text>The journal does not have this call, or has it no longer.</Text>}
      {data !== undefined && data !== null && <Details entry={data} />}
    </Drawer>
  );
}

/** It is mostly one of those that the page lists. */
function listedEntry(queries: QueryClient, id: string): Entry | undefined {
  return queries
    .getQueriesData<Listed>({ queryKey: ['journal'] })
    .flatMap(([, listed]) => listed?.requests ?? [])
    .find((one) => one.id === id);
}

function Details({ entry }: { readonly entry: Entry }) {
  const { at, caller, source, status, refusal, fault } = entry;
  const { data: token } = useQuery({
    queryKey: ['token', caller],
    queryFn: () => tokenFor(caller ?? ''),
    enabled: caller !== undefined,
    retry: false,
  });
  return (
    <Stack gap="md">
      <Group gap="xs">
        <StatusBadge status={status} />
        {refusal !== undefined && <Text size="sm">{refusal}</Text>}
        <Text size="sm" c="dimmed">
          {timeText(at)}, by {caller ?? 'nobody'} ({source})
          {fault !== undefined && `, hit by the fault ${fault}`}
        </Text>
      </Group>
      <Replay entry={entry} />
      <FailNext entry={entry} />
      <CallParts {...callOf(entry, token)} />
    </Stack>
  );
}
