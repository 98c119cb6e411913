import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, messageOf } from '../calls/refused.ts';
import { steering } from '../calls/steering.ts';
import type { Entry } from './requests.ts';

const WAYS = {
  'status 503': { status: 503 },
  'status 500': { status: 500 },
  'status 429': { status: 429, retryAfterSeconds: 1 },
  'an expired token': { refuse: 'ExpiredToken' },
  'a wait of 5 seconds': { delayMs: 5_000 },
  'a cut connection, not done': { drop: 'before' },
  'a cut connection, done': { drop: 'after' },
} as const;
type Way = keyof typeof WAYS;

/** Adds a fault for the next call of the same operation by the same caller. */
export function FailNext({ entry }: { readonly entry: Entry }) {
  const [way, setWay] = useState<Way>('status 503');
  const fail = useMutation({
    mutationFn: async () =>
      answered(
        await steering.POST('/faults', {
          body: { match: likeThis(entry), times: 1, then: WAYS[way] },
        }),
      ),
  });
  return (
    <Group gap="sm" align="flex-end">
      <NativeSelect
        label="What goes wrong"
        data={Object.keys(WAYS)}
        value={way}
        onChange={({ currentTarget }) => {
          setWay(currentTarget.value as Way);
        }}
      />
      <Button
        variant="default"
        loading={fail.isPending}
        onClick={() => {
          fail.mutate();
        }}
      >
        Fail the next one like this
      </Button>
      <Text size="sm" role="status">
        {fail.isSuccess && `Fault ${fail.data.id} waits for it.`}
        {fail.error !== null && messageOf(fail.error)}
      </Text>
    </Group>
  );
}

function likeThis({ operation, method, path, caller }: Entry) {
  const call = operation === undefined ? { method: method as 'GET', path } : { operation };
  return { ...call, ...(caller !== undefined && { caller }) };
}
