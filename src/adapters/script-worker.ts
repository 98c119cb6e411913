/** The thread in which user-written scripts and queries run: in WebAssembly, with nothing of the host in reach. */
import { MIB } from '../domain/units.ts';
import { parentPort } from 'node:worker_threads';
import type { ScriptOutcome } from '../domain/ports.ts';
import { inHashMapOrder } from './hash-map-order.ts';
import { BEGUN, type Ran, type Work } from './script-work.ts';

/** Results larger or deeper than this are more than an execution should carry. */
const MOST_RESULT_CHARACTERS = 3 * MIB;
const DEEPEST_RESULT = 500;

/** Each engine is loaded with the first work for it. */
const engines = {
  javascript: () => import('./quickjs-engine.ts'),
  syntax: async () => {
    const { parse } = await import('./quickjs-engine.ts');
    return { run: parse };
  },
  jq: async () => {
    const { prepare, run } = await import('./jq-engine.ts');
    await prepare();
    return { run };
  },
};

async function perform({ language, text, input }: Work): Promise<ScriptOutcome> {
  const { run } = await engines[language]();
  parentPort?.postMessage(BEGUN);
  const ran = await run(text, input);
  return { ...outcomeOf(ran, language), printed: ran.printed };
}

function outcomeOf(ran: Ran, language: Work['language']): ScriptOutcome {
  if (!ran.ok) return ran;
  if (ran.json.length > MOST_RESULT_CHARACTERS) {
    return { ok: false, error: `the result is longer than ${MOST_RESULT_CHARACTERS} characters` };
  }
  const value: unknown = JSON.parse(ran.json);
  if (isDeeper(value, DEEPEST_RESULT))
    return { ok: false, error: `the result is nested more than ${DEEPEST_RESULT} deep` };
  return { ok: true, value: language === 'javascript' ? inHashMapOrder(value) : value };
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((one) => isDeeper(one, levels - 1));
}

parentPort?.on('message', (work: Work) => {
  void perform(work).then((outcome) => parentPort?.postMessage(outcome));
});
