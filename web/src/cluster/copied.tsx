import { Button, CopyButton } from '@mantine/core';

interface CopiedProps {
  readonly label: string;
  /** Whose it is, for those who hear the button. */
  readonly of: string;
  readonly value: string;
}

/** A button that copies a text, and says that it has. */
export function Copied({ label, of, value }: CopiedProps) {
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => (
        <Button variant="default" size="compact-xs" aria-label={`${label}: ${of}`} onClick={copy}>
          {copied ? 'Copied' : label}
        </Button>
      )}
    </CopyButton>
  );
}
