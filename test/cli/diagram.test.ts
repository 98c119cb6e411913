import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { drawWorkflow, startMockCluster } from 'conductor-mock';
import { afterAll, describe, expect, it } from 'vitest';
import { commandHere } from '../support/command-here.ts';
import { useOwnFolder } from '../support/own-folder.ts';

const seed = 'examples/loan-approval.yaml';
const cluster = await startMockCluster({ seed, now: '2026-11-23T09:00:00Z' });
const guarded = await startMockCluster({ seed, adminToken: 'sesame' });
afterAll(async () => {
  await cluster.close();
  await guarded.close();
});
const folder = useOwnFolder();
const diagram = (...args: string[]) => commandHere(['diagram', ...args]);

async function executionId(url: string, admin: object = {}): Promise<string> {
  const body = JSON.stringify({ applicationId: 'mock' });
  const issued = await fetch(`${url}/__admin/tokens`, {
    method: 'POST',
    headers: { ...admin },
    body,
  });
  const { token } = (await issued.json()) as { token: string };
  const found = await fetch(`${url}/api/workflow/search?query=startTime>0`, {
    headers: { 'X-Authorization': token },
  });
  const { results } = (await found.json()) as { results: { workflowId: string }[] };
  return results[0]!.workflowId;
}

describe('conductor-mock diagram', () => {
  it('draws a definition of a file', async () => {
    const { end, stdout, stderr } = await diagram(seed, 'LoanReviewWorkflow');

    expect({ end, stderr }).toEqual({ end: 0, stderr: '' });
    expect(stdout).toMatch(/^<svg .*\n<title>LoanReviewWorkflow<\/title>/);
    expect(stdout).toContain('HUMAN');
  });

  it('draws an execution with its states, where it must with the admin token', async () => {
    const id = await executionId(cluster.url);
    expect((await diagram('--url', cluster.apiUrl, id)).stdout).toMatch(/COMPLETED|IN PROGRESS/);

    const other = await executionId(guarded.url, { authorization: 'Bearer sesame' });
    const refused = await diagram('--url', guarded.url, other);
    expect(refused).toMatchObject({ end: 1, stdout: '' });
    expect(refused.stderr).toContain('/__admin/tokens answers 401');
    expect((await diagram('--url', guarded.url, '--admin-token', 'sesame', other)).end).toBe(0);
  });

  it('is the same in the library', async () => {
    const definition = { name: 'One', tasks: [{ taskReferenceName: 'one_ref', type: 'SIMPLE' }] };
    const file = join(folder(), 'one.json');
    writeFileSync(file, JSON.stringify(definition));

    expect((await diagram(file)).stdout).toBe(await drawWorkflow(definition));
  });

  it.each([
    [[seed], 1, 'has several definitions; name one of LoanApprovalWorkflow'],
    [[seed, 'Nothing'], 1, 'has no definition "Nothing", but LoanApprovalWorkflow'],
    [['nothing.yaml'], 1, 'nothing.yaml cannot be read'],
    [['--url', 'http://127.0.0.1:9', 'id'], 1, 'nothing answers at http://127.0.0.1:9'],
    [['--url', 'ftp://x', 'id'], 2, '--url must be a URL'],
    [[], 2, 'name one file'],
    [['--url', 'http://127.0.0.1:9'], 2, 'name the id of one execution'],
  ])('says what is wrong with %j', async (args, end, words) => {
    const ended = await diagram(...args);

    expect(ended).toMatchObject({ end, stdout: '' });
    expect(ended.stderr).toContain(words);
  });
});
