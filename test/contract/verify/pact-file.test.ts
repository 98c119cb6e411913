import { describe, expect, it } from 'vitest';
import { readPact } from '../../../src/contract/verify/pact-file.ts';
import { pactOf } from '../../support/some-pact.ts';

const fine = pactOf('a-consumer', [{ status: 200 }]);

function readWith(part: object) {
  const [first] = fine.interactions;
  const pact = readPact(
    JSON.stringify({ ...fine, interactions: [{ ...first, ...part }] }),
    'x.json',
  );
  return pact.interactions[0]!;
}

describe('the states of an interaction', () => {
  it.each([
    [{}, []],
    [{ providerStates: null }, []],
    [{ providerState: '' }, []],
    [{ providerState: 'one' }, [{ name: 'one' }]],
    [{ provider_state: 'one' }, [{ name: 'one' }]],
    [{ providerStates: [{ name: 'one', params: { a: 1 } }, { name: 'two' }] }, ['one', 'two']],
    [{ providerStates: [{ name: 'one' }], providerState: 'former' }, ['one']],
    [{ providerStates: [], providerState: 'former' }, []],
  ])('are those that Pact reads: %j', (part, states) => {
    const names = states.map((one) => (typeof one === 'string' ? one : one.name));
    expect(readWith(part).states.map(({ name }) => name)).toEqual(names);
  });
});

describe('the values that an interaction wants from its states', () => {
  const from = (expression: string) => ({ type: 'ProviderState', expression });

  it('are those of every generator of the request and of the response', () => {
    const request = {
      method: 'GET',
      path: '/tasks/7/of/8',
      generators: {
        path: from('/tasks/${taskId}/of/${workflowId}'),
        query: { name: from('${taskName}'), '$.version[0]': from('${version}') },
        header: { 'X-Authorization': [from('${token}')] },
        body: { '$.id': from('taskRef'), '$.again': from('${taskId}') },
      },
    };
    const response = {
      status: 200,
      generators: {
        body: { '$.owner': from('${owner}'), '$.size': { type: 'RandomInt', min: 1, max: 2 } },
      },
    };
    expect(readWith({ request, response }).awaited).toEqual([
      'taskId',
      'workflowId',
      'taskName',
      'version',
      'token',
      'taskRef',
      'owner',
    ]);
  });

  it('are none where nothing is generated', () => {
    expect(readWith({}).awaited).toEqual([]);
  });
});
