/** docs/provider-states.md, from the catalogue of the states. */
import { statesByTheme, type Theme } from '../../src/contract/states/catalogue.ts';
import type { GivenState, ProviderState } from '../../src/contract/states/provider-state.ts';
import { code, item, page, WARNING, wrapped } from './markdown.ts';

const headings: Readonly<Record<Theme, string>> = {
  tasks: 'Human tasks and their workflows',
  forms: 'Forms',
  callers: 'Who sends the request',
};

export function providerStatesPage(): string {
  const themes = Object.entries(statesByTheme) as [Theme, readonly ProviderState[]][];
  return page([
    '# Which states may a pact name?',
    '',
    WARNING,
    '',
    ...wrapped(
      'An interaction that completes a task says `a Human task is claimed` with `{"taskRefName":"human_ref"}`, and then ' +
        '`the caller is the claimant`. `conductor-mock verify` makes that true in a fresh cluster, and checks that it ' +
        'is, before it sends the request. A state that is not on this page fails the run, and so does a parameter.',
    ),
    '',
    ...wrapped(
      'States of one interaction are set up in their order and build on each other: the claimant above is that of the ' +
        'task which the state before has made. A parameter that has a default may be left out. What a state returns ' +
        'can be put into the request (`fromProviderState`). `conductor-mock/provider-states.json` is the same list, ' +
        'with the JSON Schema of the parameters.',
    ),
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
    ...wrapped(state.about),
    '',
    ...parametersList(state),
    'It returns:',
    '',
    ...Object.entries(state.returns).flatMap(([name, meaning]) =>
      item(`${code(name)}: ${meaning}`),
    ),
    '',
    ...wrapped(`Example: ${state.example.map(named).join(', then ')}.`),
    '',
  ];
}

function parametersList({ parameters: { properties, required = [] } }: ProviderState) {
  const items = Object.entries(properties).flatMap(([name, schema]) =>
    item(`${code(name)} ${defaultOf(schema, required.includes(name))}: ${meaningOf(schema)}`),
  );
  return items.length === 0 ? [] : ['Parameters:', '', ...items, ''];
}

function defaultOf(schema: Readonly<Record<string, unknown>>, isRequired: boolean): string {
  if (isRequired) return '(required)';
  const value = schema['default'];
  return value === undefined ? '(no default)' : `(${code(JSON.stringify(value))})`;
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
