import { Stack, Table, Text, UnstyledButton } from '@mantine/core';
import { StatusBadge } from '../shell/status-badge.tsx';
import { timeText } from '../tasks/clock.ts';
import type { Entry } from './requests.ts';

interface RequestTableProps {
  readonly requests: readonly Entry[];
  readonly onOpen: (id: string) => void;
}

export function RequestTable({ requests, onOpen }: RequestTableProps) {
  return (
    <Table aria-label="Calls, the latest first" verticalSpacing="xs" highlightOnHover>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Call</Table.Th>
          <Table.Th w={{ base: '42%', sm: 'auto' }}>Answer</Table.Th>
          <Table.Th visibleFrom="sm">Caller</Table.Th>
          <Table.Th visibleFrom="md">Time</Table.Th>
          <Table.Th visibleFrom="lg">Source</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {requests.map((entry) => (
          <Row key={entry.id} entry={entry} onOpen={onOpen} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Row({ entry, onOpen }: { readonly entry: Entry; readonly onOpen: (id: string) => void }) {
  const { id, operation, method, path, status, refusal, caller, at, source } = entry;
  return (
    <Table.Tr>
      <Table.Td>
        <UnstyledButton
          onClick={() => {
            onOpen(id);
          }}
        >
          <Stack gap={0}>
            <Text size="sm" fw={600} c="var(--mantine-color-anchor)">
              {operation ?? `${method} ${path}`.slice(0, 200)}
            </Text>
            <Text size="xs" c="dimmed" ff="monospace" className="clamped">
              {method} {path.slice(0, 300)}
            </Text>
          </Stack>
        </UnstyledButton>
      </Table.Td>
      <Table.Td>
        <Stack gap={2} align="flex-start">
          <StatusBadge status={status} />
          {refusal !== undefined && <Text size="xs">{refusal}</Text>}
        </Stack>
      </Table.Td>
      <Table.Td visibleFrom="sm">
        <Text size="sm">{caller ?? 'nobody'}</Text>
      </Table.Td>
      <Table.Td visibleFrom="md">
        <Text size="sm">{timeText(at)}</Text>
      </Table.Td>
      <Table.Td visibleFrom="lg">
        <Text size="sm">{source}</Text>
      </Table.Td>
    </Table.Tr>
  );
}
