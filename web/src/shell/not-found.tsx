import { Alert, Anchor } from '@mantine/core';
import { Link } from 'wouter';
import { useTo } from './acting.ts';

export function NotFound() {
  const to = useTo();
  return (
    <Alert title="There is no such page" color="gray">
      <Anchor component={Link} href={to('/')} underline="always">
        Go to the inbox
      </Anchor>
    </Alert>
  );
}
