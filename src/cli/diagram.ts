import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { drawWorkflow, OptionError, type DrawnDefinition, type DrawnExecution } from '../index.ts';
import type { Command } from './command.ts';
import { option, type OptionTable, type OptionTexts } from './option-table.ts';

const options: OptionTable = {
  url: option('url', 'URL', 'the cluster that has the execution, or a tenant of it'),
  adminToken: option('admin-token', 'TOKEN', 'for a cluster that wants one from whoever steers it'),
};

export const diagramCommand: Command = {
  name: 'diagram',
  operands: 'FILE [NAME] | --url URL WORKFLOW_ID',
  does: 'draws a definition, or an execution with its states, as SVG on standard output',
  options,
  notes: `FILE is a seed or an export with definitions, or one definition, YAML or JSON. NAME chooses one of several.

It ends with
  0  when it is drawn
  1  when it is not: the file or the execution cannot be read
  2  when an option is wrong`,
  run: async (texts, operands) => {
    const given = texts['url'] === undefined ? inFile(operands) : await inCluster(texts, operands);
    if (typeof given === 'string') {
      process.stderr.write(`conductor-mock: ${given}\n`);
      process.exitCode = 1;
    } else process.stdout.write(await drawWorkflow(given.definition, given.execution));
  },
};

interface Given {
  readonly definition: NamedDefinition;
  readonly execution?: DrawnExecution;
}

interface NamedDefinition extends DrawnDefinition {
  readonly name?: string;
}

/** What is in the file, or why nothing is. */
function inFile([file, name, ...more]: readonly string[]): Given | string {
  if (file === undefined || more.length > 0)
    throw new OptionError('name one file, and a definition in it where it has several');
  let value: unknown;
  try {
    value = parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return `${file} cannot be read: ${(error as Error).message}`;
  }
  const all = definitionsIn(value);
  const names = [...new Set(all.map((one) => one.name ?? 'no name'))].join(', ');
  const fitting = name === undefined ? all : all.filter((one) => one.name === name);
  const [definition] = fitting.toReversed();
  if (definition === undefined)
    return `${file} has no definition${name === undefined ? '' : ` "${name}", but ${names}`}`;
  if (name === undefined && new Set(all.map((one) => one.name)).size > 1)
    return `${file} has several definitions; name one of ${names}`;
  return { definition };
}

function definitionsIn(value: unknown): readonly NamedDefinition[] {
  if (Array.isArray(value)) return value.flatMap(definitionsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { workflowDefinitions, tasks } = value as Readonly<Record<string, unknown>>;
  if (Array.isArray(workflowDefinitions)) return workflowDefinitions.flatMap(definitionsIn);
  return Array.isArray(tasks) ? [value] : [];
}

async function inCluster(texts: OptionTexts, operands: readonly string[]): Promise<Given | string> {
  const [id, ...more] = operands;
  const url = (texts['url']?.at(-1) ?? '').replace(/(\/api)?\/*$/, '');
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new OptionError(`--url must be a URL that begins with http, got "${url}"`);
  if (id === undefined || more.length > 0) throw new OptionError('name the id of one execution');
  const admin = texts['admin-token']?.at(-1);
  try {
    const token = await answer(`${url}/__admin/tokens`, {
      method: 'POST',
      headers: admin === undefined ? {} : { authorization: `Bearer ${admin}` },
      body: JSON.stringify({ applicationId: 'mock' }),
    });
    const execution = await answer(`${url}/api/workflow/${encodeURIComponent(id)}`, {
      headers: { 'X-Authorization': (token as { readonly token: string }).token },
    });
    const { workflowDefinition } = execution as { readonly workflowDefinition: NamedDefinition };
    return { definition: workflowDefinition, execution: execution as DrawnExecution };
  } catch (error) {
    return error instanceof NotAnswered ? error.message : `nothing answers at ${url}`;
  }
}

class NotAnswered extends Error {}

async function answer(url: string, init: RequestInit): Promise<unknown> {
  const response = await fetch(url, { ...init, redirect: 'manual' });
  const text = await response.text();
  if (!response.ok) throw new NotAnswered(`${url} answers ${String(response.status)}: ${text}`);
  return JSON.parse(text);
}
