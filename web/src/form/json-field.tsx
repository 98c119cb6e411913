import { Textarea } from '@mantine/core';
import { useState } from 'react';

interface JsonFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly error?: string | undefined;
  readonly value: unknown;
  readonly isReadOnly: boolean;
  /** What may not be taken is told here, and not given on. */
  readonly onChange: (value: unknown) => void;
  readonly problemOf?: (value: unknown) => string | undefined;
}

/** A value as JSON, for whatever has no field of its own. */
export function JsonField({
  label,
  description,
  error,
  value,
  isReadOnly,
  onChange,
  problemOf,
}: JsonFieldProps) {
  const given = value === undefined ? '' : JSON.stringify(value, undefined, 2);
  const [typed, setTyped] = useState<{
    readonly text: string;
    readonly problem?: string | undefined;
  }>();
  const take = (text: string) => {
    const [parsed, problem] = read(text);
    const wrong = problem ?? problemOf?.(parsed);
    setTyped({ text, problem: wrong });
    if (wrong === undefined) onChange(parsed);
  };
  return (
    <Textarea
      label={label}
      description={description}
      error={typed?.problem ?? (error === '' ? undefined : error)}
      value={typed?.text ?? given}
      readOnly={isReadOnly}
      autosize
      minRows={3}
      maxRows={20}
      ff="monospace"
      spellCheck={false}
      onChange={({ currentTarget }) => {
        take(currentTarget.value);
      }}
      onBlur={() => {
        if (typed?.problem === undefined) setTyped(undefined);
      }}
    />
  );
}

function read(text: string): readonly [unknown, string?] {
  if (text.trim() === '') return [undefined];
  try {
    return [JSON.parse(text)];
  } catch (error) {
    return [
      undefined,
      error instanceof Error ? `This is no JSON: ${error.message}` : 'This is no JSON',
    ];
  }
}
