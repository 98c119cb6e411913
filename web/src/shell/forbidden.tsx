import { List, Text } from '@mantine/core';
import type { Verdict } from '../calls/verdicts.ts';

/** What the person may not do now, each with the answer that the call would get. */
export function Forbidden({
  verdicts,
}: {
  readonly verdicts: readonly (readonly [title: string, verdict: Verdict])[];
}) {
  if (verdicts.length === 0) return null;
  return (
    <details>
      <summary>
        <Text span size="sm">
          Why not {verdicts.map(([title]) => title.toLowerCase()).join(', ')}
        </Text>
      </summary>
      <List size="sm" spacing={2} mt={4}>
        {verdicts.map(([title, { status, refusal, message, rule }]) => (
          <List.Item key={title}>
            <b>{title}</b>: {message}{' '}
            <Text span size="xs" c="dimmed">
              (
              {[rule === undefined ? undefined : `rule ${rule}`, refusal, status]
                .filter((part) => part !== undefined)
                .join(', ')}
              )
            </Text>
          </List.Item>
        ))}
      </List>
    </details>
  );
}
