import { readFileSync } from 'node:fs';

export interface Exception {
  readonly refusal: string;
  /** Empty where no operation stands behind the refusal. */
  readonly operations: readonly string[];
  /** The test that provokes it over HTTP, from the root of the project. */
  readonly test: string;
}

const HEADING = '## Refusals no pact can hold';
const document = new URL('../../docs/contract-testing.md', import.meta.url);

/** The list of docs/contract-testing.md: refusals, operations, why, test. */
export function refusalsNoPactCanHold(): readonly Exception[] {
  const [, rest] = readFileSync(document, 'utf8').split(HEADING);
  if (rest === undefined) throw new Error(`docs/contract-testing.md has no "${HEADING}"`);
  const [section = ''] = rest.split('\n## ');
  const [, ...items] = section.split('\n- ');
  return items.flatMap((item) => {
    const [about = '', why = ''] = item.split(':');
    const [refusals = '', operations = ''] = about.split(' on ');
    const [test = ''] = namesIn(why);
    return namesIn(refusals).map((refusal) => ({ refusal, operations: namesIn(operations), test }));
  });
}

function namesIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}
