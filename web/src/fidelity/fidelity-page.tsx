import {
  Anchor,
  Badge,
  Button,
  Group,
  Loader,
  NativeSelect,
  Stack,
  Table,
  Text,
} from '@mantine/core';
import { TextInput, Title } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { useSearchParams } from 'wouter';
import { useDocument } from '../calls/document.ts';
import { prefix } from '../calls/prefix.ts';
import { useTitle } from '../shell/title.ts';
import { statementsOf, type Statement } from './statements.ts';

const STEP = 100;
const WORDS = ['documented', 'observed', 'inferred', 'assumed'];
const KINDS = { '': 'All answers', done: 'Answers of calls that are done', refused: 'Refusals' };

export default function FidelityPage() {
  useTitle('Fidelity');
  const document = useDocument();
  const [params, setParams] = useSearchParams();
  const set = (name: string, value: string) => {
    setParams(
      (now) => {
        if (value === '') now.delete(name);
        else now.set(name, value);
        return now;
      },
      { replace: true },
    );
  };
  const words = params.get('words') ?? '';
  const evidence = params.get('evidence') ?? '';
  const kind = params.get('kind') ?? '';
  return (
    <Stack gap="md">
      <Title order={1} size="h3">
        Fidelity
      </Title>
      <Text size="sm">
        Each answer of the server, and how it is known: documented by the vendor, observed, inferred
        from sources near by, or assumed, which is our choice.
      </Text>
      <Group gap="sm" align="flex-end">
        <TextInput
          label="Words"
          placeholder="in operations, refusals, sources"
          flex="1 1 200px"
          value={words}
          onChange={({ currentTarget }) => {
            set('words', currentTarget.value);
          }}
        />
        <NativeSelect
          label="Kind"
          data={Object.entries(KINDS).map(([value, label]) => ({ value, label }))}
          value={kind}
          onChange={({ currentTarget }) => {
            set('kind', currentTarget.value);
          }}
        />
        <NativeSelect
          label="Evidence"
          data={[{ value: '', label: 'Any' }, ...WORDS]}
          value={evidence}
          onChange={({ currentTarget }) => {
            set('evidence', currentTarget.value);
          }}
        />
      </Group>
      {document === undefined && <Loader aria-label="Loading" />}
      {document === null && <Text>The server has no such document.</Text>}
      {document !== undefined && document !== null && (
        <Found all={statementsOf(document)} {...{ words, evidence, kind }} />
      )}
    </Stack>
  );
}

interface FoundProps {
  readonly all: readonly Statement[];
  readonly words: string;
  readonly evidence: string;
  readonly kind: string;
}

function Found({ all, words, evidence, kind }: FoundProps) {
  const asked = useDeferredValue(words);
  const [most, setMost] = useState(STEP);
  const found = useMemo(() => {
    const wanted = asked.toLowerCase().split(/\s+/).filter(Boolean);
    return all.filter(
      (one) =>
        (evidence === '' || one.evidence === evidence) &&
        (kind === '' || (kind === 'refused') === (one.refusal !== undefined)) &&
        wanted.every((word) => textOf(one).includes(word)),
    );
  }, [all, asked, evidence, kind]);
  return (
    <>
      <Text size="sm" c="dimmed" role="status">
        {found.length.toLocaleString('en')} of {all.length.toLocaleString('en')}
      </Text>
      {found.length > 0 && <Statements statements={found.slice(0, most)} />}
      {found.length > most && (
        <Group>
          <Button
            variant="default"
            size="xs"
            onClick={() => {
              setMost(most + STEP);
            }}
          >
            Show more
          </Button>
        </Group>
      )}
    </>
  );
}

function textOf({ operation = '', call, status, refusal = '', about, notes }: Statement): string {
  return [operation, call, status, refusal, about, ...notes].join('\n').toLowerCase();
}

function Statements({ statements }: { readonly statements: readonly Statement[] }) {
  return (
    <Table aria-label="Answers" verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={{ base: '40%', md: 'auto' }}>Call</Table.Th>
          <Table.Th>Answer</Table.Th>
          <Table.Th visibleFrom="md">Sources</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {statements.map((one) => (
          <Row key={one.key} statement={one} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Row({ statement }: { readonly statement: Statement }) {
  const { operation, call, status, refusal, about, evidence, notes } = statement;
  return (
    <Table.Tr>
      <Table.Td valign="top">
        {operation === undefined ? (
          <Text size="sm">{call}</Text>
        ) : (
          <>
            <Anchor href={`${prefix}/docs`} size="sm">
              {operation}
            </Anchor>
            <Text size="xs" c="dimmed" ff="monospace" visibleFrom="sm">
              {call}
            </Text>
          </>
        )}
      </Table.Td>
      <Table.Td valign="top">
        <Group gap="xs">
          <Text size="sm" fw={600}>
            {status} {refusal}
          </Text>
          <Badge variant="default" tt="none" style={{ flexShrink: 0, maxWidth: 'none' }}>
            {evidence}
          </Badge>
        </Group>
        <Text size="xs" c="dimmed">
          {about}
        </Text>
      </Table.Td>
      <Table.Td valign="top" visibleFrom="md">
        {notes.map((note) => (
          <Text key={note} size="xs">
            {note}
          </Text>
        ))}
      </Table.Td>
    </Table.Tr>
  );
}
