/**
 * The pages that are written from the OpenAPI document, the behaviour cases, the provider states, the recording of the
 * engine and the calls of the tests.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { BehaviourCase } from '../../test/support/behaviour-cases.ts';
import type { RecordedProvocation } from '../../test/support/provocations.ts';
import { readDeviations } from '../../test/engine/deviations.ts';
import { readRecordedEngine } from '../../test/engine/recording.ts';
import { accessPage } from './access.ts';
import { readAnswers } from './answers.ts';
import { demoRefusals } from './demo-refusals.ts';
import { enginePage } from './engine.ts';
import { fidelityPage } from './fidelity.ts';
import { providerStatesPage } from './provider-states.ts';
import { refusalsPage } from './refusals.ts';
import { replay } from './replay.ts';
import { root } from './root.ts';

/** Text by file, as they should be. The seed has to be as it should be before: calls are tried out against it. */
export async function pagesFrom(
  recorded: readonly RecordedProvocation[],
): Promise<Readonly<Record<string, string>>> {
  const answers = readAnswers();
  const { cases } = parse(readFileSync(`${root}cases/behaviour-cases.yaml`, 'utf8')) as {
    readonly cases: readonly BehaviourCase[];
  };
  return {
    'docs/engine.md': enginePage(readRecordedEngine(), readDeviations()),
    'docs/access.md': accessPage(),
    'docs/fidelity.md': fidelityPage(answers, cases),
    'docs/provider-states.md': providerStatesPage(),
    'web/reference/demo-refusals.json': await demoRefusals(recorded),
    'docs/refusals.md': refusalsPage(answers, recorded, await replay(recorded)),
  };
}

/** The files that are not as they should be. */
export function staleAmong(pages: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(pages).filter((file) => {
    const path = root + file;
    return !existsSync(path) || readFileSync(path, 'utf8') !== pages[file];
  });
}
