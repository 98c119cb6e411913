import { Button, Code, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answered } from '../calls/refused.ts';
import { steering } from '../calls/steering.ts';
import { JsonField } from '../form/json-field.tsx';
import { Problem } from '../shell/problem.tsx';
import { Section } from './section.tsx';
import { useSteer } from './steer.ts';

const FIRST = { match: { operation: 'claimHumanTask' }, times: 1, then: { status: 503 } };

/** What goes wrong on purpose. */
export function FaultsSection() {
  const { data, error } = useQuery({
    queryKey: ['journal', 'faults'],
    queryFn: async () => answered(await steering.GET('/faults')),
  });
  const add = useSteer((body: never) => steering.POST('/faults', { body }));
  const remove = useSteer((id: string) =>
    steering.DELETE('/faults/{id}', { params: { path: { id } } }),
  );
  const [fault, setFault] = useState<unknown>(FIRST);
  const [wrong, setWrong] = useState<string>();
  return (
    <Section title="Faults">
      {error !== null && <Problem title="The faults were not answered" error={error} />}
      {data?.faults.length === 0 && <Text size="sm">None: every call is answered as usual.</Text>}
      <Stack gap="xs" component="ul" className="plain" aria-label="Faults that wait">
        {data?.faults.map(({ id, matched, ...shown }) => (
          <Group key={id} component="li" justify="space-between" wrap="nowrap" align="flex-start">
            <div>
              <Text size="sm">
                {id}: has hit {matched}
              </Text>
              <Code style={{ overflowWrap: 'anywhere' }}>
                {JSON.stringify(shown).slice(0, 500)}
              </Code>
            </div>
            <Button
              variant="default"
              size="compact-xs"
              style={{ flexShrink: 0 }}
              aria-label={`Remove the fault ${id}`}
              onClick={() => {
                remove.mutate(id);
              }}
            >
              Remove
            </Button>
          </Group>
        ))}
      </Stack>
      <JsonField
        label="Another fault"
        value={fault}
        isReadOnly={false}
        onProblem={setWrong}
        onChange={setFault}
      />
      {add.error !== null && <Problem title="It was not added" error={add.error} />}
      <Group justify="flex-end">
        <Button
          variant="default"
          size="xs"
          disabled={wrong !== undefined}
          loading={add.isPending}
          onClick={() => {
            add.mutate(fault as never);
          }}
        >
          Add the fault
        </Button>
      </Group>
    </Section>
  );
}
