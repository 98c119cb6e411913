import { Button, Group, ScrollArea, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { callerOf, personOf } from '../calls/person.ts';
import { answered, messageOf } from '../calls/refused.ts';
import { steering } from '../calls/steering.ts';
import { usePeople } from '../shell/acting.ts';
import { Problem } from '../shell/problem.tsx';
import { AccessKeys } from './access-keys.tsx';
import { Copied } from './copied.tsx';
import { Section } from './section.tsx';

/** Who has an account, each with a token to call with. */
export function PeopleSection() {
  const { data = [], error } = usePeople();
  return (
    <Section title="People and applications">
      {error !== null && <Problem title="The people were not answered" error={error} />}
      <ScrollArea.Autosize
        mah={360}
        viewportProps={{ tabIndex: 0, 'aria-label': 'People', role: 'region' }}
      >
        <Stack gap="xs">
          {data.slice(0, 200).map(({ id, roles, groups, applicationUser }) => (
            <div key={id}>
              <Group justify="space-between" gap="xs">
                <Stack gap={0} flex="1 1 160px">
                  <Text size="sm" className="clamped">
                    {id}
                  </Text>
                  <Text size="xs" c="dimmed" className="clamped">
                    {[
                      ...roles.map(({ name }) => name),
                      ...groups.map((group) => `in ${group.id}`),
                    ].join(', ')}
                  </Text>
                </Stack>
                <Token id={id} />
              </Group>
              {applicationUser && <AccessKeys id={id.replace(/^app:/, '')} />}
            </div>
          ))}
        </Stack>
      </ScrollArea.Autosize>
      {data.length > 200 && <Text size="sm">and {data.length - 200} more</Text>}
    </Section>
  );
}

/** A token is made when it is asked for, and then copied as it is or as curl takes it. */
function Token({ id }: { readonly id: string }) {
  const make = useMutation({
    mutationFn: async () =>
      answered(await steering.POST('/tokens', { body: callerOf(personOf(id)) })).token,
  });
  if (make.data === undefined)
    return (
      <Group gap="xs">
        {make.error !== null && <Text size="xs">{messageOf(make.error)}</Text>}
        <Button
          variant="default"
          size="compact-xs"
          aria-label={`Make a token: ${id}`}
          loading={make.isPending}
          onClick={() => {
            make.mutate();
          }}
        >
          Make a token
        </Button>
      </Group>
    );
  return (
    <Group gap="xs">
      <Copied label="Copy the token" of={id} value={make.data} />
      <Copied label="Copy the curl header" of={id} value={`-H 'X-Authorization: ${make.data}'`} />
    </Group>
  );
}
