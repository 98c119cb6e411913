import { Anchor, Skeleton, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'wouter';
import { apiAs } from '../calls/api.ts';
import { answered } from '../calls/refused.ts';
import { useActing, useTo } from '../shell/acting.ts';
import { Problem } from '../shell/problem.tsx';
import { useTitle } from '../shell/title.ts';

const MOST = 500;

/** What there is to choose from: definitions of workflows and tasks, and forms. */
export default function DefinitionsPage() {
  useTitle('Definitions and forms');
  const [params, setParams] = useSearchParams();
  const word = params.get('name') ?? '';
  return (
    <Stack gap="md">
      <Title order={1} size="h3">
        Definitions and forms
      </Title>
      <TextInput
        label="Name"
        placeholder="a part of it"
        value={word}
        maw={400}
        onChange={({ currentTarget: { value } }) => {
          setParams(
            (now) => {
              if (value === '') now.delete('name');
              else now.set('name', value);
              return now;
            },
            { replace: true },
          );
        }}
      />
      <Workflows word={word} />
      <Forms word={word} />
      <Tasks word={word} />
    </Stack>
  );
}

interface Listed {
  readonly name: string;
  readonly version?: number;
  readonly description?: string | undefined;
}

function Workflows({ word }: { readonly word: string }) {
  const [person] = useActing();
  const { data, error } = useQuery({
    queryKey: ['cluster', 'definitions', person],
    queryFn: async () => {
      const params = { query: { short: true } };
      return answered(await apiAs(person).GET('/api/metadata/workflow', { params }));
    },
  });
  return <Names title="Workflows" path="/definitions" {...{ all: data, error, word }} />;
}

function Forms({ word }: { readonly word: string }) {
  const [person] = useActing();
  const { data, error } = useQuery({
    queryKey: ['cluster', 'forms', person],
    queryFn: async () => answered(await apiAs(person).GET('/api/human/template')),
  });
  return <Names title="Forms" path="/forms" {...{ all: data, error, word }} />;
}

function Tasks({ word }: { readonly word: string }) {
  const [person] = useActing();
  const { data, error } = useQuery({
    queryKey: ['cluster', 'task-definitions', person],
    queryFn: async () => answered(await apiAs(person).GET('/api/metadata/taskdefs')),
  });
  return <Names title="Tasks" path="/definitions/tasks" {...{ all: data, error, word }} />;
}

interface NamesProps {
  readonly title: string;
  readonly path: string;
  readonly all: readonly Listed[] | undefined;
  readonly error: Error | null;
  readonly word: string;
}

function Names({ title, path, all, error, word }: NamesProps) {
  const to = useTo();
  if (error !== null) return <Problem title={`${title}: not answered`} error={error} />;
  if (all === undefined) return <Skeleton height={80} />;
  const fitting = all.filter(({ name }) => name.toLowerCase().includes(word.toLowerCase()));
  const byName = new Map<string, Listed[]>();
  for (const one of fitting) byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
  return (
    <section aria-label={title}>
      <Title order={2} size="h5">
        {title} ({byName.size.toLocaleString('en')})
      </Title>
      {byName.size > 0 && (
        <Table aria-label={title} verticalSpacing="xs">
          <Table.Tbody>
            {[...byName].slice(0, MOST).map(([name, versions]) => (
              <Table.Tr key={name}>
                <Table.Td>
                  <Anchor
                    component={Link}
                    href={to(`${path}/${encodeURIComponent(name)}`)}
                    size="sm"
                    fw={600}
                    className="clamped"
                  >
                    {name.slice(0, 300)}
                  </Anchor>
                  <Text size="xs" c="dimmed" className="clamped">
                    {versions[0]?.description?.slice(0, 300)}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <Text size="sm" style={{ overflowWrap: 'normal' }}>
                    {versionsText(versions)}
                  </Text>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {byName.size > MOST && (
        <Text size="sm" c="dimmed">
          These are the first {MOST}: a part of the name finds the others.
        </Text>
      )}
    </section>
  );
}

function versionsText(versions: readonly Listed[]): string {
  const numbers = versions.flatMap(({ version }) => version ?? []).sort((a, b) => a - b);
  return numbers.map((version) => `v${version}`).join(', ');
}
