import { beforeEach, describe, expect, it } from 'vitest';
import { expectRefusal } from '../support/error-schema.ts';
import {
  W,
  ann,
  bob,
  cal,
  openW,
  purchaseCalls,
  purchaseFixtures,
  root,
  signOff,
} from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';
import { unchangedIn } from '../support/unchanged.ts';

/** Three tasks with much to be found by, which the tests know by these names. */
const workflowIds: Readonly<Record<string, string>> = {
  lamp: 'cccccccc-0000-1000-a000-000000000001',
  chair: 'cccccccc-0000-1000-a000-000000000002',
  desk: 'cccccccc-0000-1000-a000-000000000003',
};
const inputs: Readonly<Record<string, object>> = {
  lamp: {
    what: 'Green Lamp (LED), small.',
    cost: 120,
    urgent: true,
    packet: W,
    paper: 'https://files.acme.com/loans/4711.pdf',
    supplier: { name: 'Bright & Co', city: { name: 'Łódź' }, tags: ['new', 'local'] },
    nothing: null,
  },
  chair: { what: 'Office chair', cost: 12, urgent: false, supplier: { name: 'Bright' } },
  desk: { what: 'Standing desk', cost: 900, result: 'success_partial', note: 'say "please"' },
};
const outputs: Readonly<Record<string, object>> = {
  lamp: { decision: 'yes', note: 'all right', amount: 1.5 },
  chair: { decision: 'no', note: 'a bit late', amount: 12 },
  desk: { note: 'urgent AND big', 'first name': 'Ada' },
};
const every = Object.keys(workflowIds).sort();

const cluster = useCluster({
  seed: [
    purchaseFixtures,
    {
      workflowDefinitions: [
        {
          name: 'furnish',
          tasks: [
            {
              ...signOff(),
              inputParameters: {
                ...(signOff({ displayName: 'Furnish the room' }) as { inputParameters: object })
                  .inputParameters,
                what: '${workflow.input.what}',
                cost: '${workflow.input.cost}',
                urgent: '${workflow.input.urgent}',
                packet: '${workflow.input.packet}',
                paper: '${workflow.input.paper}',
                supplier: '${workflow.input.supplier}',
                nothing: '${workflow.input.nothing}',
                result: '${workflow.input.result}',
                note: '${workflow.input.note}',
              },
            },
          ],
        },
      ],
      executions: every.map((name) => ({
        name: 'furnish',
        workflowId: workflowIds[name]!,
        startedBy: ann,
        input: inputs[name] as Record<string, unknown>,
        then: [
          {
            update: {
              taskRefName: 'sign_off_ref',
              by: ann,
              output: outputs[name] as Record<string, unknown>,
            },
          },
        ],
      })),
    },
  ],
});
const { task, claim, update } = purchaseCalls(cluster);
const unchanged = unchangedIn(cluster);

const search = (body: object) =>
  cluster.call({ method: 'POST', path: '/api/human/tasks/search', as: root, body });

async function workflowsFound(body: object): Promise<string[]> {
  const { status, text, json } = await search(body);
  expect(status, text).toBe(200);
  return json.results.map(({ workflowId }: { workflowId: string }) => workflowId).sort();
}

/** The names of those of the three that are found. */
async function found(body: object): Promise<string[]> {
  const ids = await workflowsFound({ workflowNames: ['furnish'], ...body });
  return every.filter((name) => ids.includes(workflowIds[name]!));
}

