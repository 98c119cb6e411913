import { Anchor, Button, Group, NativeSelect, NumberInput, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { components } from '../../../src/generated/steering-api.ts';
import { answered } from '../calls/refused.ts';
import { steering } from '../calls/steering.ts';
import { useTo } from '../shell/acting.ts';
import { Problem } from '../shell/problem.tsx';
import { spanOf, timeText, useNow } from '../tasks/clock.ts';
import { Section } from './section.tsx';
import { useSteer } from './steer.ts';

type DueEntry = components['schemas']['DueEntry'];

const UNITS = { seconds: 1_000, minutes: 60_000, hours: 3_600_000, days: 86_400_000 } as const;
type Unit = keyof typeof UNITS;

export function ClockSection() {
  const now = useNow(true);
  const { data: reading } = useQuery({
    queryKey: ['cluster', 'clock-mode'],
    queryFn: async () => answered(await steering.GET('/clock')),
  });
  const { data: list, error } = useQuery({
    queryKey: ['cluster', 'due'],
    queryFn: async () => answered(await steering.GET('/clock/due')),
  });
  const move = useSteer((body: { advanceMs: number } | { now: number }) =>
    steering.POST('/clock', { body }),
  );
  const isManual = reading?.mode === 'manual';
  return (
    <Section title="Clock">
      <Text size="lg" fw={600}>
        {now === undefined ? '…' : timeText(now)}
      </Text>
      {isManual && (
        <Advance
          isMoving={move.isPending}
          onAdvance={(advanceMs) => {
            move.mutate({ advanceMs });
          }}
        />
      )}
      {reading?.mode === 'system' && (
        <Text size="sm" c="dimmed">
          It is the clock of the machine. Started with --clock manual, it is moved from here.
        </Text>
      )}
      {move.error !== null && <Problem title="The clock was not moved" error={move.error} />}
      {error !== null && <Problem title="What is due was not answered" error={error} />}
      <Text size="sm" fw={600}>
        What falls due next
      </Text>
      {list?.due.length === 0 && <Text size="sm">Nothing: time does nothing to this cluster.</Text>}
      <Stack gap="xs" component="ul" className="plain" aria-label="What falls due next">
        {list?.due.map((entry, at) => (
          <DueItem
            key={`${at} ${entry.workflowId}`}
            entry={entry}
            now={now}
            canAdvance={isManual}
            isMoving={move.isPending}
            onAdvance={() => {
              move.mutate({ now: entry.at });
            }}
          />
        ))}
      </Stack>
    </Section>
  );
}

interface AdvanceProps {
  readonly isMoving: boolean;
  readonly onAdvance: (ms: number) => void;
}

function Advance({ isMoving, onAdvance }: AdvanceProps) {
  const [count, setCount] = useState<number | string>(1);
  const [unit, setUnit] = useState<Unit>('hours');
  return (
    <Group align="flex-end" gap="xs">
      <NumberInput
        label="Advance by"
        value={count}
        min={0}
        w={110}
        hideControls
        onChange={setCount}
      />
      <NativeSelect
        aria-label="Unit"
        data={Object.keys(UNITS)}
        value={unit}
        onChange={({ currentTarget }) => {
          setUnit(currentTarget.value as Unit);
        }}
      />
      <Button
        loading={isMoving}
        onClick={() => {
          onAdvance(Number(count) * UNITS[unit]);
        }}
      >
        Advance
      </Button>
    </Group>
  );
}

interface DueProps {
  readonly entry: DueEntry;
  readonly now: number | undefined;
  readonly canAdvance: boolean;
  readonly isMoving: boolean;
  readonly onAdvance: () => void;
}

function DueItem({ entry, now, canAdvance, isMoving, onAdvance }: DueProps) {
  const to = useTo();
  const { at, kind, about, workflowId, workflowName = workflowId, taskId } = entry;
  const isHuman = kind === 'humanTask' && taskId !== undefined;
  const path = isHuman
    ? `/tasks/${encodeURIComponent(taskId)}`
    : `/executions/${encodeURIComponent(workflowId)}`;
  return (
    <Group component="li" justify="space-between" wrap="nowrap" align="flex-start">
      <div>
        <Anchor component={Link} href={to(path)} size="sm">
          {about.slice(0, 300)}
        </Anchor>
        <Text size="xs" c="dimmed">
          {workflowName.slice(0, 200)} · {timeText(at)}
          {now !== undefined && `, in ${spanOf(at - now)}`}
        </Text>
      </div>
      {canAdvance && (
        <Button
          variant="default"
          size="compact-xs"
          style={{ flexShrink: 0 }}
          loading={isMoving}
          aria-label={`Advance to it: ${about.slice(0, 200)}`}
          onClick={onAdvance}
        >
          Advance to it
        </Button>
      )}
    </Group>
  );
}
