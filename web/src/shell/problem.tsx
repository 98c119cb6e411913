import { Alert, List } from '@mantine/core';
import { messageOf, Refused } from '../calls/refused.ts';

/** Why there is nothing to show, or nothing was done. */
export function Problem({ title, error }: { readonly title: string; readonly error: unknown }) {
  const violations = error instanceof Refused ? error.violations : [];
  const status = error instanceof Refused ? ` (${error.status})` : '';
  return (
    <Alert color="red" title={`${title}${status}`} role="alert">
      {messageOf(error)}
      {violations.length > 0 && (
        <List size="sm" mt={4}>
          {violations.map(({ path, message }, at) => (
            <List.Item key={at}>
              <b>{path}</b> {message}
            </List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}
