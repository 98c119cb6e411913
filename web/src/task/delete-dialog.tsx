import { Button, Group, Modal, Text } from '@mantine/core';
import type { DialogProps } from './skip-dialog.tsx';

export function DeleteDialog({ onClose, onSend }: DialogProps) {
  return (
    <Modal
      opened
      onClose={onClose}
      title="Delete this task?"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Text size="sm">
        Its execution then fails. This cannot be undone but by a reset of the cluster.
      </Text>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          Keep it
        </Button>
        <Button
          color="red"
          onClick={() => {
            onSend({ action: 'delete' });
          }}
        >
          Delete
        </Button>
      </Group>
    </Modal>
  );
}
