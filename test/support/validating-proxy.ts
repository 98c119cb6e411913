import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-cli/dist/operations.js';
import { createServer } from '@stoplight/prism-http-server';
import { fileURLToPath } from 'node:url';

const SPEC = fileURLToPath(new URL('../../openapi/conductor-mock.openapi.json', import.meta.url));

/** The document as Prism reads it: once for all files of a process, and with it what Prism compiles of it. */
let document: ReturnType<typeof getHttpOperationsFromSpec> | undefined;

/**
 * Prism in front of a cluster: every response is held against the OpenAPI document. A status that the document does
 * not declare, or a body that does not fit, comes back as an error of the proxy, or with a `sl-violations` header.
 */
export async function startValidatingProxy(
  upstream: string,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  document ??= getHttpOperationsFromSpec(SPEC);
  const operations = await document;
  const server = createServer(operations, {
    cors: false,
    components: {
      logger: createLogger('proxy', { enabled: false }),
      mock: refuseToMock,
    },
    config: {
      upstream: new URL(upstream),
      isProxy: true,
      mock: false,
      checkSecurity: false,
      validateRequest: false,
      validateResponse: true,
      errors: true,
      upstreamProxy: undefined,
    },
  } as unknown as Parameters<typeof createServer>[1]);
  // Prism ranks all operations anew for each call, and that takes longer than all else it does.
  const { request } = server.prism;
  server.prism.request = (input, _operations, config) =>
    request(input, candidatesFor(input.url.path, operations), config);
  const url = await server.listen(0, '127.0.0.1');
  return { url, close: () => server.close() };
}

/** The operations whose paths may be meant, for Prism to choose from; all of them where there are none, to say so. */
function candidatesFor<Operation extends { readonly path: string }>(
  path: string,
  operations: readonly Operation[],
): Operation[] {
  const given = path.split('/');
  const found = operations.filter((operation) => {
    const parts = operation.path.split('/');
    return (
      parts.length === given.length &&
      parts.every((part, at) => part.includes('{') || part === given[at])
    );
  });
  return found.length > 0 ? found : [...operations];
}

/** Prism puts an example of the document in the place of an upstream's 501. That would hide what was answered. */
const refuseToMock = () => () => ({
  _tag: 'Left',
  left: Object.assign(
    new Error('The server answered 501, which Prism cannot carry: call it directly'),
    {
      name: 'https://stoplight.io/prism/errors#UPSTREAM_ANSWERED_501',
      status: 500,
      detail: '',
    },
  ),
});
