/** docs/engine.md: where the mock answers as the open-source engine, and where not. */
import { randomOnes, scenarios, type NamedScenario } from '../../test/engine/areas.ts';
import { kindOf, type Deviation, type Kind } from '../../test/engine/deviations.ts';
import { ONLY_OF_THE_PLATFORM } from '../../test/engine/normalised.ts';
import type { RecordedEngine } from '../../test/engine/recording.ts';
import { code, count, item, page, table, WARNING, wrapped } from './markdown.ts';

/** A scenario with several deviations counts as the first of these. */
const KINDS: readonly Kind[] = ['chosen', 'documented', 'text'];
const HEADINGS: Readonly<Record<Kind, string>> = {
  documented: 'Documented otherwise',
  chosen: 'Chosen',
  text: 'Text only',
};

export function enginePage(engine: RecordedEngine, deviations: readonly Deviation[]): string {
  const all = [...scenarios, ...randomOnes];
  const areas = [...new Set(all.map(({ area }) => area))];
  const kinds = kindsOf(deviations);
  const rowOf = (name: string, of: readonly NamedScenario[]) => [name, ...numbers(of, kinds)];
  return page([
    '# The engine as a witness',
    '',
    WARNING,
    '',
    `The open-source engine, version ${engine.version}, answered ${count(scenarios.length, 'scenario')} and`,
    `${count(randomOnes.length, 'random definition')} on ${engine.recorded}; its answers stand in \`test/engine/recorded/\`. The tests send`,
    'the same to the mock and compare statuses, outputs, inputs, reasons and the order of tasks. Ids, times and members',
    `that are null are left out, and so is \`${ONLY_OF_THE_PLATFORM}\`, which the platform adds to inputs. The engine is an`,
    'ancestor of the platform and no measure of it: where a page of the vendor says otherwise, the page wins.',
    '',
    '`npm run engine:record` records anew (Java 21 and Maven), `npm run engine:record -- --check` only compares.',
    '',
    table(
      ['Area', 'Sent', 'Equal', ...KINDS.map((kind) => HEADINGS[kind])],
      [
        ...areas.map((area) =>
          rowOf(
            area,
            all.filter((one) => one.area === area),
          ),
        ),
        rowOf('all scenarios', scenarios),
      ],
    ),
    ...KINDS.flatMap((kind) =>
      sectionOf(
        kind,
        deviations.filter(({ reason }) => kindOf(reason) === kind),
      ),
    ),
  ]);
}

function kindsOf(deviations: readonly Deviation[]): ReadonlyMap<string, ReadonlySet<Kind>> {
  const found = new Map<string, ReadonlySet<Kind>>();
  for (const { reason, differs } of deviations)
    for (const id of Object.keys(differs))
      found.set(id, new Set([...(found.get(id) ?? []), kindOf(reason)]));
  return found;
}

function numbers(
  among: readonly NamedScenario[],
  kinds: ReadonlyMap<string, ReadonlySet<Kind>>,
): readonly string[] {
  const countedAs = ({ id }: NamedScenario) => KINDS.find((kind) => kinds.get(id)?.has(kind));
  const counted = [undefined, ...KINDS].map(
    (kind) => among.filter((one) => countedAs(one) === kind).length,
  );
  return [among.length, ...counted].map(String);
}

function sectionOf(kind: Kind, deviations: readonly Deviation[]): readonly string[] {
  if (deviations.length === 0) return [];
  return ['', `## ${HEADINGS[kind]}`, ...deviations.flatMap(listOf)];
}

function listOf({ reason, differs }: Deviation): readonly string[] {
  const scenarios = Object.entries(differs).flatMap(([id, paths]) =>
    item(`${code(id)}: ${paths.map(code).join(', ')}`),
  );
  return ['', ...wrapped(reason), '', ...scenarios];
}
