import { Alert } from '@mantine/core';
import { connection } from '../calls/events.ts';
import { useStored } from '../calls/stored.ts';

/** What to say where the server no longer answers, or tells this page nothing. */
export function ServerState() {
  const state = useStored(connection);
  if (state === 'gone')
    return (
      <Alert color="red" title="The server does not answer" mb="md" role="alert">
        It may have ended. This page goes on by itself once it is back.
      </Alert>
    );
  if (state === 'closed')
    return (
      <Alert color="yellow" title="Nothing is shown as it happens" mb="md">
        The server does not tell this page what happens. Steering is for callers on the same
        machine, or with the admin token.
      </Alert>
    );
  return null;
}
