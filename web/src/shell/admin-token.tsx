import { Button, Group, Modal, PasswordInput, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { giveAdminToken, isTokenWanted, wasTokenGiven } from '../calls/steering.ts';
import { useStored } from '../calls/stored.ts';

/** Asks for the admin token where the server has one. It stays in the memory of this tab. */
export function AdminToken() {
  const isOpen = useStored(isTokenWanted);
  const queries = useQueryClient();
  const [token, setToken] = useState('');
  const give = () => {
    giveAdminToken(token);
    void queries.invalidateQueries();
  };
  return (
    <Modal
      opened={isOpen}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      title="This server has an admin token"
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          give();
        }}
      >
        <Text size="sm" mb="sm">
          It was given with --admin-token. This tab forgets it when it is closed or loaded anew.
        </Text>
        <PasswordInput
          label="Admin token"
          error={wasTokenGiven() && 'The server has another one.'}
          value={token}
          data-autofocus
          onChange={(event) => {
            setToken(event.currentTarget.value);
          }}
        />
        <Group justify="flex-end" mt="md">
          <Button type="submit" disabled={token === ''}>
            Go on
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
