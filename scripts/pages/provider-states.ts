/** docs/provider-states.md, from the catalogue of the states. */
import { statesByTheme, type Theme } from '../../src/contract/states/catalogue.ts';
import type { GivenState, ProviderState } from '../../src/contract/states/provider-state.ts';
import { code, page, table, WARNING } from './markdown.ts';

const headings: Readonly<Record<Theme, string>> = {
  tasks: 'Human tasks and their workflows',
  forms: 'Forms',
  callers: 'Who sends the request',
};

export function providerStatesPage(): string {
  const themes = Object.entries(statesByTheme) as [Theme, readonly ProviderState[]][];
  return page([
    WARNING,
    '',
    '# Provider states',
    '',
    'What a pact may say of the cluster before a request. `conductor-mock verify` makes it true in a fresh cluster, and checks',
    'that it is, before each interaction; a state that is not in this list, or parameters that are not, fail the run. States of',
    'one interaction are set up in their order and build on each other: `the caller is the claimant` is the claimant of the',
    'task that the states before it have made. Every parameter that has a default may be left out. What a state returns can be',
    'put into the request (`fromProviderState`). The same list as JSON, with the JSON Schema of the parameters, is',
    '`conductor-mock/provider-states.json`.',
    '',
    ...themes.flatMap(([theme, states]) => [
      `## ${headings[theme]}`,
      '',
      ...states.flatMap(section),
    ]),
  ]).replace(/\n+$/, '\n');
}

function section(state: ProviderState): readonly string[] {
  return [
    `### ${state.name}`,
    '',
    state.about,
    '',
    ...parametersTable(state),
    ...table(
      ['Returns', 'Meaning'],
      Object.entries(state.returns).map(([name, meaning]) => [code(name), meaning]),
    ),
    '',
    `Example: ${state.example.map(named).join(', then ')}.`,
    '',
  ];
}

function parametersTable({ parameters: { properties, required = [] } }: ProviderState) {
  const rows = Object.entries(properties).map(([name, schema]) => [
    code(name),
    defaultOf(schema, required.includes(name)),
    meaningOf(schema),
  ]);
  return rows.length === 0 ? [] : [...table(['Parameter', 'Default', 'Meaning'], rows), ''];
}

function defaultOf(schema: Readonly<Record<string, unknown>>, isRequired: boolean): string {
  if (isRequired) return '(required)';
  return schema['default'] === undefined ? '(none)' : code(JSON.stringify(schema['default']));
}

function meaningOf({ description, enum: allowed, type }: Readonly<Record<string, unknown>>) {
  const words = typeof description === 'string' ? description : '';
  const values = Array.isArray(allowed)
    ? `One of ${allowed.map(String).map(code).join(', ')}.`
    : '';
  const kind = type === 'integer' && words === '' ? 'A whole number.' : '';
  return [words, values, kind].filter((part) => part !== '').join(' ');
}

function named({ name, params = {} }: GivenState): string {
  const given = Object.keys(params).length === 0 ? '' : ` with ${code(JSON.stringify(params))}`;
  return code(name) + given;
}
