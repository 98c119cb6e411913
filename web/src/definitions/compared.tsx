import { NativeSelect, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { lineDiff } from './line-diff.ts';
import './compared.css';

interface Versioned {
  readonly version: number;
}

/** What differs between the version that is shown and another one, as JSON. */
export function Compared<T extends Versioned>({
  versions,
  shown,
}: {
  readonly versions: readonly T[];
  readonly shown: T;
}) {
  const others = versions.filter(({ version }) => version !== shown.version);
  const [wanted, want] = useState<number>();
  const other = others.find(({ version }) => version === wanted) ?? others.at(-1);
  const lines = useMemo(
    () => (other === undefined ? [] : lineDiff(textOf(other), textOf(shown))),
    [other, shown],
  );
  if (other === undefined) return <Text size="sm">There is no other version.</Text>;
  const isSame = lines.every(({ sign }) => sign === ' ');
  return (
    <Stack gap="xs">
      <NativeSelect
        label="Compared with"
        w={200}
        data={others.map(({ version }) => ({
          value: String(version),
          label: `Version ${version}`,
        }))}
        value={String(other.version)}
        onChange={({ currentTarget }) => {
          want(Number(currentTarget.value));
        }}
      />
      {isSame && <Text size="sm">They are the same.</Text>}
      <pre className="json" tabIndex={0} role="region" aria-label="Differences">
        {lines.slice(0, 5_000).map(({ sign, text }, at) => (
          <span key={at} className={CLASSES[sign]}>
            {`${sign} ${text.slice(0, 2_000)}\n`}
          </span>
        ))}
      </pre>
    </Stack>
  );
}

const CLASSES = { ' ': undefined, '-': 'line-gone', '+': 'line-come' } as const;

/** Without what each version has of its own in any case. */
function textOf(versioned: object): string {
  const {
    createTime: _made,
    updateTime: _changed,
    version: _version,
    ...rest
  } = versioned as Readonly<Record<string, unknown>>;
  return JSON.stringify(rest, undefined, 2);
}
