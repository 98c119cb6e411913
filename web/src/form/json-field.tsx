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
  /** Told what is wrong with what is typed; undefined: nothing. */
  readonly onProblem?: (problem: string | undefined) => void;
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
  onProblem,
}: JsonFieldProps) {
  const given = textOf(value);
  const [typed, setTyped] = useState<{
    readonly text: string;
    readonly problem?: string | undefined;
    readonly taken?: string | undefined;
  }>();
  // What is typed stays as it was typed, until the value is another one.
  const isShown = typed !== undefined && (typed.problem !== undefined || typed.taken === given);
  const shown = isShown ? typed : undefined;
  const take = (text: string) => {
    const [parsed, problem] = read(text);
    const wrong = problem ?? problemOf?.(parsed);
    setTyped({ text, problem: wrong, taken: textOf(parsed) });
    onProblem?.(wrong);
    if (wrong === undefined) onChange(parsed);
  };
  return (
    <Textarea
      label={label}
      description={description}
      error={shown?.problem ?? (error === '' ? undefined : error)}
      value={shown?.text ?? given}
      readOnly={isReadOnly}
      autosize
      minRows={3}
      maxRows={20}
      styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
      spellCheck={false}
      onChange={({ currentTarget }) => {
        take(currentTarget.value);
      }}
    />
  );
}

function textOf(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(value, undefined, 2);
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