describe('a full-text query', () => {
  it.each<[string, string, readonly string[]]>([
    ['a word', 'chair', ['chair']],
    ['a word in any case', 'gREEN', ['lamp']],
    ['a word beside signs of punctuation', 'led', ['lamp']],
    ['a word before a full stop', 'small', ['lamp']],
    ['a word with letters of other languages', 'ŁÓDŹ', ['lamp']],
    ['no part of a word', 'chai', []],
    ['a number', '900', ['desk']],
    ['no part of a number', '90', []],
    ['a word of the output', 'late', ['chair']],
    ['a word deep inside', 'local', ['lamp']],
    ['words side by side, all of them', 'late office', ['chair']],
    ['words side by side, but not of one task', 'late green', []],
    ['words joined by AND', 'late AND office', ['chair']],
    ['words joined by OR', 'late OR green', ['chair', 'lamp']],
    ['joining words in any case', 'late or green', ['chair', 'lamp']],
    ['AND before OR', 'desk OR office AND green', ['desk']],
    ['side by side before OR', 'desk OR office late', ['chair', 'desk']],
    ['a phrase', '"office chair"', ['chair']],
    ['a phrase in any case', '"OFFICE Chair"', ['chair']],
    ['a phrase within words', '"ffice cha"', ['chair']],
    ['a phrase, not its words apart', '"chair office"', []],
    ['a phrase with joining words in it', '"urgent and big"', ['desk']],
    ['a phrase beside a word', '"office chair" late', ['chair']],
    ['a phrase between curly quotes', '“office chair”', ['chair']],
    ['the beginning of a word', 'stand*', ['desk']],
    ['the end of a word', '*nding', ['desk']],
    ['the middle of a word', '*andin*', ['desk']],
    ['no wildcard in a phrase', '"stand*"', []],
    ['a wildcard, but not across words', 'office*chair', []],
    ['a word with signs in it', 'https://files.acme.com/loans/4711.pdf', ['lamp']],
    ['the beginning of a word with signs in it', 'https://files.acme.com/*', ['lamp']],
    ['the name of a file in an address', '4711.pdf', ['lamp']],
    ['an e-mail address', ann, every],
    ['the display name', '"furnish the room"', every],
    ['the name of the workflow', 'furnish', every],
    ['the reference', 'sign_off_ref', every],
    ['the state', 'assigned', every],
    ['the id of the execution', workflowIds['lamp']!, ['lamp']],
    ['NOT, which is a word as any', 'office NOT late', []],
    ['no names of fields', 'supplier', []],
  ])('finds %s', async (_what, fullTextQuery, names) => {
    expect(await found({ fullTextQuery })).toEqual(names);
  });

  it('finds a phrase or an id', async () => {
    const { taskId } = await task('sign_off_ref', workflowIds['desk']);
    const fullTextQuery = `"purchase" OR "${taskId}"`;
    expect(await workflowsFound({ fullTextQuery })).toEqual(
      [W, openW, workflowIds['desk']].toSorted(),
    );
  });

  it('finds who is assigned and who has claimed', async () => {
    const { taskId } = await task('sign_off_ref', workflowIds['lamp']);
    await claim(taskId, bob);
    expect(await found({ fullTextQuery: `${bob} finance` })).toEqual(['lamp']);
    expect(await found({ fullTextQuery: cal })).toEqual([]);
  });

  it.each([
    ['a quote that is not closed', '"office chair', 'a quote is not closed'],
    ['a curly one too', '“office chair', 'a quote is not closed'],
    ['AND at the start', 'AND lamp', 'expected a word or phrase, got "and"'],
    ['OR at the end', 'lamp OR', 'expected a word or phrase, got the end'],
    ['two joining words', 'lamp AND OR chair', 'expected a word or phrase, got "or"'],
  ])('is refused with %s', async (_what, fullTextQuery, problem) => {
    const answer = await unchanged(() => search({ fullTextQuery }));
    expectRefusal(answer, 400, `fullTextQuery: ${problem}`);
  });
});

