import { Accordion, Button, Drawer, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { callLog, type Call } from '../calls/call-log.ts';
import { useStored } from '../calls/stored.ts';
import { CallParts } from './call-parts.tsx';
import { StatusBadge } from './status-badge.tsx';

/** Each call that this tab made, as it was sent and answered, and how that answer is known. */
export function CallDrawer() {
  const calls = useStored(callLog);
  const [isOpen, { open, close }] = useDisclosure(false);
  const [shown, show] = useState<string | null>(null);
  return (
    <>
      <Button variant="default" size="xs" onClick={open}>
        Calls ({calls.length})
      </Button>
      <Drawer
        opened={isOpen}
        onClose={close}
        position="right"
        size="lg"
        title="Calls of this tab, the latest first"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <Accordion variant="separated" chevronPosition="left" value={shown} onChange={show}>
          {calls.map((call) => (
            <Accordion.Item key={call.id} value={String(call.id)}>
              <Accordion.Control>
                <Headline {...call} />
              </Accordion.Control>
              <Accordion.Panel>
                {shown === String(call.id) && <CallParts {...call} />}
              </Accordion.Panel>
            </Accordion.Item>
          ))}
        </Accordion>
      </Drawer>
    </>
  );
}

function Headline({ method, path, answer, failure, told, times }: Call) {
  return (
    <Group gap="xs" wrap="nowrap" justify="space-between">
      <Text size="sm" ff="monospace">
        {method} {path}
        {times > 1 && ` ×${times}`}
      </Text>
      <Group gap={4} justify="flex-end" style={{ flexShrink: 0, maxWidth: '45%' }}>
        {told?.refusal !== undefined && (
          <Text size="xs" c="dimmed">
            {told.refusal}
          </Text>
        )}
        <StatusBadge status={answer?.status} none={failure === undefined ? '…' : 'no answer'} />
      </Group>
    </Group>
  );
}
