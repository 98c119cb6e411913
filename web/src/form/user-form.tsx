import {
  Generate,
  UPDATE_CORE,
  UPDATE_DATA,
  type Middleware,
  type UISchemaElement,
} from '@jsonforms/core';
import { JsonFormsDispatch, JsonFormsStateProvider, useJsonForms } from '@jsonforms/react';
import { Alert, Stack } from '@mantine/core';
import { Component, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Violation } from '../calls/refused.ts';
import { JsonField } from './json-field.tsx';
import { isJsonObject, type JsonObject } from './json.ts';
import { judge } from './judge.ts';
import { renderers } from './renderers.ts';
import { errorsOf } from './violations.ts';

interface UserFormProps {
  /** Left out: the task has no form, and takes any object. */
  readonly form?: { readonly jsonSchema: JsonObject; readonly templateUI: JsonObject } | undefined;
  readonly data: JsonObject;
  readonly violations: readonly Violation[];
  readonly isReadOnly: boolean;
  readonly onChange: (data: JsonObject) => void;
}

/** The fields of a form; as JSON, with a sentence, where there are none or they cannot be shown. */
export function UserForm(props: UserFormProps) {
  const { form } = props;
  if (form === undefined)
    return <AsJson {...props} reason="This task has no form: it takes any JSON object." />;
  return (
    <Guarded
      key={JSON.stringify(form)}
      fallback={<AsJson {...props} reason="This form cannot be shown as fields." />}
    >
      <Fields {...props} {...form} />
    </Guarded>
  );
}

interface FieldsProps extends UserFormProps {
  readonly jsonSchema: JsonObject;
  readonly templateUI: JsonObject;
}

function Fields({ jsonSchema, templateUI, data, violations, isReadOnly, onChange }: FieldsProps) {
  const schema = useMemo(() => ({ type: 'object', ...jsonSchema }), [jsonSchema]);
  const hasElements = Array.isArray(templateUI['elements']) && templateUI['elements'].length > 0;
  const uischema = useMemo(
    () =>
      (hasElements || templateUI['type'] === 'Control'
        ? templateUI
        : Generate.uiSchema(schema)) as unknown as UISchemaElement,
    [schema, templateUI, hasElements],
  );
  const errors = useMemo(() => errorsOf(violations), [violations]);
  const core = {
    schema,
    uischema,
    data,
    ajv: judge,
    validationMode: 'NoValidation',
    additionalErrors: errors,
  };
  const [typed] = useState(() => new WeakSet<JsonObject>());
  // What was typed comes back as the data that is given, after more was typed perhaps: then it changes nothing.
  const keepTyped: Middleware = (state, action, reduce) => {
    const comesBack = action.type === UPDATE_CORE && typed.has(action.data as JsonObject);
    const next = reduce(state, comesBack ? { ...action, data: state.data as unknown } : action);
    const isTyped = action.type === UPDATE_DATA && next.data !== state.data;
    if (isTyped && isJsonObject(next.data)) typed.add(next.data);
    return next;
  };
  return (
    <JsonFormsStateProvider
      initState={{ core, renderers, cells: [], readonly: isReadOnly }}
      middleware={keepTyped}
    >
      <JsonFormsDispatch />
      <TellTyped {...{ typed, data, onChange }} />
    </JsonFormsStateProvider>
  );
}

interface TellTypedProps extends Pick<UserFormProps, 'data' | 'onChange'> {
  /** Whatever the fields have made of the data; all else was given to them. */
  readonly typed: WeakSet<JsonObject>;
}

/** Tells each change as it is made: the provider itself would tell it 10 ms later, and an answer may be sent before. */
function TellTyped({ typed, data, onChange }: TellTypedProps) {
  const now = useJsonForms().core?.data as JsonObject;
  useEffect(() => {
    if (typed.has(now) && now !== data) onChange(now);
  }, [now]);
  return null;
}

function AsJson({
  form,
  data,
  isReadOnly,
  onChange,
  reason,
}: UserFormProps & { readonly reason: string }) {
  return (
    <Stack gap="sm">
      <Alert color="gray" p="xs">
        {reason} {form !== undefined && 'Its answer is shown as JSON.'}
      </Alert>
      <JsonField
        label="Answer"
        value={data}
        isReadOnly={isReadOnly}
        problemOf={(value) => (isJsonObject(value) ? undefined : 'An answer is a JSON object.')}
        onChange={(value) => {
          onChange(value as JsonObject);
        }}
      />
    </Stack>
  );
}

/** Only a class can catch what goes wrong below it. */
class Guarded extends Component<{ readonly children: ReactNode; readonly fallback: ReactNode }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? this.props.fallback : this.props.children;
  }
}
