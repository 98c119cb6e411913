import { Badge } from '@mantine/core';
import type { TaskState } from './task.ts';

const COLORS: Readonly<Record<TaskState, string>> = {
  PENDING: 'grape.9',
  ASSIGNED: 'blue.9',
  IN_PROGRESS: '#b03d00',
  COMPLETED: '#237032',
  TIMED_OUT: 'red.9',
  DELETED: 'gray.7',
};

export function StateBadge({ state }: { readonly state: TaskState }) {
  return (
    <Badge
      color={COLORS[state]}
      variant="filled"
      radius="sm"
      style={{ flexShrink: 0, minWidth: 'max-content', maxWidth: 'none' }}
    >
      {state.replace('_', ' ')}
    </Badge>
  );
}
