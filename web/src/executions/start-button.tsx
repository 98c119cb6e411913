import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { StartForm } from './start-form.tsx';

/** `name`: the definition that is chosen at first. */
export function StartButton({ name, version }: { readonly name?: string; version?: number }) {
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button size="xs" onClick={open}>
        Start an execution
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        title="Start an execution"
        size="lg"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <StartForm
          {...(name !== undefined && { name })}
          {...(version !== undefined && { version })}
        />
      </Modal>
    </>
  );
}
