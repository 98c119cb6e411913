import { Alert, Box, Button, Fieldset, Group, SimpleGrid, Stack, Tabs, Text } from '@mantine/core';
import type {
  ArrayLayoutProps,
  StatePropsOfControlWithDetail,
  LabelProps,
  Layout,
  LayoutProps,
  RendererProps,
  UISchemaElement,
} from '@jsonforms/core';
import { composePaths, createDefaultValue, findUISchema } from '@jsonforms/core';
import { JsonFormsDispatch, withJsonFormsControlProps } from '@jsonforms/react';
import { JsonText } from '../shell/json-text.tsx';
import { AnyField } from './fields.tsx';
import { isJsonObject } from './json.ts';

/** For an element that is nothing, JSON Forms would show the whole form once more inside it, and so on. */
function elementsOf(uischema: UISchemaElement): readonly UISchemaElement[] {
  const { elements } = uischema as Partial<Layout>;
  const listed: readonly unknown[] = Array.isArray(elements) ? elements : [];
  return listed.map((element) =>
    isJsonObject(element)
      ? (element as unknown as UISchemaElement)
      : { type: `no element: ${JSON.stringify(element)}` },
  );
}

function Elements({ uischema, schema, path, enabled, renderers, cells }: LayoutProps) {
  return elementsOf(uischema).map((element, at) => (
    <JsonFormsDispatch
      key={at}
      {...{ uischema: element, schema, path, enabled }}
      renderers={renderers ?? []}
      cells={cells ?? []}
    />
  ));
}

export function Column(props: LayoutProps) {
  if (!props.visible) return null;
  return (
    <Stack gap="md">
      <Elements {...props} />
    </Stack>
  );
}

export function Row(props: LayoutProps) {
  if (!props.visible) return null;
  const most = Math.min(elementsOf(props.uischema).length, 4);
  return (
    <SimpleGrid cols={{ base: 1, sm: Math.max(most, 1) }}>
      <Elements {...props} />
    </SimpleGrid>
  );
}

export function Framed(props: LayoutProps) {
  if (!props.visible) return null;
  return (
    <Fieldset legend={props.label}>
      <Column {...props} />
    </Fieldset>
  );
}

/** Categories beside each other; each is a column. */
export function Categories(props: LayoutProps) {
  if (!props.visible) return null;
  const categories = elementsOf(props.uischema) as readonly (UISchemaElement & {
    readonly label?: unknown;
  })[];
  return (
    <Tabs defaultValue="0">
      <Tabs.List>
        {categories.map(({ label }, at) => (
          <Tabs.Tab key={at} value={String(at)}>
            {typeof label === 'string' ? label : `Part ${at + 1}`}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {categories.map((category, at) => (
        <Tabs.Panel key={at} value={String(at)} pt="md">
          <Column {...props} uischema={category} />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

export function Words({ text, visible }: LabelProps) {
  return visible ? <Text>{text}</Text> : null;
}

/** A schema may contain itself, and its fields would have no end. */
const DEEPEST = 5;
const AnyPart = withJsonFormsControlProps(AnyField);

/** An object inside the answer. */
export function Part(props: StatePropsOfControlWithDetail) {
  const {
    uischemas,
    schema,
    uischema,
    path,
    rootSchema,
    label,
    visible,
    enabled,
    renderers,
    cells,
  } = props;
  if (!visible) return null;
  if (path.split('.').length > DEEPEST)
    return <AnyPart {...{ schema, path, enabled }} uischema={{ ...uischema, scope: '#' }} />;
  const detail = findUISchema(
    uischemas ?? [],
    schema,
    uischema.scope,
    path,
    'VerticalLayout',
    uischema,
    rootSchema,
  );
  return (
    <Fieldset legend={label}>
      <JsonFormsDispatch
        {...{ visible, enabled, schema, path, uischema: detail }}
        renderers={renderers ?? []}
        cells={cells ?? []}
      />
    </Fieldset>
  );
}

export function Items(props: ArrayLayoutProps) {
  const {
    data: count,
    path,
    label,
    schema,
    uischema,
    uischemas,
    rootSchema,
    enabled,
    visible,
    addItem,
    errors,
  } = props;
  if (!visible) return null;
  const detail = findUISchema(
    uischemas ?? [],
    schema,
    uischema.scope,
    path,
    undefined,
    uischema,
    rootSchema,
  );
  return (
    <Fieldset legend={label}>
      <Stack gap="sm">
        {Array.from({ length: count }, (_, at) => (
          <Group key={at} align="flex-end" wrap="nowrap" gap="sm">
            <Box flex={1} miw={0}>
              <JsonFormsDispatch
                {...{ schema, enabled, visible, uischema: detail }}
                path={composePaths(path, String(at))}
                renderers={props.renderers ?? []}
                cells={props.cells ?? []}
              />
            </Box>
            {enabled && (
              <Button
                variant="default"
                aria-label={`Remove ${label} ${at + 1}`}
                onClick={props.removeItems?.(path, [at])}
              >
                Remove
              </Button>
            )}
          </Group>
        ))}
        {errors !== '' && (
          <Text size="sm" c="var(--mantine-color-error)">
            {errors}
          </Text>
        )}
        {enabled && (
          <Group>
            <Button
              variant="default"
              onClick={addItem(path, createDefaultValue(schema, rootSchema))}
            >
              Add
            </Button>
          </Group>
        )}
      </Stack>
    </Fieldset>
  );
}

export function Unknown({ uischema }: RendererProps) {
  return (
    <Alert color="gray" title="This part of the form is of a kind that the console does not know">
      <JsonText value={uischema} label="Part of the form" />
    </Alert>
  );
}
