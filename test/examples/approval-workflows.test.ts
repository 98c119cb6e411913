import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { statuses } from '../support/inline-workflow.ts';
import { useCluster, type TestCluster } from '../support/test-cluster.ts';

/** Each seed in examples/, lived through by the people in it. */

const HOUR_MS = 3_600_000;
const example = (name: string) =>
  useCluster({ seed: fileURLToPath(new URL(`../../examples/${name}.yaml`, import.meta.url)) });

/** What the people of an example do, each as themselves. */
function people({ call }: TestCluster, workflowId: string) {
  const taskOf = async (reference: string, as: string) => {
    const { json } = await call({
      method: 'POST',
      path: '/api/human/tasks/search',
      as,
      body: { searchType: 'INBOX', taskRefNames: [reference], states: ['ASSIGNED', 'IN_PROGRESS'] },
    });
    const own = json.results.filter((one: { workflowId: string }) => one.workflowId === workflowId);
    return own[0] ?? json.results[0];
  };
  const answer = async (as: string, taskRefName: string, body: object, id = workflowId) => {
    const query = { workflowId: id, taskRefName, complete: true };
    const path = '/api/human/tasks/update/taskRef';
    return (await call({ method: 'POST', path, as, query, body })).status;
  };
  return {
    taskOf,
    answer,
    claim: async (as: string, reference: string) => {
      const { taskId } = await taskOf(reference, as);
      return (await call({ method: 'POST', path: `/api/human/tasks/${taskId}/claim`, as })).status;
    },
    /** The worker of the application does the next task of that type. */
    work: async (application: string, taskType: string, outputData: object = {}) => {
      const as = `app:${application}`;
      const polled = await call({ path: `/api/tasks/poll/${taskType}`, as });
      expect(polled.status).toBe(200);
      const { workflowInstanceId, taskId, inputData } = polled.json;
      const body = { workflowInstanceId, taskId, status: 'COMPLETED', outputData };
      expect((await call({ method: 'POST', path: '/api/tasks', as, body })).status).toBe(200);
      return inputData;
    },
    read: async (as: string, id = workflowId) =>
      (await call({ path: `/api/workflow/${id}`, as })).json,
  };
}

describe('single approval', () => {
  const approval = example('single-approval');
  const { claim, answer, work, read, taskOf } = people(
    approval,
    'e1000000-0000-11f1-a000-000000000001',
  );

  it('is paid out once a manager has approved it', async () => {
    expect(await claim('max@acme.com', 'approval_ref')).toBe(200);
    expect(await answer('max@acme.com', 'approval_ref', { decision: 'approved' })).toBe(200);
    expect(await work('payroll', 'pay_expense', { reference: 'P-1' })).toMatchObject({
      amount: 120,
    });

    const claimed = await read('emma@acme.com');
    expect(claimed).toMatchObject({
      status: 'COMPLETED',
      output: { decision: 'approved', payment: 'P-1' },
    });
  });

  it('ends without a payment when it is declined', async () => {
    await claim('max@acme.com', 'approval_ref');
    await answer('max@acme.com', 'approval_ref', { decision: 'declined', reason: 'Not ours' });

    const claimed = await read('emma@acme.com');
    expect(claimed).toMatchObject({
      status: 'COMPLETED',
      output: { decision: 'declined', payment: null },
    });
    expect(statuses(claimed)).toEqual(['approval_ref COMPLETED', 'decision_ref COMPLETED']);
  });

  it('cannot be claimed by somebody who is no manager, nor answered past the form', async () => {
    expect(await taskOf('approval_ref', 'emma@acme.com')).toBeUndefined();
    await claim('max@acme.com', 'approval_ref');
    expect(await answer('max@acme.com', 'approval_ref', { decision: 'maybe' })).toBe(400);
  });
});

describe('two-level approval with escalation', () => {
  const approval = example('two-level-approval');
  const cheap = people(approval, 'e2000000-0000-11f1-a000-000000000001');
  const expensive = people(approval, 'e2000000-0000-11f1-a000-000000000002');

  it('needs the team lead alone when it is cheap', async () => {
    expect(await cheap.claim('lena@acme.com', 'lead_ref')).toBe(200);
    expect(await cheap.answer('lena@acme.com', 'lead_ref', { approve: true })).toBe(200);

    expect(statuses(await cheap.read('bea@acme.com'))).toEqual([
      'lead_ref COMPLETED',
      'second_level_ref COMPLETED',
      'order_ref SCHEDULED',
    ]);
  });

  it('goes to the department head when the lead does not answer in four hours', async () => {
    expect(await cheap.taskOf('lead_ref', 'hugo@acme.com')).toBeUndefined();
    await approval.cluster.clock.advance(4 * HOUR_MS);

    expect(await cheap.taskOf('lead_ref', 'lena@acme.com')).toBeUndefined();
    expect(await cheap.taskOf('lead_ref', 'hugo@acme.com')).toMatchObject({ state: 'ASSIGNED' });
  });

  it('needs finance too when it is expensive', async () => {
    await approval.cluster.clock.advance(4 * HOUR_MS);
    await expensive.answer('bea@acme.com', 'lead_ref', { approve: true, comment: 'Needed' });
    expect(await expensive.claim('fred@acme.com', 'finance_ref')).toBe(200);
    expect(await expensive.answer('fred@acme.com', 'finance_ref', { approve: true })).toBe(200);

    expect(await expensive.work('ordering', 'place_order')).toMatchObject({ amount: 25_000 });
    expect((await expensive.read('bea@acme.com')).status).toBe('COMPLETED');
  });

  it('fails when finance looks away for two days, and the buyer is told', async () => {
    await expensive.answer('bea@acme.com', 'lead_ref', { approve: true });
    await approval.cluster.clock.advance(48 * HOUR_MS);

    const order = await expensive.read('bea@acme.com');
    expect(order).toMatchObject({
      status: 'FAILED',
      reasonForIncompletion:
        'Task terminated as no more assignments pending and completion strategy is TERMINATE',
    });
    expect(await expensive.work('ordering', 'notify_buyer')).toMatchObject({
      order: 'e2000000-0000-11f1-a000-000000000002',
      reason: order.reasonForIncompletion,
    });
  });
});

