import { afterAll } from 'vitest';
// The built one: its thread is a file beside it that Node loads by itself.
import { JsonSchemaJudge } from '../../build/adapters/json-schema/json-schema-judge.js';

const judge = new JsonSchemaJudge();
afterAll(() => judge.close());

export const problemWith = (schema: object) => judge.problemWith({ ...schema });

/** What is wrong with the value, as it is or as a draft that lacks members. */
export async function findingsIn(schema: object, value: unknown, draft = false) {
  return (await judge.judge({ ...schema }, value, { draft, given: [] })).findings;
}

export async function fits(schema: object, value: unknown): Promise<boolean> {
  return (await findingsIn(schema, value)).length === 0;
}

export async function fitsAsDraft(schema: object, value: unknown): Promise<boolean> {
  return (await findingsIn(schema, value, true)).length === 0;
}
