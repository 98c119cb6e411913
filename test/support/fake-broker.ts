import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface BrokerRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: any;
}

export interface FakeBroker {
  readonly url: string;
  readonly requests: readonly BrokerRequest[];
  close(): Promise<void>;
}

/** As much of a Pact Broker as a verification calls: HAL, made by hand from the broker's documentation. */
export async function startFakeBroker(
  pacts: readonly { readonly content: object; readonly pending?: boolean }[],
  { takesResults = true } = {},
): Promise<FakeBroker> {
  const requests: BrokerRequest[] = [];
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = '', url: path = '', headers } = request;
    const body = await text(request);
    const { authorization } = headers;
    requests.push({
      method,
      path,
      authorization,
      body: body === '' ? undefined : JSON.parse(body),
    });
    const found = authorization === 'Bearer wrong' ? undefined : resource(path);
    response.writeHead(found ? 200 : authorization === 'Bearer wrong' ? 401 : 404, {
      'content-type': 'application/hal+json',
    });
    response.end(JSON.stringify(found ?? { error: 'no' }));
  };
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const href = (path: string) => ({ href: url + path });
  const resource = (path: string): object | undefined => {
    const [, at] = /^\/pacts\/(\d+)$/.exec(path) ?? [];
    if (at !== undefined)
      return {
        ...pacts[Number(at)]!.content,
        _links: {
          self: href(path),
          'pb:provider': href('/provider'),
          'pb:publish-verification-results': href(`${path}/results`),
        },
      };
    if (path.startsWith('/providers/')) return {};
    if (path.endsWith('/results')) return takesResults ? {} : undefined;
    if (path === '/')
      return {
        _links: {
          'pb:provider-pacts-for-verification': {
            ...href('/for-verification/{provider}'),
            templated: true,
          },
        },
      };
    if (path === '/provider')
      return {
        _links: {
          'pb:branch-version': {
            ...href('/providers/branches/{branch}/versions/{version}'),
            templated: true,
          },
        },
      };
    if (!path.startsWith('/for-verification/')) return undefined;
    return {
      _embedded: {
        pacts: pacts.map(({ pending = false }, number) => ({
          shortDescription: 'latest',
          verificationProperties: { pending, notices: [] },
          _links: { self: { ...href(`/pacts/${number}`), name: `Pact ${number}` } },
        })),
      },
      _links: { self: href(path) },
    };
  };
  return {
    url,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}
