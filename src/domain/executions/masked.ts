/**
 * What readers of an execution see in place of sensitive values (docs/developer-guides/masking-parameters): `***` for each
 * member named `_secrets` or `_masked`, for those that `maskedFields` of the definition names, at any depth, for each text
 * that names a secret, and wherever the value of one stands in a text. The execution keeps the values: its expressions and
 * whoever does its tasks have them.
 */
import type { WorkflowDefinition } from '../definitions/definition.ts';
import { textsOf, type NamedValues } from '../named-values/named-values.ts';
import { asArray } from '../json.ts';
import { memo } from '../memo.ts';

const MASK = '***';
const ALWAYS_MASKED = ['_secrets', '_masked'];

/** Names of members whose values are masked, and texts that are wherever they stand. */
interface Sensitive {
  readonly names: ReadonlySet<unknown>;
  readonly texts: readonly string[];
}

/** The value as readers see it; the same object where nothing in it is masked. `secrets`: those of the cluster. */
export function masked<Value extends object>(
  value: Value,
  definition: WorkflowDefinition,
  secrets: NamedValues,
): Value {
  return maskOf(definition)(secrets)(value) as Value;
}

/** How values of the definition's executions are masked, each value once. */
const maskOf = memo(({ maskedFields }: WorkflowDefinition) => {
  const names = new Set<unknown>([...ALWAYS_MASKED, ...asArray(maskedFields)]);
  return memo((secrets: NamedValues) => maskBy({ names, texts: textsOf(secrets) }));
});

function maskBy(sensitive: Sensitive): (value: object) => object {
  return memo((value: object) => maskedMembers(value, sensitive) as object);
}

/** The value of what is no execution's own, such as a human task, without secrets in it. */
export function withoutSecrets<Value extends object>(value: Value, secrets: NamedValues): Value {
  return textsOf(secrets).length === 0 ? value : (withoutSecretsOf(secrets)(value) as Value);
}

const withoutSecretsOf = memo((secrets: NamedValues) =>
  maskBy({ names: new Set(), texts: textsOf(secrets) }),
);

/** Begins the name of a secret in an expression. */
const SECRET = '${workflow.secrets.';

function maskedText(text: string, texts: readonly string[]): string {
  if (text.includes(SECRET)) return MASK;
  return texts.reduce((shown, one) => shown.replaceAll(one, MASK), text);
}

function maskedMembers(value: unknown, sensitive: Sensitive): unknown {
  const { names, texts } = sensitive;
  if (typeof value === 'string') return maskedText(value, texts);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const elements = value.map((one) => maskedMembers(one, sensitive));
    return elements.some((one, at) => one !== value[at]) ? elements : value;
  }
  const members = Object.entries(value as Readonly<Record<string, unknown>>);
  const shown = members.map(
    ([name, member]) => [name, names.has(name) ? MASK : maskedMembers(member, sensitive)] as const,
  );
  const isSame = shown.every(([, member], at) => member === members[at]?.[1]);
  return isSame ? value : Object.fromEntries(shown);
}
