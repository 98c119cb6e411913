import {
  Accordion,
  Anchor,
  Card,
  Loader,
  NativeSelect,
  SimpleGrid,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import type { components } from '../../../src/generated/api.ts';
import { apiAs } from '../calls/api.ts';
import { answered, type Violation } from '../calls/refused.ts';
import { steering } from '../calls/steering.ts';
import { fillIn } from '../form/fill-in.ts';
import { JsonField } from '../form/json-field.tsx';
import { isJsonObject, type JsonObject } from '../form/json.ts';
import { UserForm } from '../form/user-form.tsx';
import { useActing, useTo } from '../shell/acting.ts';
import { JsonText } from '../shell/json-text.tsx';
import { Problem } from '../shell/problem.tsx';
import { useTitle } from '../shell/title.ts';
import { Compared } from './compared.tsx';

type Form = components['schemas']['HumanTaskTemplate'];

export default function FormPage({ name }: { readonly name: string }) {
  useTitle(name.slice(0, 100));
  const [person] = useActing();
  const to = useTo();
  const [params, setParams] = useSearchParams();
  const { data, error } = useQuery({
    queryKey: ['cluster', 'form', person, name],
    queryFn: async () => {
      const params = { query: { name } };
      return answered(await apiAs(person).GET('/api/human/template', { params }));
    },
  });
  if (error !== null) return <Problem title="The form was not answered" error={error} />;
  if (data === undefined) return <Loader aria-label="Loading" />;
  const wanted = Number(params.get('version'));
  const shown = data.find(({ version }) => version === wanted) ?? data[0];
  return (
    <Stack gap="md">
      <Anchor component={Link} href={to('/definitions')} size="sm" underline="always">
        Definitions and forms
      </Anchor>
      <Title order={1} size="h3" lineClamp={4}>
        {name.slice(0, 1_000)}
      </Title>
      {shown === undefined ? (
        <Text>There is no such form, or {person.id} may not read it.</Text>
      ) : (
        <>
          <NativeSelect
            label="Version"
            w={200}
            data={data.map(({ version }) => String(version))}
            value={String(shown.version)}
            onChange={({ currentTarget: { value } }) => {
              setParams((now) => {
                now.set('version', value);
                return now;
              });
            }}
          />
          <Tried key={shown.version} form={shown} />
          <Accordion multiple variant="separated" order={2}>
            <Accordion.Item value="json">
              <Accordion.Control>As JSON</Accordion.Control>
              <Accordion.Panel>
                <JsonText value={shown} label="Form" />
              </Accordion.Panel>
            </Accordion.Item>
            <Accordion.Item value="compare">
              <Accordion.Control>Compare with another version</Accordion.Control>
              <Accordion.Panel>
                <Compared versions={data.toReversed()} shown={shown} />
              </Accordion.Panel>
            </Accordion.Item>
          </Accordion>
        </>
      )}
    </Stack>
  );
}

/** The form as a task shows it, and what the server says of each answer. */
function Tried({ form }: { readonly form: Form }) {
  const { name, version } = form;
  const [answer, setAnswer] = useState<JsonObject>({});
  const [input, setInput] = useState<JsonObject>({});
  const { data } = useQuery({
    queryKey: ['judged', name, version, answer, input],
    queryFn: async () => {
      const body = { name, version, output: { ...answer }, input: { ...input } };
      return answered(await steering.POST('/forms/judge', { body }));
    },
    placeholderData: (before) => before,
  });
  const { jsonSchema, templateUI } = form;
  const filled = fillIn({ jsonSchema, templateUI }, input);
  const isObject = (value: unknown) =>
    isJsonObject(value) ? undefined : 'It has to be a JSON object.';
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
      <Card withBorder component="section" aria-label="Preview">
        <UserForm
          form={filled}
          data={answer}
          violations={data?.complete ?? []}
          isReadOnly={false}
          onChange={setAnswer}
        />
      </Card>
      <Stack gap="sm">
        <JsonField
          label="Answer"
          value={answer}
          isReadOnly={false}
          problemOf={isObject}
          onChange={(value) => {
            setAnswer(value as JsonObject);
          }}
        />
        <JsonField
          label="Input of the task"
          description="Expressions of the form take their values from it."
          value={input}
          isReadOnly={false}
          problemOf={isObject}
          onChange={(value) => {
            setInput(value as JsonObject);
          }}
        />
        <Judged title="Saved" violations={data?.save} />
        <Judged title="Completed" violations={data?.complete} />
      </Stack>
    </SimpleGrid>
  );
}

interface JudgedProps {
  readonly title: string;
  readonly violations: readonly Violation[] | undefined;
}

function Judged({ title, violations }: JudgedProps) {
  if (violations === undefined) return null;
  return (
    <div role="status">
      <Text size="sm" fw={600}>
        {title}: {violations.length === 0 ? 'taken' : 'refused'}
      </Text>
      {violations.map(({ path, message }, at) => (
        <Text key={at} size="sm">
          <b>{path}</b> {message}
        </Text>
      ))}
    </div>
  );
}
