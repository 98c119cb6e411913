/** docs/access.md: each row of the grid, and for each operation who may call it. */
import { grid } from '../../src/domain/access/grid.ts';
import { operationSpecs, type OperationId } from '../../src/generated/operations.ts';
import type { Admission } from '../../src/operations/call/operation.ts';
import { operations } from '../../src/operations/index.ts';
import { page, table, WARNING } from './markdown.ts';

/** The rows that an operation asks, as `resource.action`. */
export function declaredCells(admission: Admission): readonly string[] {
  if (admission.by === 'each') return admission.cells;
  if (admission.by !== 'on') return [];
  return [`${admission.resource}.${admission.action}`, ...admission.also];
}

export function accessPage(): string {
  const tags = [...new Set(operationSpecs.map(({ tag }) => tag))];
  return page([
    '# Who may what',
    '',
    WARNING,
    '',
    'Each operation, the row of the grid in `src/domain/access/grid.ts` that it asks, and when: `before` it',
    'runs, on the one thing that the call names, or `each`, thing by thing while it runs. What is not admitted is then',
    'left out of a search, or listed by a bulk call. A call that is refused changes nothing.',
    '',
    '## Rows',
    '',
    'Administrators may everything, but for rows with _not ADMIN_. Of the others each one listed is enough: a relation to',
    'the thing, a role, or access that is granted on the thing or on one of its tags. A name with a dot is another row.',
    ...Object.entries(grid).flatMap(([resource, rows]) => [
      '',
      `### ${resource}`,
      '',
      ...Object.entries<readonly string[]>(rows).flatMap(([action, who]) => listed(action, who)),
    ]),
    '',
    '## Operations',
    ...tags.flatMap((tag) => ['', `### ${tag} operations`, '', ...operationsOf(tag)]),
  ]);
}

function listed(action: string, who: readonly string[]): readonly string[] {
  const distinct = [...new Set(who)];
  return [
    `- **${action}**: ${distinct.length === 0 ? 'administrators only' : ''}`.trimEnd(),
    ...distinct.map((one) => `  - ${one}`),
  ];
}

function operationsOf(tag: string): readonly string[] {
  const ids = operationSpecs.filter((spec) => spec.tag === tag).map((spec) => spec.operationId);
  return table(['Operation', 'When', 'Who'], ids.flatMap(rowsOf));
}

/** A line for each row that is asked, so that none is long. */
function rowsOf(id: OperationId): readonly (readonly string[])[] {
  const { admission } = operations[id];
  if (admission.by === 'open') return [[id, '', 'everybody, without a token']];
  if (admission.by === 'anyone') return [[id, '', 'everybody with a token']];
  const [first, ...rest] = declaredCells(admission);
  const when = admission.by === 'on' ? 'before' : 'each';
  return [[id, when, String(first)], ...rest.map((cell) => ['', 'each', cell])];
}
