import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Command } from './act.ts';

export interface DialogProps {
  readonly onClose: () => void;
  readonly onSend: (command: Command) => void;
}

export function SkipDialog({ onClose, onSend }: DialogProps) {
  const [reason, setReason] = useState('');
  return (
    <Modal
      opened
      onClose={onClose}
      title="Go on to the next assignee"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSend({ action: 'skip', reason });
        }}
      >
        <TextInput
          label="Reason"
          description="May be left out."
          value={reason}
          data-autofocus
          onChange={({ currentTarget }) => {
            setReason(currentTarget.value);
          }}
        />
        <Group justify="flex-end" mt="md">
          <Button type="submit">Skip</Button>
        </Group>
      </form>
    </Modal>
  );
}
