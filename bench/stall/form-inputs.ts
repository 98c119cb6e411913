/** Forms that take for ever to judge. */
import type { StallInput } from './stall-input.ts';
import { answered } from './workflows.ts';

const TOO_COSTLY = /^400 .*too costly to judge/;
const input = (name: string, jsonSchema: object, answer: () => unknown): StallInput => ({
  name,
  clock: 'manual',
  outcome: TOO_COSTLY,
  send: (server) => answered(server, jsonSchema, answer()),
});

const doubled = Object.fromEntries(
  Array.from({ length: 23 }, (_, at) => {
    const before = { $ref: `#/definitions/d${at - 1}` };
    return [`d${at}`, at === 0 ? { type: 'object' } : { allOf: [before, before] }];
  }),
);
const child = { properties: { child: { $ref: '#/definitions/node' } } };
const node = { anyOf: [child, { ...child, required: ['no'] }] };
const nested = (levels: number): object => (levels === 0 ? {} : { child: nested(levels - 1) });
const patterns = Array.from({ length: 200 }, (_, at) => ({ pattern: `^(a|b${at})*c$` }));

export const formInputs: readonly StallInput[] = [
  input(
    'a form whose 23 definitions double',
    { $ref: '#/definitions/d22', definitions: doubled },
    () => ({ x: 1 }),
  ),
  input(
    'a form of two recursive ways, 22 deep',
    { $ref: '#/definitions/node', definitions: { node } },
    () => nested(22),
  ),
  input('200 patterns on 900 kB', { properties: { a: { allOf: patterns } } }, () => ({
    a: 'a'.repeat(900_000),
  })),
  input(
    'a pattern that goes back for ever',
    { properties: { a: { pattern: '^(?=a)(a+)+$' } } },
    () => ({ a: `${'a'.repeat(60)}!` }),
  ),
];
