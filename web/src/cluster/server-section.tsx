import { Anchor, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { components } from '../../../src/generated/steering-api.ts';
import { apiAs } from '../calls/api.ts';
import { ADMINISTRATOR } from '../calls/person.ts';
import { answered } from '../calls/refused.ts';
import { steering } from '../calls/steering.ts';
import { useTo } from '../shell/acting.ts';
import { Problem } from '../shell/problem.tsx';
import { Section } from './section.tsx';

type Reading = components['schemas']['ClusterReading'];

/** The server behind it: what runs, where its state is, what bounds it. */
export function ServerSection() {
  const to = useTo();
  const { data: version } = useQuery({
    queryKey: ['version'],
    queryFn: async () =>
      answered(await apiAs(ADMINISTRATOR).GET('/api/version', { parseAs: 'text' })),
  });
  const { data: reading, error } = useQuery({
    queryKey: ['reading'],
    queryFn: async () => answered(await steering.GET('/cluster')),
  });
  return (
    <Section title="Server">
      {error !== null && <Problem title="The server was not asked" error={error} />}
      {reading !== undefined && (
        <Stack gap={2}>
          <Text size="sm">
            conductor-mock {reading.versions.conductorMock} on Node.js {reading.versions.node}
            {version !== undefined && `; the API answers as version ${version}`}
          </Text>
          <Text size="sm">{placeOf(reading.store)}</Text>
        </Stack>
      )}
      <Anchor component={Link} href={to('/cluster/fidelity')} size="sm" underline="always">
        How each of its answers is known
      </Anchor>
      {reading !== undefined && <LimitTable limits={reading.limits} />}
    </Section>
  );
}

function placeOf({ kind, place = '' }: Reading['store']): string {
  if (kind === 'memory') return 'Its state is in memory, and ends with the process.';
  return kind === 'file' ? `Its state is in the file ${place}` : `Its state is in ${place}`;
}

function LimitTable({ limits }: Pick<Reading, 'limits'>) {
  return (
    <Table verticalSpacing={4} horizontalSpacing={0} fz="sm">
      <Table.Caption>Each limit is an option of the command line.</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Limit</Table.Th>
          <Table.Th ta="right">Value</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {limits.map(({ name, option, value, standard, about }) => (
          <Table.Tr key={name}>
            <Table.Td>
              <Text size="sm" ff="monospace">
                {option}
              </Text>
              <Text size="xs" c="dimmed">
                {about}
              </Text>
            </Table.Td>
            <Table.Td ta="right" style={{ verticalAlign: 'top', whiteSpace: 'nowrap' }}>
              {value.toLocaleString('en')}
              {value !== standard && (
                <Text size="xs" c="dimmed">
                  usually {standard.toLocaleString('en')}
                </Text>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
