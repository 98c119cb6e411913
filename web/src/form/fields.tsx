import {
  Checkbox,
  NativeSelect,
  NumberInput,
  Radio,
  Stack,
  Switch,
  Textarea,
  TextInput,
} from '@mantine/core';
import type { ControlProps, EnumOption } from '@jsonforms/core';
import { JsonField } from './json-field.tsx';
import { isJsonObject } from './json.ts';

/** What JSON Forms hands to a field; what was saved need not be of the type that the form says. */
export type FieldProps = Omit<ControlProps, 'data'> & { readonly data: unknown };

/** What all fields say: label, description, and what is wrong. */
function wordsOf({ label, description, errors, required, id }: FieldProps) {
  const error = errors === '' ? undefined : errors;
  return {
    id,
    label: label === '' ? undefined : label,
    description,
    error,
    withAsterisk: required === true,
  };
}

/** What may not be changed does not look as if it might. */
function looksOf({ enabled }: FieldProps) {
  return { readOnly: !enabled, variant: enabled ? 'default' : 'filled' };
}

function optionsOf({ uischema }: FieldProps): Readonly<Record<string, unknown>> {
  const options: unknown = uischema.options;
  return isJsonObject(options) ? options : {};
}

export function TextField(props: FieldProps) {
  const { data, handleChange, path, schema } = props;
  const value = textOf(data);
  const change = ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => {
    handleChange(path, currentTarget.value === '' ? undefined : currentTarget.value);
  };
  if (optionsOf(props)['multi'] === true)
    return (
      <Textarea
        {...wordsOf(props)}
        value={value}
        {...looksOf(props)}
        onChange={change}
        autosize
        minRows={3}
        maxRows={16}
      />
    );
  const { format = schema.format } = optionsOf(props);
  return (
    <TextInput
      {...wordsOf(props)}
      type={INPUT_TYPES[typeof format === 'string' ? format : ''] ?? 'text'}
      value={value}
      {...looksOf(props)}
      onChange={change}
    />
  );
}

const INPUT_TYPES: Readonly<Record<string, string>> = {
  date: 'date',
  'date-time': 'datetime-local',
  time: 'time',
  password: 'password',
};

function textOf(data: unknown): string {
  if (data === undefined || data === null) return '';
  return typeof data === 'string' ? data : JSON.stringify(data);
}

export function NumberField(props: FieldProps) {
  const { data, handleChange, path } = props;
  return (
    <NumberInput
      {...wordsOf(props)}
      value={typeof data === 'number' || typeof data === 'string' ? data : ''}
      {...looksOf(props)}
      hideControls
      onChange={(value) => {
        handleChange(path, value === '' ? undefined : value);
      }}
    />
  );
}

export function BooleanField(props: FieldProps) {
  const { data, enabled, handleChange, path } = props;
  const Box = optionsOf(props)['toggle'] === true ? Switch : Checkbox;
  const { withAsterisk: _, ...words } = wordsOf(props);
  return (
    <Box
      {...words}
      checked={data === true}
      disabled={!enabled}
      onChange={({ currentTarget }) => {
        handleChange(path, currentTarget.checked);
      }}
    />
  );
}

export function ChoiceField(props: FieldProps & { readonly options?: EnumOption[] }) {
  const { data, enabled, handleChange, path, options = [] } = props;
  const at = options.findIndex(({ value }) => value === data);
  const value = at === -1 ? '' : String(at);
  const choose = (chosen: string) => {
    handleChange(path, chosen === '' ? undefined : (options[Number(chosen)]?.value as unknown));
  };
  const choices = options.map(({ label }, index) => ({ value: String(index), label }));
  if (optionsOf(props)['format'] === 'radio')
    return (
      <Radio.Group {...wordsOf(props)} value={value} onChange={choose}>
        <Stack gap={6} mt={4}>
          {choices.map((choice) => (
            <Radio key={choice.value} {...choice} disabled={!enabled} />
          ))}
        </Stack>
      </Radio.Group>
    );
  return (
    <NativeSelect
      {...wordsOf(props)}
      data={[{ value: '', label: at === -1 && data !== undefined ? textOf(data) : '' }, ...choices]}
      value={value}
      disabled={!enabled}
      onChange={({ currentTarget }) => {
        choose(currentTarget.value);
      }}
    />
  );
}

interface ChoicesProps extends FieldProps {
  readonly options?: EnumOption[];
  readonly addItem: (path: string, value: unknown) => void;
  readonly removeItem?: (path: string, value: unknown) => void;
}

export function ChoicesField(props: ChoicesProps) {
  const { data, enabled, path, options = [], addItem, removeItem } = props;
  const list: readonly unknown[] = Array.isArray(data) ? data : [];
  const chosen = options.flatMap(({ value }, at) => (list.includes(value) ? [String(at)] : []));
  const choose = (now: readonly string[]) => {
    options.forEach(({ value }, at) => {
      const [was, is] = [chosen, now].map((some) => some.includes(String(at)));
      if (is && !was) addItem(path, value);
      if (was && !is) removeItem?.(path, value);
    });
  };
  return (
    <Checkbox.Group {...wordsOf(props)} value={chosen} onChange={choose}>
      <Stack gap={6} mt={4}>
        {options.map(({ label }, at) => (
          <Checkbox key={at} label={label} value={String(at)} disabled={!enabled} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

/** Whatever has no field here. */
export function AnyField({ label, errors, data, enabled, handleChange, path }: FieldProps) {
  return (
    <JsonField
      label={label === '' ? path : label}
      description="There is no field for this part of the form: it is shown as JSON."
      error={errors}
      value={data}
      isReadOnly={!enabled}
      onChange={(value) => {
        handleChange(path, value);
      }}
    />
  );
}
