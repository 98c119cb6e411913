import { Badge } from '@mantine/core';

/** The status of an answer; left out: there is none, yet or at all. */
export function StatusBadge({
  status,
  none = '…',
}: {
  readonly status: number | undefined;
  readonly none?: string;
}) {
  const isRefused = status === undefined ? none !== '…' : status >= 400;
  return (
    <Badge
      color={isRefused ? 'red.9' : 'gray'}
      variant={isRefused ? 'filled' : 'default'}
      style={{ flexShrink: 0, maxWidth: 'none' }}
    >
      {status ?? none}
    </Badge>
  );
}
