/** What tasks that start executions say of them: which definition, and which domains its tasks have. */
import { requestedVersion, writtenVersion } from '../requested-version.ts';
import { failure, type Failure } from '../failure.ts';
import { isJsonObject, memberOf, type JsonObject } from '../json.ts';
import { pathText } from '../path.ts';
import type { Reader } from '../ports.ts';
import { isRefusal } from '../refusals.ts';
import { definitionVersion, type WorkflowDefinition } from './definition.ts';
import { asStored, ownVersion, runnableDefinition } from './definition-to-save.ts';

/** The definition that is given itself, which is run but not stored, or why it cannot be. */
export function inlineDefinition(
  given: JsonObject,
  createdBy: string,
  now: number,
): WorkflowDefinition | Failure {
  const content = runnableDefinition(given);
  if (isRefusal(content)) {
    const violations = content.violations.map((one) => `${pathText(one.path)}: ${one.message}`);
    return failure([content.message, ...violations].join('; '));
  }
  return asStored(content, ownVersion(content), createdBy, now);
}

/** The stored definition of that name; a version that is left out, empty or 0 stands for the newest. */
export async function storedDefinition(
  name: string,
  version: unknown,
  read: Reader,
): Promise<WorkflowDefinition | Failure> {
  const wanted = writtenVersion(version);
  if (wanted === undefined || wanted < 0) {
    const given = JSON.stringify(version);
    return failure(`The version of workflow ${name} must be a whole number, not ${given}`);
  }
  const number = requestedVersion(wanted);
  const found = definitionVersion((await read.read('workflowDefinition', name))?.value, number);
  return (
    found ?? failure(`No such workflow defined. name=${name}, version=${String(number ?? null)}`)
  );
}

/** The domain for each task by its name, where there is any. */
export function domainsOf(given: unknown): Readonly<Record<string, string>> | undefined {
  if (!isJsonObject(given) || Object.keys(given).length === 0) return undefined;
  return Object.fromEntries(
    Object.keys(given).map((name) => [name, String(memberOf(given, name))]),
  );
}
