import {
  Alert,
  Button,
  Group,
  NativeSelect,
  Skeleton,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { components } from '../../../src/generated/api.ts';
import { apiAs } from '../calls/api.ts';
import { answered } from '../calls/refused.ts';
import { JsonField } from '../form/json-field.tsx';
import { isJsonObject, type JsonObject } from '../form/json.ts';
import { useActing, useTo } from '../shell/acting.ts';
import { Problem } from '../shell/problem.tsx';

type Definition = components['schemas']['WorkflowDef'];

interface StartProps {
  readonly name?: string;
  readonly version?: number;
}

export function StartForm({ name, version }: StartProps) {
  const [person] = useActing();
  const { data, error } = useQuery({
    queryKey: ['cluster', 'startable', person],
    queryFn: async () => {
      const params = { query: { short: true } };
      return answered(await apiAs(person).GET('/api/metadata/workflow', { params }));
    },
  });
  const [chosen, choose] = useState<string>();
  if (error !== null) return <Problem title="The definitions were not answered" error={error} />;
  if (data === undefined) return <Skeleton height={120} />;
  if (data.length === 0)
    return <Text>{person.id} may read no definition, or the cluster has none.</Text>;
  const newestFirst = data.toReversed();
  const given = newestFirst.find(
    (one) => one.name === name && (version === undefined || one.version === version),
  );
  const definition = newestFirst.find((one) => keyOf(one) === chosen) ?? given ?? data[0];
  return (
    <Stack gap="sm">
      <NativeSelect
        label="Definition"
        data={newestFirst.map((one) => ({ value: keyOf(one), label: keyOf(one).slice(0, 200) }))}
        value={definition === undefined ? '' : keyOf(definition)}
        onChange={({ currentTarget }) => {
          choose(currentTarget.value);
        }}
      />
      {definition !== undefined && <Input key={keyOf(definition)} definition={definition} />}
    </Stack>
  );
}

function keyOf({ name, version }: Definition): string {
  return `${name} v${version}`;
}

function Input({ definition }: { readonly definition: Definition }) {
  const [person] = useActing();
  const to = useTo();
  const [, navigate] = useLocation();
  const [input, setInput] = useState<JsonObject>(() => inputFor(definition));
  const [wrong, setWrong] = useState<string>();
  const [correlationId, setCorrelationId] = useState('');
  const start = useMutation({
    mutationFn: async () => {
      const { name, version } = definition;
      const body = { name, version, input, ...(correlationId !== '' && { correlationId }) };
      return answered<string>(await apiAs(person).POST('/api/workflow', { body, parseAs: 'text' }));
    },
    onSuccess: (workflowId) => {
      navigate(to(`/executions/${encodeURIComponent(workflowId)}`));
    },
  });
  return (
    <Stack gap="sm">
      <JsonField
        label="Input"
        description={aboutInput(definition)}
        value={input}
        isReadOnly={false}
        problemOf={(value) => (isJsonObject(value) ? undefined : 'An input is a JSON object.')}
        onProblem={setWrong}
        onChange={(value) => {
          setInput(value as JsonObject);
        }}
      />
      <Differences definition={definition} input={input} />
      <TextInput
        label="Correlation id"
        description="May be left out."
        value={correlationId}
        onChange={({ currentTarget }) => {
          setCorrelationId(currentTarget.value);
        }}
      />
      {start.error !== null && <Problem title="It was not started" error={start.error} />}
      <Group justify="flex-end">
        <Button
          disabled={wrong !== undefined}
          loading={start.isPending}
          onClick={() => {
            start.mutate();
          }}
        >
          Start
        </Button>
      </Group>
    </Stack>
  );
}

/** Each input parameter, with what the definition has for it. */
function inputFor({ inputParameters = [], inputTemplate = {} }: Definition): JsonObject {
  const names = [...new Set([...inputParameters, ...Object.keys(inputTemplate)])];
  return Object.fromEntries(names.map((name) => [name, inputTemplate[name] ?? '']));
}

function aboutInput({ inputParameters = [] }: Definition): string {
  if (inputParameters.length === 0) return 'The definition names no input parameters.';
  return `The definition names ${inputParameters.join(', ')}.`.slice(0, 2_000);
}

/** What is likely a slip; the server takes it all the same. */
function Differences({ definition, input }: { definition: Definition; input: JsonObject }) {
  const named = definition.inputParameters ?? [];
  if (named.length === 0) return null;
  const unknown = Object.keys(input).filter((name) => !named.includes(name));
  const missing = named.filter((name) => input[name] === undefined || input[name] === '');
  if (unknown.length + missing.length === 0) return null;
  return (
    <Alert color="yellow" p="xs" role="status">
      {missing.length > 0 && <Text size="sm">Without a value: {missing.join(', ')}</Text>}
      {unknown.length > 0 && (
        <Text size="sm">Not named by the definition: {unknown.join(', ').slice(0, 2_000)}</Text>
      )}
    </Alert>
  );
}