describe('a query over the input', () => {
  it.each<[string, string, readonly string[]]>([
    ['a number', 'cost = 120', ['lamp']],
    ['a boolean', 'urgent = true', ['lamp']],
    ['a text', 'result = success_partial', ['desk']],
    ['without spaces', 'cost=120', ['lamp']],
    ['with many', '  cost   =   120  ', ['lamp']],
    ['a quoted value', 'what = "Office chair"', ['chair']],
    ['a quoted value between curly quotes', 'what = “Office chair”', ['chair']],
    ['a value of several words', 'what = Office chair', ['chair']],
    ['a value with signs, quoted', 'what = "Green Lamp (LED), small."', ['lamp']],
    ['a quote within quotes', 'note = "say \\"please\\""', ['desk']],
    ['in the case it is written in', 'what = "office chair"', []],
    ['all of a value, not a part of it', 'cost = 12', ['chair']],
    ['the beginning of a value', 'cost = 12*', ['chair', 'lamp']],
    ['the end of a value', 'what = "*chair"', ['chair']],
    ['the middle of a value', 'what = *amp*', ['lamp']],
    ['both ends', 'what = S*k', ['desk']],
    ['any value, but not null and not none', 'nothing = *', []],
    ['any value', 'supplier = *', ['chair', 'lamp']],
    ['a dotted path', 'supplier.name = Bright', ['chair']],
    ['a longer one', 'supplier.city.name = Łódź', ['lamp']],
    ['a path into a list', 'supplier.tags.1 = local', ['lamp']],
    ['a path to nowhere', 'supplier.street.name = *', []],
    ['no inherited member', 'supplier.constructor.name = *', []],
    ['a field that is not there', 'colour = green', []],
    ['any of a list', 'cost IN (12, 900)', ['chair', 'desk']],
    ['any of a list without spaces', 'cost IN(12,900)', ['chair', 'desk']],
    ['one of one', 'cost IN (12)', ['chair']],
    ['quoted and with wildcards in a list', 'what IN ("*desk", "Office chair")', ['chair', 'desk']],
    ['both of AND', 'cost = 12* AND urgent = false', ['chair']],
    ['either of OR', 'cost = 900 OR urgent = true', ['desk', 'lamp']],
    [
      'joining words in any case',
      'cost = 900 or cost in (12) and urgent = false',
      ['chair', 'desk'],
    ],
    ['AND before OR', 'cost = 900 OR cost = 12 AND urgent = true', ['desk']],
    ['AND before OR, the other way round', 'cost = 12 AND urgent = true OR cost = 900', ['desk']],
    ['a joining word in quotes', 'result = "a OR b" OR cost = 12', ['chair']],
    ['who started the workflow', `_createdBy = ${ann}`, every],
    ['not the output', 'decision = yes', []],
  ])('finds %s', async (_what, taskInputQuery, names) => {
    expect(await found({ taskInputQuery })).toEqual(names);
  });

  it.each<[string, string, readonly string[]]>([
    ['the reference', 'cost = 120', ['lamp']],
    ['the reference', 'cost IN (120, 900)', ['desk', 'lamp']],
    ['the guide', 'result="success*"', ['desk']],
    ['an application', `packet = "${W}"`, ['lamp']],
  ])('understands the spelling of %s: %s', async (_whose, taskInputQuery, names) => {
    expect(await found({ taskInputQuery })).toEqual(names);
  });

  it.each([
    ['the colon of a client’s read-me', 'priority:high', 'got the end; write priority = high'],
    ['a colon and a space', 'priority: high', 'got "high"; write priority = high'],
    ['a colon and a quoted value', 'priority:"high"', 'got "high"; write priority = high'],
    ['a field alone', 'cost', 'got the end'],
    ['another operator', 'cost > 12', 'got ">"'],
    ['LIKE', 'what LIKE desk', 'got "LIKE"'],
  ])('is refused with %s', async (_what, taskInputQuery, problem) => {
    const answer = await unchanged(() => search({ taskInputQuery }));
    expectRefusal(answer, 400, `taskInputQuery: expected = or IN, ${problem}`);
  });

  it.each([
    ['no value', 'cost =', 'expected a value, got the end'],
    ['two signs', 'cost == 12', 'expected a value, got "="'],
    ['no field', '= 12', 'expected a field, got "="'],
    ['parentheses', '(cost = 12)', 'expected a field, got "("'],
    ['an end after AND', 'cost = 12 AND', 'expected a field, got the end'],
    ['another joining word', 'cost = "12" XOR urgent = true', 'expected AND or OR, got "XOR"'],
    ['an empty list', 'cost IN ()', 'expected a value, got ")"'],
    ['a list without parentheses', 'cost IN 12', 'expected ( after IN, got "12"'],
    ['a list that is not closed', 'cost IN (12, 900', 'expected , or ), got the end'],
    ['a quote that is not closed', 'what = "Office', 'a quote is not closed: "Office'],
  ])('is refused with %s', async (_what, taskInputQuery, problem) => {
    const answer = await unchanged(() => search({ taskInputQuery }));
    expectRefusal(answer, 400, `taskInputQuery: ${problem}`);
  });
});

