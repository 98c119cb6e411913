import type { InProcessCluster, Seed } from 'conductor-mock';
import fc from 'fast-check';
import { ann, bob, eve, purchaseFixtures, root, signOff } from './purchase-fixtures.ts';

/** Workflows in which everything happens that a cluster has to remember: time, queues, limits, what they start. */
export const busy: Seed = {
  ...purchaseFixtures,
  taskDefinitions: [
    { name: 'pack', retryCount: 2, retryDelaySeconds: 30, retryLogic: 'EXPONENTIAL_BACKOFF' },
    { name: 'ship', retryCount: 0, rateLimitPerFrequency: 1, rateLimitFrequencyInSeconds: 60 },
  ],
  taskMocks: { byType: { HTTP: [{ output: { n: 1 } }, { status: 'FAILED' }] } },
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    {
      name: 'order',
      timeoutSeconds: 3_600,
      tasks: [
        {
          name: 'fork',
          taskReferenceName: 'fork',
          type: 'FORK_JOIN',
          forkTasks: [
            [{ name: 'pack', taskReferenceName: 'pack', type: 'SIMPLE' }],
            [{ name: 'ship', taskReferenceName: 'ship', type: 'SIMPLE' }],
            [signOff()],
            [
              {
                name: 'wait',
                taskReferenceName: 'wait',
                type: 'WAIT',
                inputParameters: { duration: '5 minutes' },
              },
            ],
          ],
        },
        { name: 'join', taskReferenceName: 'join', type: 'JOIN', joinOn: ['pack', 'ship', 'wait'] },
        {
          name: 'below',
          taskReferenceName: 'below',
          type: 'SUB_WORKFLOW',
          subWorkflowParam: { name: 'reviewed' },
        },
        {
          name: 'call',
          taskReferenceName: 'call',
          type: 'HTTP',
          inputParameters: { uri: 'http://nowhere.test' },
        },
      ],
    },
    {
      name: 'triggering',
      rateLimitConfig: { concurrentExecLimit: 2, rateLimitKey: 'few' },
      tasks: [
        signOff({
          taskTriggers: [
            { triggerType: 'ASSIGNEE_CHANGED', startWorkflowRequest: { name: 'formless' } },
          ],
        }),
      ],
    },
  ],
};

const names = ['purchase', 'order', 'triggering', 'reviewed', 'formless'];
const people = [root, ann, bob, eve];

