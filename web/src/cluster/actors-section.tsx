import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { components } from '../../../src/generated/steering-api.ts';
import { answered } from '../calls/refused.ts';
import { steering } from '../calls/steering.ts';
import { Problem } from '../shell/problem.tsx';
import { timeText } from '../tasks/clock.ts';
import { Section } from './section.tsx';
import { useSteer } from './steer.ts';

type Progress = components['schemas']['ActorProgress'];

/** Who acts by themselves, and how far they are. */
export function ActorsSection() {
  const { data, error } = useQuery({
    queryKey: ['cluster', 'actors'],
    queryFn: async () => answered(await steering.GET('/actors')),
  });
  const clear = useSteer(() => steering.DELETE('/actors'));
  const actors = [
    ...(data?.progress.workers.map((one, at) => [`worker ${at + 1}`, one] as const) ?? []),
    ...(data?.progress.people.map((one, at) => [`person ${at + 1}`, one] as const) ?? []),
  ];
  return (
    <Section title="Actors">
      {error !== null && <Problem title="The actors were not answered" error={error} />}
      {data !== undefined && actors.length === 0 && (
        <Text size="sm">Nobody acts by themselves.</Text>
      )}
      <Stack gap="xs">
        {actors.map(([name, progress]) => (
          <Actor key={name} name={name} progress={progress} />
        ))}
      </Stack>
      {actors.length > 0 && (
        <Group justify="flex-end">
          <Button
            variant="default"
            size="xs"
            loading={clear.isPending}
            onClick={() => {
              clear.mutate();
            }}
          >
            Send them all home
          </Button>
        </Group>
      )}
    </Section>
  );
}

function Actor({ name, progress }: { readonly name: string; readonly progress: Progress }) {
  const { acted, refused, waiting, nextAt, lastRefusal } = progress;
  return (
    <div>
      <Text size="sm">
        {name}: acted on {acted}, {waiting} to come
        {refused > 0 && `, refused ${refused} times`}
        {nextAt !== undefined && `, next ${timeText(nextAt)}`}
      </Text>
      {lastRefusal !== undefined && (
        <Text size="xs" c="dimmed" className="clamped">
          {lastRefusal.message.slice(0, 500)}
        </Text>
      )}
    </div>
  );
}
