/** The outcome as JUnit XML: a suite for each consumer, one for what differs from the OpenAPI document, one for the broker. */
import type {
  Difference,
  InteractionFailure,
  InteractionName,
  InteractionResult,
  Outcome,
} from './outcome.ts';

const BROKER = 'Pact Broker';
const PUBLICATION: InteractionName = { consumer: BROKER, interaction: 'is told of the results' };
const ONE_FAILURE = { failures: 1, skipped: 0 };

export function junitOf(outcome: Outcome): string {
  const { kept, failures, pending, comparison, unpublished } = outcome;
  const consumers = new Set([...kept, ...failures, ...pending].map(({ consumer }) => consumer));
  const suite = suitesOf(outcome);
  const suites = [...consumers].map((consumer) => {
    const own = <T extends InteractionName>(list: readonly T[]) =>
      list.filter((one) => one.consumer === consumer);
    return suite(
      consumer,
      [
        ...own(kept).map((one) => testCase(one, '')),
        ...own(failures).map((one) => testCase(one, failed(one))),
        ...own(pending).map((one) => testCase(one, skipped(one))),
      ],
      {
        failures: own(failures).length,
        skipped: own(pending).length,
        ms: sumOf(own([...kept, ...failures, ...pending])),
      },
    );
  });
  const differences = comparison.map((one) => testCase(one, differs(one)));
  const left = comparison.filter((one) => one.pending).length;
  if (differences.length > 0)
    suites.push(
      suite('OpenAPI document', differences, {
        failures: differences.length - left,
        skipped: left,
      }),
    );
  if (unpublished !== undefined)
    suites.push(suite(BROKER, [testCase(PUBLICATION, notPublished(unpublished))], ONE_FAILURE));
  const time = ` time="${inSeconds(outcome.durationMs)}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="conductor-mock verify"${time}>\n${suites.join('')}</testsuites>\n`;
}

interface SuiteCounts {
  readonly failures: number;
  readonly skipped: number;
  readonly ms?: number;
}

/** Each suite says when the run began, and the format of the report. */
function suitesOf({ startedAt, format }: Outcome) {
  return (
    name: string,
    cases: readonly string[],
    { failures, skipped: left, ms = 0 }: SuiteCounts,
  ): string => {
    const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="${left}"`;
    const times = `time="${inSeconds(ms)}" timestamp="${startedAt}"`;
    const properties = `    <properties>\n      <property name="format" value="${format}"/>\n    </properties>\n`;
    return `  <testsuite name="${escaped(name)}" ${counts} ${times}>\n${properties}${cases.join('')}  </testsuite>\n`;
  };
}

function sumOf(results: readonly InteractionResult[]): number {
  return results.reduce((sum, { durationMs = 0 }) => sum + durationMs, 0);
}

function inSeconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}

type Case = InteractionName & Partial<InteractionResult>;

function testCase(one: Case, outcome: string): string {
  const { consumer, interaction, durationMs } = one;
  const time = durationMs === undefined ? '' : ` time="${inSeconds(durationMs)}"`;
  const names = `classname="${escaped(consumer)}" name="${escaped(interaction)}"${time}`;
  const parts = [outcome, exchange(one)].filter((part) => part !== '');
  return parts.length === 0
    ? `    <testcase ${names}/>\n`
    : `    <testcase ${names}>\n${parts.map((part) => `      ${part}\n`).join('')}    </testcase>\n`;
}

/** What was sent, and what was answered. */
function exchange({ request, answer }: Case): string {
  if (request === undefined) return '';
  const answered = answer === undefined ? 'no answer' : `${answer.status} ${answer.body}`.trimEnd();
  return `<system-out>${escaped(`${request}\n${answered}`)}</system-out>`;
}

function failed({ mismatches, states }: InteractionFailure): string {
  const given = states.map(({ name, params }) => `given ${name} ${JSON.stringify(params ?? {})}`);
  const text = [...given, ...mismatches].join('\n');
  return `<failure message="${escaped(mismatches[0] ?? '')}">${escaped(text)}</failure>`;
}

function skipped({ mismatches }: InteractionFailure): string {
  return `<skipped message="${escaped(`pending: ${mismatches.join('; ')}`)}"/>`;
}

function notPublished(reason: string): string {
  return `<failure message="the broker was not told">${escaped(reason)}</failure>`;
}

function differs({ code, message, inPact, inDocument, pending }: Difference): string {
  if (pending) return `<skipped message="${escaped(`pending: ${message}`)}"/>`;
  const text = `in the pact: ${inPact}\nin the document: ${inDocument}`;
  return `<failure type="${escaped(code)}" message="${escaped(message)}">${escaped(text)}</failure>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/** XML has no way to write most control characters, not even escaped. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\u{fffd}')
    .replaceAll(/[&<>"\n]/g, (sign) => ENTITIES[sign] ?? sign);
}
