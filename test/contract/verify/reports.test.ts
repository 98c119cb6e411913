import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import {
  OptionError,
  PactsNotKept,
  VerificationError,
  verifyPacts,
  type VerificationOutcome,
} from 'conductor-mock';
import { describe, expect, it } from 'vitest';
import { ensureWritable, writeWhole } from '../../../src/contract/documents/report-file.ts';
import { junitOf } from '../../../src/contract/verify/junit.ts';
import { isKept } from '../../../src/contract/verify/outcome.ts';
import { summaryOf } from '../../../src/contract/verify/summary.ts';
import { useLoopbackServers } from '../../support/loopback-server.ts';
import { usePactFolder } from '../../support/some-pact.ts';

const { folder, pact } = usePactFolder();
const serve = useLoopbackServers();
const name = { consumer: 'a "quoted" <consumer> & more', interaction: 'rings\u0007 the bell' };
const failed = { ...name, states: [{ name: 'a state', params: { a: 1 } }], mismatches: ['1 < 2'] };
const outcome: VerificationOutcome = {
  format: 1,
  startedAt: '2026-11-30T09:00:00.000Z',
  durationMs: 1234,
  interactions: 3,
  states: 1,
  kept: [
    {
      ...name,
      states: [],
      request: 'GET /api/<x>',
      answer: { status: 200, body: '{}' },
      durationMs: 20,
    },
  ],
  failures: [failed],
  pending: [{ ...failed, mismatches: ['not yet'] }],
  comparison: [
    { ...name, code: 'c', message: 'differs', inPact: 'here', inDocument: 'there', pending: false },
  ],
  notices: ['it was not reset'],
};

describe('the report', () => {
  it('is written as JSON and as JUnit XML where it is asked for', async () => {
    // Folders that are not there yet.
    const json = join(folder, 'reports/deep/outcome.json');
    const junit = join(folder, 'reports/outcome.xml');
    const pacts = pact('a-consumer', { description: 'a call', status: 200 });
    const kept = await verifyPacts({ pacts, json, junit });

    expect(JSON.parse(readFileSync(json, 'utf8'))).toEqual(kept);
    expect(kept).toMatchObject({
      format: 1,
      startedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      durationMs: expect.any(Number),
      kept: [
        {
          request: 'GET /api/token/userInfo',
          answer: { status: 200, body: expect.stringContaining('admin@conductor.mock') },
          durationMs: expect.any(Number),
        },
      ],
    });
    expect(readFileSync(junit, 'utf8')).toMatch(
      /<testsuite name="a-consumer" tests="1" failures="0" errors="0" skipped="0" time="\d+\.\d{3}" timestamp="[^"]+Z">/,
    );
  });

  it('that cannot be written is an error before anything is verified', async () => {
    const { origin, seen } = await serve((_request, response) => response.writeHead(404).end());
    const pacts = pact('a-consumer', { status: 200 });
    const options = { pacts, providerBaseUrl: origin, json: join(folder, 'outcome.json') };
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const refused = verifyPacts({ ...options, junit: join(file, 'x.xml') });

    await expect(refused).rejects.toThrow(OptionError);
    await expect(refused).rejects.toThrow('a-file/x.xml cannot be written: E');
    await expect(verifyPacts({ ...options, json: folder })).rejects.toThrow('it is a folder');
    expect(seen).toEqual([]);
  });

  it.each([
    [200, VerificationError, '1 kept.'],
    [500, PactsNotKept, 'NOT KEPT  a-consumer: a call'],
  ])(
    'that can no longer be written does not hide what came of it: %d',
    async (status, kind, told) => {
      const lost = mkdtempSync(join(folder, 'lost-'));
      const { origin } = await serve((request, response) => {
        const isProbe = request.url!.startsWith('/__admin');
        if (!isProbe) rmSync(lost, { recursive: true, force: true });
        response.writeHead(isProbe ? 404 : status).end();
      });
      const [json, junit] = [join(lost, 'outcome.json'), join(folder, `${status}.xml`)];
      const pacts = pact('a-consumer', { status: 200 });
      const options = { pacts, providerBaseUrl: origin, skipComparison: true };
      const refused = verifyPacts({ ...options, json, junit });

      await expect(refused).rejects.toThrow(kind);
      await expect(refused).rejects.toThrow(`the file ${json} cannot be written: ENOENT`);
      await expect(refused).rejects.toThrow(told);
      expect(readFileSync(junit, 'utf8')).toContain('</testsuites>');
    },
  );

  it('goes through links and into devices, and leaves both as they are', () => {
    const [target, link] = [join(folder, 'target.txt'), join(folder, 'link.txt')];
    writeFileSync(target, 'of an earlier run');
    symlinkSync(target, link);
    for (const path of [link, '/dev/null']) {
      ensureWritable(path);
      writeWhole(path, 'new');
    }

    expect(readFileSync(target, 'utf8')).toBe('new');
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(lstatSync('/dev/null').isFile()).toBe(false);
    expect(readdirSync(folder).filter((one) => one.endsWith('.part'))).toEqual([]);
  });
});

