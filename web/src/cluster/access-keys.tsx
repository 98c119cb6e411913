import { Alert, Anchor, Button, Code, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { apiAs } from '../calls/api.ts';
import { ADMINISTRATOR } from '../calls/person.ts';
import { answered, messageOf } from '../calls/refused.ts';
import { Copied } from './copied.tsx';

const URL_OF_KEYS = '/api/applications/{id}/accessKeys';

/** The access keys of an application. Nothing tells the secret of one but the answer to the call that makes it. */
export function AccessKeys({ id }: { readonly id: string }) {
  const [isOpen, open] = useState(false);
  if (!isOpen)
    return (
      <Anchor
        component="button"
        size="xs"
        underline="always"
        aria-label={`Access keys: ${id}`}
        onClick={() => {
          open(true);
        }}
      >
        Access keys
      </Anchor>
    );
  return <Opened id={id} />;
}

function Opened({ id }: { readonly id: string }) {
  const queries = useQueryClient();
  const params = { path: { id } };
  const queryKey = ['cluster', 'keys', id];
  const { data, error } = useQuery({
    queryKey,
    queryFn: async () => answered(await apiAs(ADMINISTRATOR).GET(URL_OF_KEYS, { params })),
  });
  const make = useMutation({
    mutationFn: async () => answered(await apiAs(ADMINISTRATOR).POST(URL_OF_KEYS, { params })),
    onSuccess: () => queries.invalidateQueries({ queryKey }),
  });
  const problem = make.error ?? error;
  return (
    <Stack gap={6} mt={4}>
      <Text size="xs" role="status">
        {problem !== null && messageOf(problem)}
        {data?.length === 0 && 'No access keys.'}
        {data?.map((key) => `${key.id} (${key.status})`).join(', ')}
      </Text>
      {make.data !== undefined && <NewKey {...make.data} of={id} />}
      <Group>
        <Button
          variant="default"
          size="compact-xs"
          aria-label={`Make an access key: ${id}`}
          loading={make.isPending}
          onClick={() => {
            make.mutate();
          }}
        >
          Make an access key
        </Button>
      </Group>
    </Stack>
  );
}

function NewKey({ id, secret, of }: { readonly id: string; secret: string; of: string }) {
  return (
    <Alert color="blue" title="The secret is shown this once" role="status">
      <Stack gap={6}>
        <Text size="xs">
          Key id <Code>{id}</Code>
        </Text>
        <Text size="xs">
          Secret <Code>{secret}</Code>
        </Text>
        <Group gap="xs">
          <Copied label="Copy the secret" of={of} value={secret} />
        </Group>
      </Stack>
    </Alert>
  );
}
