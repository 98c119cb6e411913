import { Badge } from '@mantine/core';
import { statusText, toneOf, type Tone } from '../../../src/diagram/shapes.ts';

const COLORS: Readonly<Record<Tone, string>> = {
  open: '#8a4b00',
  active: 'blue.9',
  done: '#237032',
  failed: 'red.9',
  off: 'gray.7',
  none: 'gray.7',
};

/** The state of an execution or of one of its tasks. */
export function StatusBadge({ status }: { readonly status: string }) {
  return (
    <Badge
      color={COLORS[toneOf(status)]}
      variant="filled"
      radius="sm"
      style={{ flexShrink: 0, minWidth: 'max-content' }}
    >
      {statusText(status)}
    </Badge>
  );
}
