/**
 * What readers of an execution see in place of sensitive values (docs/developer-guides/masking-parameters): `***` for each
 * member named `_secrets` or `_masked`, and for those that `maskedFields` of the definition names, at any depth. The
 * execution keeps the values: its expressions and whoever does its tasks have them.
 */
import type { WorkflowDefinition } from '../definitions/definition.ts';
import { asArray } from '../json.ts';
import { memo } from '../memo.ts';

const MASK = '***';
const ALWAYS_MASKED = ['_secrets', '_masked'];

/** The value as readers see it; the same object where nothing in it is masked. */
export function masked<Value extends object>(value: Value, definition: WorkflowDefinition): Value {
  return maskOf(definition)(value) as Value;
}

/** How values of the definition's executions are masked, each value once. */
const maskOf = memo(({ maskedFields }: WorkflowDefinition) => {
  const names = new Set<unknown>([...ALWAYS_MASKED, ...asArray(maskedFields)]);
  return memo((value: object) => maskedMembers(value, names) as object);
});

function maskedMembers(value: unknown, names: ReadonlySet<unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const elements = value.map((one) => maskedMembers(one, names));
    return elements.some((one, at) => one !== value[at]) ? elements : value;
  }
  const members = Object.entries(value as Readonly<Record<string, unknown>>);
  const shown = members.map(
    ([name, member]) => [name, names.has(name) ? MASK : maskedMembers(member, names)] as const,
  );
  const isSame = shown.every(([, member], at) => member === members[at]?.[1]);
  return isSame ? value : Object.fromEntries(shown);
}
