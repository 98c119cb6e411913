/** How each answer is known, and what it refuses, beside the answer. */
import type {
  Component,
  Element,
  Extension,
  Plugin,
  React,
} from 'swagger-ui-dist/swagger-ui-es-bundle.js';
import type { ShownRefusal } from './shown-document.ts';
import { tryPart } from './try-on-demo.ts';

const MEANINGS: Readonly<Record<string, string>> = {
  documented: 'the vendor says so',
  observed: 'seen in an example, a client’s test or a log',
  inferred: 'follows from the open-source engine or from several facts',
  assumed: 'our choice; nobody says',
};

export const evidencePlugin: Plugin = {
  wrapComponents: {
    ResponseExtension: (_original, { React }) => partOf(React),
    OperationExtRow: (_original, { React }) => rowOf(React),
    ParameterExt: (_original, { React }) => partOf(React),
  },
};

function partOf(React: React): Component<Extension> {
  const h = React.createElement;
  const Refusals = refusalList(React);
  return ({ xKey, xVal }) => {
    const value = plain(xVal);
    if (xKey === 'x-evidence')
      return h('p', { className: 'known' }, ...evidence(React, String(value)));
    if (xKey === 'x-refusals') return h(Refusals, { all: value as readonly ShownRefusal[] });
    if (xKey === 'x-evidence-notes') return notes(React, value as readonly string[]);
    return h('p', { className: 'known' }, `${xKey}: ${textOf(value)}`);
  };
}

function rowOf(React: React): Component<Extension> {
  const h = React.createElement;
  return ({ xKey, xVal }) => {
    const value = plain(xVal);
    const shown = Array.isArray(value) ? notes(React, value as readonly string[]) : textOf(value);
    const [, name = xKey] = /^x-(.*)$/.exec(xKey) ?? [];
    return h('tr', null, h('td', null, name.replaceAll('-', ' ')), h('td', null, shown));
  };
}

function refusalList(React: React): Component<{ readonly all: readonly ShownRefusal[] }> {
  const h = React.createElement;
  const Try = tryPart(React);
  return ({ all }) => {
    const rows = all.map((one) =>
      h(
        'li',
        { key: one.name },
        h('code', null, one.name),
        ' ',
        ...evidence(React, one.evidence),
        h(Try, { operationId: one.operationId, name: one.name }),
      ),
    );
    return h('div', { className: 'known' }, h('p', null, 'Refusals:'), h('ul', null, ...rows));
  };
}

function evidence({ createElement: h }: React, level: string) {
  const className = `evidence evidence-${level}`;
  return [h('span', { className }, level), ` ${MEANINGS[level] ?? ''}`];
}

function notes({ createElement: h }: React, all: readonly string[]): Element {
  const items = all.map((note) => h('li', { key: note }, note));
  return h(
    'details',
    { className: 'known' },
    h('summary', null, 'Sources'),
    h('ul', null, ...items),
  );
}

/** The component hands over its own kind of lists and objects. */
function plain(value: unknown): unknown {
  const { toJS } = (value ?? {}) as { readonly toJS?: () => unknown };
  return toJS === undefined ? value : toJS.call(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
