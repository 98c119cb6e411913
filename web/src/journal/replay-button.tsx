import { Button, Group, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { messageOf } from '../calls/refused.ts';
import { noReplay, replay } from './replay.ts';
import type { Entry } from './requests.ts';

export function Replay({ entry }: { readonly entry: Entry }) {
  const again = useMutation({ mutationFn: () => replay(entry) });
  const problem = noReplay(entry);
  return (
    <Group gap="sm">
      <Button
        disabled={problem !== undefined}
        loading={again.isPending}
        onClick={() => {
          again.mutate();
        }}
      >
        Replay
      </Button>
      <Text size="sm" role="status">
        {problem}
        {again.isSuccess && `Answered ${again.data}`}
        {again.error !== null && messageOf(again.error)}
      </Text>
    </Group>
  );
}