describe('four eyes in parallel', () => {
  const approval = example('four-eyes');
  const { claim, answer, work, read, taskOf } = people(
    approval,
    'e4000000-0000-11f1-a000-000000000001',
  );

  it('waits for both, in any order', async () => {
    await claim('cora@acme.com', 'compliance_ref');
    await answer('cora@acme.com', 'compliance_ref', { release: true });
    expect(statuses(await read('pia@acme.com'))).toEqual([
      'both_ref COMPLETED',
      'treasury_ref IN_PROGRESS',
      'compliance_ref COMPLETED',
      'join_ref IN_PROGRESS',
    ]);

    await claim('tom@acme.com', 'treasury_ref');
    await answer('tom@acme.com', 'treasury_ref', { release: true });
    await work('bank-gateway', 'send_payment');
    expect((await read('pia@acme.com')).status).toBe('COMPLETED');
  });

  it('is refused when one of them refuses', async () => {
    await claim('tom@acme.com', 'treasury_ref');
    await answer('tom@acme.com', 'treasury_ref', { release: false, note: 'Unknown receiver' });
    await claim('cora@acme.com', 'compliance_ref');
    await answer('cora@acme.com', 'compliance_ref', { release: true });

    expect(await read('pia@acme.com')).toMatchObject({
      status: 'FAILED',
      reasonForIncompletion: 'The payment was not released by both',
      output: { treasury_ref: { release: false, note: 'Unknown receiver' } },
    });
  });

  it('shows neither of them the other’s task', async () => {
    expect(await taskOf('compliance_ref', 'tom@acme.com')).toBeUndefined();
    expect(await taskOf('treasury_ref', 'cora@acme.com')).toBeUndefined();
  });
});

describe('review loop until accepted', () => {
  const { claim, answer, work, read, taskOf } = people(
    example('review-loop'),
    'e3000000-0000-11f1-a000-000000000001',
  );

  it('goes round until the reviewer accepts, and publishes the last version', async () => {
    for (const [text, review] of [
      ['first', { accepted: false, remarks: 'More facts' }],
      ['second', { accepted: true }],
    ] as const) {
      expect(await answer('ada@acme.com', 'write_ref', { text })).toBe(200);
      expect(await claim('rob@acme.com', 'review_ref')).toBe(200);
      expect(await answer('rob@acme.com', 'review_ref', review)).toBe(200);
    }

    expect(await work('website', 'publish_article')).toMatchObject({ text: 'second' });
    expect(await read('ada@acme.com')).toMatchObject({
      status: 'COMPLETED',
      output: { rounds: 2, text: 'second' },
    });
  });

  it('hands the reviewer’s remarks to the author', async () => {
    await answer('ada@acme.com', 'write_ref', { text: 'first' });
    await claim('rob@acme.com', 'review_ref');
    await answer('rob@acme.com', 'review_ref', { accepted: false, remarks: 'More facts' });

    expect(await taskOf('write_ref', 'ada@acme.com')).toMatchObject({
      state: 'IN_PROGRESS',
      taskRefName: 'write_ref__2',
      input: { remarks: 'More facts' },
    });
  });
});

describe('onboarding with a sub-workflow', () => {
  const approval = example('onboarding');
  const { claim, answer, work, read, taskOf } = people(
    approval,
    'e5000000-0000-11f1-a000-000000000001',
  );

  it('prepares side by side, waits for the first day, and ends with the manager', async () => {
    await work('directory', 'create_account', { account: 'nils' });
    const { workflowId: equipment } = await taskOf('equipment_ref', 'ivan@acme.com');
    await claim('ivan@acme.com', 'equipment_ref');
    expect(await answer('ivan@acme.com', 'equipment_ref', { laptop: 'L-42' }, equipment)).toBe(200);
    expect((await read('hana@acme.com')).tasks.at(-1)).toMatchObject({
      referenceTaskName: 'until_ref',
      status: 'IN_PROGRESS',
    });

    await approval.cluster.clock.set(Date.parse('2099-01-05T08:00:00Z'));
    expect(await taskOf('first_day_ref', 'mona@acme.com')).toMatchObject({
      displayName: 'Welcome Nils New',
      input: { laptop: 'L-42' },
    });
    await claim('mona@acme.com', 'first_day_ref');
    expect(await answer('mona@acme.com', 'first_day_ref', { welcomed: true })).toBe(200);
    expect(await read('hana@acme.com')).toMatchObject({
      status: 'COMPLETED',
      output: { account: 'nils', laptop: 'L-42' },
    });
  });

  it('addresses the equipment by the sub-workflow’s own id', async () => {
    await claim('ivan@acme.com', 'equipment_ref');
    expect(await answer('ivan@acme.com', 'equipment_ref', { laptop: 'L-42' })).toBe(404);
  });
});
