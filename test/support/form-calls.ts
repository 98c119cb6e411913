import { expect } from 'vitest';
import { ann, cal } from './purchase-fixtures.ts';
import type { Call, TestCluster } from './test-cluster.ts';

/** A form that nobody has saved yet. */
export const offer = {
  name: 'Offer',
  jsonSchema: { properties: { price: { type: 'number' } }, required: ['price'] },
  templateUI: { type: 'VerticalLayout', elements: [] },
};

/** Calls on forms for the steps around the one that a test is about. */
export function formCalls({ call }: TestCluster) {
  const ok = async (request: Call) => {
    const answer = await call(request);
    expect(answer.status, answer.text).toBe(200);
    return answer;
  };
  const base = '/api/human/template';
  return {
    save: async (body: object, query = {}, as = ann) =>
      (await ok({ method: 'POST', path: base, as, query, body })).json,
    /** All versions of the form, or what the list says instead. */
    list: async (query: Record<string, string | number> = {}, as = cal) =>
      (await call({ path: base, as, query })).json,
    versionsOf: async (name: string, as = cal): Promise<readonly number[]> => {
      const answer = await call({ path: base, as, query: { name } });
      if (answer.status === 404) return [];
      return answer.json.map((form: { version: number }) => form.version);
    },
    tag: async (name: string, tags: readonly object[], as = ann) =>
      ok({ method: 'PUT', path: `${base}/${encodeURIComponent(name)}/tags`, as, body: tags }),
    tagsOf: async (name: string, as = cal) =>
      (await ok({ path: `${base}/${encodeURIComponent(name)}/tags`, as })).json,
  };
}
