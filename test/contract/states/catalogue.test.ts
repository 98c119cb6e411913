import { createRequire } from 'node:module';
import { providerStates, type StateName } from 'conductor-mock';
import { describe, expect, it } from 'vitest';
import { inProcessTarget, remoteTarget } from '../../../src/contract/states/state-target.ts';
import { useStateContext } from '../../support/state-context.ts';

const require = createRequire(import.meta.url);

describe('the catalogue of provider states', () => {
  it('is in the package as JSON', () => {
    const { states } = require('conductor-mock/provider-states.json');
    expect(states).toEqual(JSON.parse(JSON.stringify(providerStates)));
    expect(states.length).toBeGreaterThan(20);
  });

  it('has a type for the names, which a consumer can check against', () => {
    const name: StateName = 'a Human task is claimed';
    // @ts-expect-error no state is named so
    const unknown: StateName = 'a Human task is eaten';
    const names = providerStates.map((one) => one.name);
    expect(names).toContain(name);
    expect(names).not.toContain(unknown);
  });

  it('has each name once, an example that ends with it, and something to say of each parameter', () => {
    const names = providerStates.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, example, parameters } of providerStates) {
      expect(example.at(-1)?.name).toBe(name);
      for (const schema of Object.values(parameters.properties))
        expect(schema).toMatchObject(
          'description' in schema ? { description: expect.any(String) } : { type: 'integer' },
        );
    }
  });
});

describe.each([
  ['in this process', inProcessTarget],
  ['anywhere, through /__admin', ({ url }: { url: string }) => remoteTarget(url)],
] as const)('each example, on a cluster %s', (_where, target) => {
  const { given } = useStateContext(target);

  it.each(providerStates)('$name: is set up and returns what it says', async (state) => {
    const values = await given(...state.example);

    for (const name of Object.keys(state.returns)) expect(values).toHaveProperty(name);
    for (const value of Object.values(values)) expect(value).toSatisfy(isScalar);
  });
});

describe('a state', () => {
  const { given } = useStateContext();

  it.each(providerStates)(
    '$name: takes its defaults for all that may be left out',
    async (state) => {
      const required = state.parameters.required ?? [];
      const [own, ...before] = [...state.example].reverse();
      const params = Object.fromEntries(required.map((name) => [name, own?.params?.[name]]));
      const values = await given(...before.reverse().filter(({ name }) => name !== state.name), {
        name: state.name,
        params,
      });

      expect(Object.keys(values)).toEqual(expect.arrayContaining(Object.keys(state.returns)));
    },
  );
});

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
