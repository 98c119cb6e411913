import { expect, it } from 'vitest';
import { isRefusal } from '../../src/domain/refusals.ts';
import { readParameters } from '../../src/http/parameters.ts';
import { operationSpecs } from '../../src/generated/operations.ts';
import { requestTo } from '../../src/operations/call/request-to.ts';

const withDefaults = operationSpecs
  .map((spec) => ({ ...spec, parameters: spec.parameters.filter(({ required }) => !required) }))
  .filter(({ parameters }) => parameters.some((one) => one.default !== undefined));

it.each(withDefaults)(
  '$operationId gets the same defaults from within as over the wire',
  ({ operationId, parameters, method, path }) => {
    const request = { method, path, query: '', headers: {}, body: Buffer.alloc(0) };
    const read = readParameters(parameters, request, {});
    if (isRefusal(read)) throw new Error(read.message);
    const within = requestTo(operationId, { path: {}, body: undefined } as never);
    expect(within.query).toEqual(read.query);
    expect(within.headers).toEqual(read.headers);
    for (const { name, in: place, default: usual } of parameters)
      expect(place === 'query' ? read.query[name] : read.headers[name]).toEqual(usual);
  },
);