describe('JUnit XML', () => {
  const xml = junitOf(outcome);

  it('is well-formed, whatever the names hold', () => {
    expect(openTagsAfter(xml)).toEqual([]);
    expect(xml).toContain('classname="a &quot;quoted&quot; &lt;consumer&gt; &amp; more"');
    expect(xml).toContain('name="rings\u{fffd} the bell"');
    expect(openTagsAfter('<a><b></a>')).not.toEqual([]);
    expect(() => openTagsAfter('<a b="<">')).toThrow('not well-formed');
  });

  it('says how long all took, when it began, and what was sent and answered', () => {
    expect(xml).toContain('<testsuites name="conductor-mock verify" time="1.234">');
    expect(xml).toContain('time="0.020" timestamp="2026-11-30T09:00:00.000Z">');
    expect(xml).toContain('<property name="format" value="1"/>');
    expect(xml).toContain(
      'name="rings\u{fffd} the bell" time="0.020">\n      <system-out>GET /api/&lt;x&gt;&#10;200 {}</system-out>',
    );
  });

  it('counts what failed and what was only pending, and has the differences as a suite', () => {
    expect(xml).toContain('tests="3" failures="1" errors="0" skipped="1"');
    expect(xml).toContain(
      '<failure message="1 &lt; 2">given a state {&quot;a&quot;:1}&#10;1 &lt; 2</failure>',
    );
    expect(xml).toContain('<skipped message="pending: not yet"/>');
    expect(xml).toContain('<testsuite name="OpenAPI document" tests="1" failures="1"');
  });
});

describe('the summary', () => {
  it('ends with the pending failures, loudly', () => {
    const text = summaryOf(outcome);
    expect(text.indexOf('PENDING   a "quoted"')).toBeGreaterThan(text.indexOf('1 not kept'));
    expect(text.split('\n').at(-1)).toBe(
      'PENDING FAILURES: 1. The run does not fail because of them; it will once they have been kept.',
    );
    expect(text).toContain('Note: it was not reset.');
    expect(text).toContain(
      '3 interactions verified, 1 state set up: 1 kept, 1 not kept, 1 pending, 1 difference from the OpenAPI document.',
    );
  });
});

describe('a difference of a pending pact', () => {
  const [differs] = outcome.comparison;
  const pending = { ...outcome, failures: [], comparison: [{ ...differs!, pending: true }] };

  it('does not fail the run, and stands with what is pending', () => {
    expect(isKept(pending)).toBe(true);
    expect(isKept({ ...pending, comparison: outcome.comparison })).toBe(false);
    const text = summaryOf(pending);
    expect(text).toContain('1 kept, 1 pending.\n\nPENDING   a "quoted"');
    expect(text).toContain('\n\nPENDING   NOT IN THE OPENAPI DOCUMENT  a "quoted"');
    expect(text).toContain('PENDING FAILURES: 2.');
  });

  it('is skipped in JUnit XML', () => {
    const xml = junitOf(pending);
    expect(xml).toContain(
      '<testsuite name="OpenAPI document" tests="1" failures="0" errors="0" skipped="1" time="0.000"',
    );
    expect(xml).toContain('<skipped message="pending: differs"/>');
  });
});

describe('a broker that was not told', () => {
  const untold = { ...outcome, failures: [], comparison: [], unpublished: 'it is <full>' };

  it('fails the run, and hides nothing else', () => {
    expect(isKept(untold)).toBe(false);
    expect(isKept({ ...untold, unpublished: undefined })).toBe(true);
    const text = summaryOf(untold);
    expect(text).toContain(
      'NOT PUBLISHED  the broker was not told: it is <full>\n\n3 interactions',
    );
    expect(text).toContain('PENDING FAILURES: 1.');
  });

  it('is a failure in JUnit XML', () => {
    const xml = junitOf(untold);
    expect(openTagsAfter(xml)).toEqual([]);
    expect(xml).toContain(
      '<failure message="the broker was not told">it is &lt;full&gt;</failure>',
    );
  });
});

/** The tags that are left open at the end; throws for what is no tag, no text and no entity. */
function openTagsAfter(xml: string): readonly string[] {
  const open: string[] = [];
  const attribute = String.raw`\s+[\w-]+="(?:[^<&"]|&(?:amp|lt|gt|quot|#10);)*"`;
  const token = new RegExp(
    String.raw`<\?xml[^?]*\?>|<([\w-]+)(?:${attribute})*\s*(/?)>|</([\w-]+)>|[^<&]+|&(?:amp|lt|gt|quot|#10);`,
    'y',
  );
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const found = token.exec(xml);
    if (!found) throw new Error(`not well-formed at ${xml.slice(at, at + 40)}`);
    const [, opened, isEmpty, closed] = found;
    if (opened !== undefined && isEmpty === '') open.push(opened);
    if (closed !== undefined && open.pop() !== closed) open.push(`unexpected /${closed}`);
  }
  return open;
}