/** A call; `at` picks the task or the execution that it is about from those that there are. */
export const step = fc.record({
  does: fc.constantFrom(
    'start',
    'start',
    'start',
    'claim',
    'release',
    'skip',
    'update',
    'complete',
    'poll',
    'poll',
    'report',
    'pass',
    'pass',
    'pause',
    'resume',
    'terminate',
    'restart',
    'retry',
    'delete',
    'tag',
    'grant',
    'seed',
    'mock',
    'log',
  ),
  at: fc.nat({ max: 30 }),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** What comes back: of each call but tokens, the status and the text. */
export class Story {
  readonly told: string[] = [];
  readonly #cluster: InProcessCluster;

  constructor(cluster: InProcessCluster) {
    this.#cluster = cluster;
  }

  async call(as: string, method: string, path: string, body?: unknown): Promise<any> {
    const headers = {
      'x-authorization': await this.#cluster.tokenFor(as),
      'content-type': 'application/json',
    };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await this.#cluster.fetch(path, { method, headers, ...sent });
    const text = await response.text();
    this.told.push(
      JSON.stringify([as, method, path, response.status, [...response.headers], text]),
    );
    return text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text;
  }

  async run(steps: readonly Step[]): Promise<void> {
    for (const one of steps) await this.#step(one);
    await this.#look();
  }

  /** Everything that has an order: searches, lists and queues. */
  async #look(): Promise<void> {
    await this.call(root, 'POST', '/api/human/tasks/search', { searchType: 'ADMIN', size: 100 });
    await this.call(bob, 'POST', '/api/human/tasks/search', { searchType: 'INBOX', size: 100 });
    for (const path of ['workflow/search?size=100', 'tasks/queue/all', 'tasks/queue/polldata/all'])
      await this.call(root, 'GET', `/api/${path}`);
    for (const name of names) await this.call(root, 'GET', `/api/workflow/running/${name}`);
    for (const path of [
      'users',
      'groups',
      'metadata/workflow',
      'metadata/taskdefs',
      'applications',
    ])
      await this.call(root, 'GET', `/api/${path}`);
  }

  async #step({ does, at }: Step): Promise<void> {
    const as = people[at % people.length]!;
    const humanTask = async () => {
      const { results = [] } = await this.call(root, 'POST', '/api/human/tasks/search', {
        searchType: 'ADMIN',
        size: 100,
      });
      return results[at % Math.max(1, results.length)]?.taskId ?? 'none';
    };
    const execution = async () => {
      const { results = [] } = await this.call(root, 'GET', '/api/workflow/search?size=100');
      return results[at % Math.max(1, results.length)]?.workflowId ?? 'none';
    };
    const onTask = async (way: string, body?: unknown) =>
      this.call(as, 'POST', `/api/human/tasks/${await humanTask()}/${way}`, body);
    const steps: Readonly<Record<Step['does'], () => Promise<unknown>>> = {
      start: () =>
        this.call(root, 'POST', `/api/workflow/${names[at % names.length]!}?priority=${at}`, {
          cost: at,
        }),
      claim: () => onTask('claim'),
      release: () => onTask('release'),
      skip: () => onTask('skip?reason=no'),
      update: () => onTask('update', { note: `n${at}` }),
      complete: () => onTask('update?complete=true', { decision: at % 3 === 0 ? 'no' : 'yes' }),
      poll: () =>
        this.call(
          root,
          'GET',
          `/api/tasks/poll/batch/${at % 2 ? 'pack' : 'ship'}?count=2&workerid=w`,
        ),
      report: async () => {
        const { tasks = [] } = await this.call(root, 'GET', `/api/workflow/${await execution()}`);
        const open = tasks.find((one: any) => one.status === 'IN_PROGRESS');
        await this.call(root, 'POST', '/api/tasks', {
          workflowInstanceId: open?.workflowInstanceId ?? 'none',
          taskId: open?.taskId ?? 'none',
          status: at % 3 === 0 ? 'FAILED' : 'COMPLETED',
          outputData: { at },
        });
      },
      pass: () => this.#cluster.clock.advance(at * 60_000),
      pause: async () => this.call(root, 'PUT', `/api/workflow/${await execution()}/pause`),
      resume: async () => this.call(root, 'PUT', `/api/workflow/${await execution()}/resume`),
      terminate: async () => this.call(root, 'DELETE', `/api/workflow/${await execution()}`),
      restart: async () => this.call(root, 'POST', `/api/workflow/${await execution()}/restart`),
      retry: async () => this.call(root, 'POST', `/api/workflow/${await execution()}/retry`),
      delete: async () => this.call(root, 'DELETE', `/api/workflow/${await execution()}/remove`),
      tag: () =>
        this.call(root, 'PUT', `/api/metadata/workflow/${names[at % names.length]!}/tags`, [
          { key: `k${at % 3}`, value: String(at) },
        ]),
      grant: () =>
        this.call(root, 'POST', '/api/auth/authorization', {
          subject: { type: 'USER', id: as },
          target: { type: 'WORKFLOW_DEF', id: names[at % names.length]! },
          access: ['EXECUTE'],
        }),
      seed: () => this.#cluster.seed({ executions: [{ name: names[at % names.length]! }] }),
      mock: () => this.#cluster.setTaskMocks({ byType: { HTTP: [{ output: { n: at } }] } }),
      log: async () => {
        const { tasks = [] } = await this.call(root, 'GET', `/api/workflow/${await execution()}`);
        await this.call(root, 'POST', `/api/tasks/${tasks[0]?.taskId ?? 'none'}/log`, `line ${at}`);
      },
    };
    await steps[does]();
  }
}
