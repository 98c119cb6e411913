import { Box, Group, Text, Title, UnstyledButton } from '@mantine/core';
import { memo, useMemo, useState } from 'react';
import { toneOf } from '../../../src/diagram/shapes.ts';
import { spanOf, useNow } from '../tasks/clock.ts';
import type { Execution, ExecutionTask } from './execution.ts';
import { StatusBadge } from './status-badge.tsx';
import './task-rows.css';

const ROW = 46;
const SHOWN = 10;
/** Rows beyond what is seen, so that a turn of the wheel meets no gap. */
const BEYOND = 8;

interface RowsProps {
  readonly execution: Execution;
  readonly chosen: string | undefined;
  readonly onChoose: (taskId: string) => void;
}

/** Each attempt of each task, with when it waited and ran. Of a long list only what is seen is in the page. */
export function TaskRows({ execution, chosen, onChoose }: RowsProps) {
  const { tasks, status } = execution;
  const [first, setFirst] = useState(0);
  const isOpen = status === 'RUNNING' || status === 'PAUSED';
  const now = useNow(isOpen);
  const span = useMemo(() => wholeSpan(execution, now), [execution, now]);
  const seen = tasks.slice(first, first + SHOWN + 2 * BEYOND);
  return (
    <Box component="section" aria-label="Tasks">
      <Group justify="space-between" mb={4}>
        <Title order={2} size="h5">
          Tasks ({tasks.length.toLocaleString('en')})
        </Title>
        <Text size="xs" c="dimmed">
          {spanOf(span.to - span.from)} in all: hatched while it waits, full while it runs
        </Text>
      </Group>
      <Box
        className="rows"
        role="table"
        aria-label="Tasks, in the order in which they were scheduled"
        aria-rowcount={tasks.length}
        tabIndex={0}
        style={{ maxHeight: ROW * SHOWN }}
        onScroll={({ currentTarget }) => {
          setFirst(Math.max(0, Math.floor(currentTarget.scrollTop / ROW) - BEYOND));
        }}
      >
        <Box role="rowgroup" style={{ height: ROW * tasks.length, position: 'relative' }}>
          {seen.map((task, at) => (
            <Row
              key={task.taskId}
              task={task}
              index={first + at}
              span={span}
              isChosen={chosen === task.taskId}
              onChoose={onChoose}
            />
          ))}
        </Box>
      </Box>
    </Box>
  );
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function wholeSpan({ startTime, endTime, tasks }: Execution, now = 0): Span {
  let to = Math.max(startTime, endTime, endTime > 0 ? 0 : now);
  for (const task of tasks) to = Math.max(to, task.endTime, task.startTime);
  return { from: startTime, to: Math.max(to, startTime + 1) };
}

interface RowProps {
  readonly task: ExecutionTask;
  readonly index: number;
  readonly span: Span;
  readonly isChosen: boolean;
  readonly onChoose: (taskId: string) => void;
}

/** While the list is scrolled, rows that stay are not made anew. */
const Row = memo(function Row({ task, index, span, isChosen, onChoose }: RowProps) {
  const { taskId, referenceTaskName, taskType, status, retryCount } = task;
  return (
    <Box
      role="row"
      aria-rowindex={index + 1}
      className={isChosen ? 'row chosen-row' : 'row'}
      style={{ top: index * ROW, height: ROW }}
    >
      <Box role="cell" className="row-name">
        <UnstyledButton
          onClick={() => {
            onChoose(taskId);
          }}
        >
          <Text size="sm" fw={600} truncate c="var(--mantine-color-anchor)">
            {referenceTaskName.slice(0, 200)}
          </Text>
          <Text size="xs" c="dimmed" truncate>
            {taskType.slice(0, 100)}
            {retryCount > 0 && ` · retry ${retryCount}`}
          </Text>
        </UnstyledButton>
      </Box>
      <Box role="cell" className="row-status">
        <StatusBadge status={status} />
      </Box>
      <Box role="cell" className="row-bar">
        <Bar task={task} span={span} />
      </Box>
    </Box>
  );
});

/** From when it was scheduled until it began, and until it ended. */
function Bar({ task, span }: { readonly task: ExecutionTask; readonly span: Span }) {
  const { scheduledTime, startTime, endTime, status } = task;
  const begun = startTime > 0 ? startTime : scheduledTime;
  const isOver = endTime > 0;
  const end = isOver ? endTime : span.to;
  const waitedUntil = startTime > 0 ? begun : end;
  const part = (from: number, to: number) => ({
    left: `${percent(from, span)}%`,
    width: `max(2px, ${percent(to, span) - percent(from, span)}%)`,
  });
  const ran = startTime > 0 ? `, ran ${spanOf(end - begun)}` : '';
  const words = `waited ${spanOf(waitedUntil - scheduledTime)}${ran}${isOver ? '' : ' so far'}`;
  return (
    <Box className="bar" role="img" aria-label={words} title={words}>
      <Box className="bar-waits" style={part(scheduledTime, waitedUntil)} />
      {startTime > 0 && (
        <Box className={`bar-runs bar-${toneOf(status)}`} style={part(begun, end)} />
      )}
    </Box>
  );
}

function percent(at: number, { from, to }: Span): number {
  return Math.min(100, Math.max(0, ((at - from) / (to - from)) * 100));
}
