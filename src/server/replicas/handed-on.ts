/** Calls that another replica has handed on, where they are answered: as if they had come from the client itself. */
import { headerOf, type ApiResponse, type RequestHead } from '../../http/api-request.ts';
import { unavailable } from '../../http/error-body.ts';
import type { Serving } from '../server.ts';
import { CLIENT, CUT, MARK } from './headers.ts';

export type OwnCalls = Pick<Serving, 'answer' | 'mostBytes'>;

export const NOT_MEANT =
  'the call was handed on to a replica that does not lead any more; send it again';

/** Those that are meant for somebody else are refused: their sender knows an address that another process has by now. */
export function withHandedOn({ answer, mostBytes }: OwnCalls, mark: string): OwnCalls {
  return {
    answer: async (request) => {
      const meant = headerOf(request, MARK);
      if (meant === undefined) return answer(request);
      if (meant !== mark) return unavailable(NOT_MEANT);
      return asSent(await answer({ ...request, ...asCame(request) }), mark);
    },
    mostBytes: (head) =>
      mostBytes(headerOf(head, MARK) === mark ? { ...head, ...asCame(head) } : head),
  };
}

/** What of a call is not as the client sent it. */
function asCame(head: RequestHead): Pick<RequestHead, 'headers' | 'connection'> {
  const [remoteAddress = '', localAddress = ''] = (headerOf(head, CLIENT) ?? '').split(' ');
  const { [MARK]: _mark, [CLIENT]: _client, ...headers } = head.headers;
  return { headers, connection: { remoteAddress, localAddress } };
}

/** It names who answers. A connection is cut by the replica that has it. */
function asSent(response: ApiResponse, mark: string): ApiResponse {
  return response.isCut
    ? { status: 503, headers: { [MARK]: CUT }, body: '' }
    : { ...response, headers: { ...response.headers, [MARK]: mark } };
}
