import type { ConformanceOptions, FidelityReport } from 'conductor-mock';
import { describe, expect, it } from 'vitest';
import type { Tamper } from '../../mutants/tampering-proxy.ts';
import { conformOn, conformTampered, dissent, withCluster } from './conforming.ts';

const answersIn = ({ probes }: FidelityReport) =>
  Object.fromEntries(probes.map(({ probe, answer }) => [probe, answer]));

const invalid = 'answers 400 "Validation failed, check below errors for detail."';
const missing = (name: string) =>
  `answers 400 "Required request parameter '${name}' for method parameter type String is not present"`;
const severalIterations = `answers 400 "Parameter 'iteration' names one iteration but several were given: 1, 2"`;
const assignedToOthers = 'answers 400 "Human task <id> is assigned to a different user or group"';
const fired =
  '{"id":"<id>","triggerType":"COMPLETED","state":"COMPLETED","triggeredAt":<time>,' +
  '"workflowName":"notify","workflowVersion":1,"workflowId":"<id>"}';

/** What docs/decisions and the case list have the mock do where nobody knows. */
const documented = {
  'finished-task': 'answers 400 "Human task <id> is already in terminal state: COMPLETED"',
  'second-save': 'merges: the output is {"decision":"yes","note":"soon"}',
  'required-field': `a save without it answers 200; a completion without it ${invalid}`,
  'unknown-field':
    'the ordinary form answers 200, the output is {"decision":"yes","colour":"green"}; ' +
    `a form that forbids others ${invalid}, the output is {}`,
  'several-iterations': `1 and 2 as two parameters ${severalIterations}; as 1,2 in one ${severalIterations}`,
  'unclaimed-completion': 'answers 200; the task is COMPLETED with no claimant',
  'foreign-claim':
    'a stranger: answers 403 "You don\'t have permissions to claim human task: sign_off"; ' +
    `the owner: ${assignedToOthers}; an administrator: ${assignedToOthers}`,
  'unassigned-claim':
    'a stranger: answers 200; a member of a group: answers 200; the owner: answers 200; an administrator: answers 200',
  'malformed-update':
    `no workflowId: ${missing('workflowId')}; no taskRefName: ${missing('taskRefName')}; ` +
    'no body: answers 400 "Required request body is missing"; ' +
    'broken JSON: answers 400 "JSON parse error: expected a value, found the end of the text at line 1, column 13 (position 12)"',
  'refused-token':
    'answers 401 {"message":"Invalid access key or secret","error":"INVALID_TOKEN","timestamp":<time>}',
  'auto-claim-by-a-group':
    'the task begins ASSIGNED, assignee CONDUCTOR_GROUP:finance, no claimant',
  'time-up-after-a-claim':
    'nothing: it stays IN_PROGRESS, assignee CONDUCTOR_GROUP:finance, claimant CONDUCTOR_USER:bob@example.com',
  'reference-in-a-loop': 'review_ref__2 in the second iteration',
  'action-names':
    'skip: SKIP, ASSIGNMENT; reassign: REASSIGNMENT, ASSIGNMENT; delete: DELETE; timeout: nothing',
  'timeouts-of-an-open-task':
    'by the task: the task is TIMED_OUT, its workflow TIMED_OUT; ' +
    'by the workflow: the task is DELETED, its workflow TIMED_OUT',
  'trigger-log': `the log is [${fired}]; the input is {"cost":7}`,
  'deleted-task':
    'reading it answers 200 in state DELETED; its workflow is FAILED, the task CANCELED',
  'updated-by': 'at first ann, after a claim by bob bob, after a save by bob bob',
};

describe('the probes', () => {
  it('record what the mock does, the same in every run', () =>
    withCluster({ clock: 'manual' }, async (cluster) => {
      const report = await conformOn(cluster, { only: ['probes'] });
      expect(answersIn(report)).toEqual(documented);
      expect(report.probes.map(({ question }) => question)).toEqual(
        report.probes.map(() => expect.stringMatching(/^[A-Z].+\?$/)),
      );
      expect(report).toMatchObject({ checks: [], counts: { agreed: 0, differs: 0, skipped: 0 } });
      const again = await conformOn(cluster, { only: ['probes'] });
      expect(again.probes).toEqual(report.probes);
    }));

  it('say what the target has no means for', () =>
    withCluster({}, async (cluster) => {
      const needsClock =
        'not asked: needs a clock that can be moved: the target runs on the system clock';
      const actions = documented['action-names'].replace(/nothing$/, needsClock);
      expect(answersIn(await conformOn(cluster, { only: ['probes'] }))).toEqual({
        ...documented,
        'action-names': actions,
        'time-up-after-a-claim': needsClock,
        'timeouts-of-an-open-task': needsClock,
      });
    }));

  it('never fail a run', () =>
    withCluster({ clock: 'manual' }, async (cluster) => {
      const tamper: Tamper = ({ method, url }) =>
        method === 'POST' && url.startsWith('/api/workflow/') ? { status: 500, body: '' } : {};
      const only = ['A10', 'probes'];
      const report = await conformTampered(cluster, tamper, { only });
      expect(dissent(report)).toEqual([]);
      const { 'refused-token': _asked, ...needAnExecution } = answersIn(report);
      expect(Object.keys(answersIn(report))).toEqual(Object.keys(documented));
      for (const answer of Object.values(needAnExecution))
        expect(answer).toMatch(/could not be asked: .+ got 500 |^not asked: /);
    }));

  it('end with the target that answers no more', () =>
    withCluster({ clock: 'manual' }, async (cluster) => {
      const report = await conformOn(cluster, {
        only: ['A10', 'probes'],
        onOutcome: () => void cluster.close(),
      });
      expect(dissent(report)).toEqual([]);
      expect(report.probes).toEqual([]);
      expect(report.cutShort).toMatch(/ was not answered: .+$/);
    }));

  it.each([{ only: ['A10'] }, { only: ['A10', 'probes'], stopAtFirst: true }])(
    'are not asked with %j',
    (options) => expectOneCheckAlone(options),
  );

  it('are not asked any more once the run is interrupted', () => {
    const interruption = new AbortController();
    return expectOneCheckAlone({
      only: ['A10', 'probes'],
      signal: interruption.signal,
      onOutcome: () => {
        interruption.abort();
      },
    });
  });
});

async function expectOneCheckAlone(options: Partial<ConformanceOptions>) {
  await withCluster({ clock: 'manual' }, async (cluster) => {
    const { checks, probes } = await conformOn(cluster, options);
    expect(checks.map((one) => one.case)).toEqual(['A10']);
    expect(probes).toEqual([]);
  });
}
