import { Anchor, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answered } from '../calls/refused.ts';
import { tenant as shown } from '../calls/prefix.ts';
import { steering } from '../calls/steering.ts';
import { Problem } from '../shell/problem.tsx';
import { Section } from './section.tsx';
import { useSteer } from './steer.ts';

/** Clusters beside this one. */
export function TenantsSection() {
  const { data, error } = useQuery({
    queryKey: ['tenants'],
    queryFn: async () => answered(await steering.GET('/tenants')),
  });
  const [id, setId] = useState('');
  const fork = useSteer(() => {
    const body = { from: shown ?? 'main', ...(id !== '' && { id }) };
    return steering.POST('/tenants', { body });
  });
  const end = useSteer((ended: string) =>
    steering.DELETE('/tenants/{id}', { params: { path: { id: ended } } }),
  );
  const problem = fork.error ?? end.error;
  return (
    <Section title="Tenants">
      {error !== null && <Problem title="The tenants were not answered" error={error} />}
      <Text size="sm">
        This page shows {shown === undefined ? 'the cluster itself' : `the tenant ${shown}`}.{' '}
        {shown !== undefined && (
          <Anchor href="/cluster" size="sm" underline="always">
            Go to the cluster itself
          </Anchor>
        )}
      </Text>
      <Stack gap="xs" component="ul" className="plain" aria-label="Tenants">
        {data?.tenants.map((one) => (
          <Group key={one.id} component="li" justify="space-between">
            <Anchor href={`/t/${one.id}/cluster`} size="sm" underline="always">
              {one.id}
            </Anchor>
            <Button
              variant="default"
              size="compact-xs"
              aria-label={`End the tenant ${one.id}`}
              disabled={one.id === shown}
              onClick={() => {
                end.mutate(one.id);
              }}
            >
              End
            </Button>
          </Group>
        ))}
      </Stack>
      <Group align="flex-end" gap="xs">
        <TextInput
          label="Id"
          description="May be left out."
          value={id}
          onChange={({ currentTarget }) => {
            setId(currentTarget.value);
          }}
        />
        <Button
          variant="default"
          loading={fork.isPending}
          onClick={() => {
            fork.mutate();
          }}
        >
          Fork what is shown
        </Button>
      </Group>
      {problem !== null && <Problem title="It was not done" error={problem} />}
    </Section>
  );
}