describe('a query over the output', () => {
  it('finds tasks of every workflow', async () => {
    await update(ann, {}, { decision: 'yes' });
    await update(ann, { workflowId: openW }, { decision: 'no' });
    const mine = { workflowNames: ['purchase', 'open_purchase'] };
    const taskOutputQuery = 'decision = yes';
    expect(await workflowsFound({ ...mine, taskOutputQuery })).toEqual([W]);
    expect(await workflowsFound({ taskOutputQuery })).toEqual([W, workflowIds['lamp']].toSorted());
  });

  it.each<[string, string, readonly string[]]>([
    ['a choice', 'decision = yes', ['lamp']],
    ['a number with a fraction', 'amount = 1.5', ['lamp']],
    ['a name of two words', '"first name" = Ada', ['desk']],
    ['a value with a joining word', 'note = "urgent AND big"', ['desk']],
    ['not the input', 'cost = *', []],
  ])('finds %s', async (_what, taskOutputQuery, names) => {
    expect(await found({ taskOutputQuery })).toEqual(names);
  });

  it('is refused in its own name', async () => {
    const answer = await unchanged(() => search({ taskOutputQuery: 'decision Yes' }));
    expectRefusal(answer, 400, 'taskOutputQuery: expected = or IN, got "Yes"');
  });
});

describe('several queries', () => {
  beforeEach(async () => {
    await update(ann, { workflowId: workflowIds['desk']! }, { decision: 'yes' });
  });

  it('must all fit', async () => {
    const taskOutputQuery = 'decision = yes';
    expect(await found({ taskOutputQuery })).toEqual(['desk', 'lamp']);
    expect(await found({ taskOutputQuery, taskInputQuery: 'cost = 9*' })).toEqual(['desk']);
    expect(await found({ taskOutputQuery, fullTextQuery: 'green' })).toEqual(['lamp']);
    expect(await found({ taskOutputQuery, fullTextQuery: 'chair' })).toEqual([]);
  });

  it.each(['', '  '])('ask for nothing when they are blank: "%s"', async (blank) => {
    const nothing = { fullTextQuery: blank, taskInputQuery: blank, taskOutputQuery: blank };
    expect(await found(nothing)).toEqual(every);
  });

  it('are refused when one of them is wrong', async () => {
    const body = { fullTextQuery: 'green', taskInputQuery: 'cost = 1', taskOutputQuery: '(' };
    const answer = await unchanged(() => search(body));
    expectRefusal(answer, 400, 'taskOutputQuery: expected a field, got "("');
  });
});

describe('queries', () => {
  it.each([
    ['fullTextQuery', 'a '.repeat(1_001), 'fullTextQuery: more than 1000 words and phrases'],
    [
      'taskInputQuery',
      'a = 1 AND '.repeat(30_000),
      'taskInputQuery: more than 100000 words and signs',
    ],
  ])('are refused where they are too long: %s', async (field, query, message) => {
    const answer = await cluster.call({
      method: 'POST',
      path: '/api/human/tasks/search',
      as: root,
      body: { [field]: query },
    });
    expect([answer.status, answer.json.message]).toEqual([400, message]);
  });
});
