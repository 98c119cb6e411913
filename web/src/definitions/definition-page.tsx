import { Accordion, Anchor, Group, Loader, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'wouter';
import { apiAs } from '../calls/api.ts';
import { answered } from '../calls/refused.ts';
import { Diagram } from '../diagram/diagram.tsx';
import { StartButton } from '../executions/start-button.tsx';
import { useActing, useTo } from '../shell/acting.ts';
import { JsonText } from '../shell/json-text.tsx';
import { Problem } from '../shell/problem.tsx';
import { useTitle } from '../shell/title.ts';
import { Compared } from './compared.tsx';

export default function DefinitionPage({ name }: { readonly name: string }) {
  useTitle(name.slice(0, 100));
  const [person] = useActing();
  const to = useTo();
  const [params, setParams] = useSearchParams();
  const { data, error } = useQuery({
    queryKey: ['cluster', 'definition', person, name],
    queryFn: async () => {
      const params = { query: { name } };
      return answered(await apiAs(person).GET('/api/metadata/workflow', { params }));
    },
  });
  if (error !== null) return <Problem title="The definition was not answered" error={error} />;
  if (data === undefined) return <Loader aria-label="Loading" />;
  const wanted = Number(params.get('version'));
  const shown = data.find(({ version }) => version === wanted) ?? data.at(-1);
  return (
    <Stack gap="md">
      <Anchor component={Link} href={to('/definitions')} size="sm" underline="always">
        Definitions and forms
      </Anchor>
      <Group justify="space-between">
        <Title order={1} size="h3" lineClamp={4}>
          {name.slice(0, 1_000)}
        </Title>
        {shown !== undefined && <StartButton name={name} version={shown.version} />}
      </Group>
      {shown === undefined ? (
        <Text>There is no such definition, or {person.id} may not read it.</Text>
      ) : (
        <>
          <NativeSelect
            label="Version"
            w={200}
            data={data.map(({ version }) => String(version)).reverse()}
            value={String(shown.version)}
            onChange={({ currentTarget: { value } }) => {
              setParams((now) => {
                now.set('version', value);
                return now;
              });
            }}
          />
          <Text size="sm">{shown.description?.slice(0, 2_000)}</Text>
          <Diagram definition={shown} />
          <Accordion multiple variant="separated" order={2}>
            <Accordion.Item value="json">
              <Accordion.Control>As JSON</Accordion.Control>
              <Accordion.Panel>
                <JsonText value={shown} label="Definition" />
              </Accordion.Panel>
            </Accordion.Item>
            <Accordion.Item value="compare">
              <Accordion.Control>Compare with another version</Accordion.Control>
              <Accordion.Panel>
                <Compared versions={data} shown={shown} />
              </Accordion.Panel>
            </Accordion.Item>
          </Accordion>
        </>
      )}
    </Stack>
  );
}
