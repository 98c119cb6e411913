/**
 * Stands between Pact's verifier and the target: sets up the states that Pact asks for, and passes the requests on, the
 * caller's token in the place of the consumer's and the body as it is.
 */
import {
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { isJsonObject, jsonOf, type JsonObject } from '../documents/json.ts';
import type { StateValues } from '../states/provider-state.ts';
import type { RecordedInteraction, InteractionRecorder } from './interaction-recorder.ts';

const STATES_PATH = '/__conductor-mock/provider-states';
/** No pact can expect it, so that an interaction whose states are not set up can never look kept. */
const NOT_SET_UP = 599;
const KEPT_OF_BODY = 300;

export interface VerificationProxy {
  readonly url: string;
  readonly statesUrl: string;
  close(): Promise<void>;
}

export async function startVerificationProxy(
  target: string,
  recorder: InteractionRecorder,
): Promise<VerificationProxy> {
  const server = createServer((request, response) => {
    const answered =
      request.url === STATES_PATH
        ? answerState(request, response, recorder)
        : passOn(request, response, target, recorder);
    answered.catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    url,
    statesUrl: url + STATES_PATH,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

async function answerState(
  request: IncomingMessage,
  response: ServerResponse,
  recorder: InteractionRecorder,
) {
  const body = jsonOf(await text(request));
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(await valuesFor(body, recorder)));
}

async function valuesFor(
  { state, params, action }: JsonObject,
  recorder: InteractionRecorder,
): Promise<StateValues> {
  if (action !== 'teardown') {
    const name = typeof state === 'string' ? state : '';
    return recorder.setUp({ name, params: isJsonObject(params) ? params : {} });
  }
  recorder.end();
  return {};
}

async function passOn(
  request: IncomingMessage,
  response: ServerResponse,
  target: string,
  recorder: InteractionRecorder,
) {
  const recorded = await recorder.requested(`${request.method ?? ''} ${request.url ?? ''}`);
  const headers = await headersFor(request.headers, recorder, recorded);
  if (recorded.problems.length > 0) {
    request.resume();
    response.writeHead(NOT_SET_UP).end();
    return;
  }
  const url = new URL(target + (request.url ?? '/'));
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const { method } = request;
  const onward = send(url, { method, headers: { ...headers, host: url.host } }, (answer) => {
    response.writeHead(answer.statusCode ?? 0, answer.rawHeaders);
    keepBeginning(answer, recorded);
    answer.pipe(response);
  });
  onward.on('error', (error) => {
    recorded.problems.push(`${target} could not be reached: ${error.message}`);
    response.writeHead(NOT_SET_UP).end();
  });
  request.pipe(onward);
}

async function headersFor(
  headers: IncomingHttpHeaders,
  recorder: InteractionRecorder,
  recorded: RecordedInteraction,
): Promise<IncomingHttpHeaders> {
  const { 'x-authorization': given, ...others } = headers;
  if (given === undefined) return others;
  try {
    const token = await recorder.tokenInPlaceOf(String(given));
    return token === undefined ? others : { ...others, 'x-authorization': token };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    recorded.problems.push(`the caller has no token: ${reason}`);
    return others;
  }
}

function keepBeginning(answer: IncomingMessage, recorded: RecordedInteraction): void {
  const status = answer.statusCode ?? 0;
  recorded.answer = { status, body: '' };
  let body = '';
  answer.on('data', (chunk: Buffer) => {
    if (body.length > KEPT_OF_BODY) return;
    body += chunk.toString('utf8');
    const isLong = body.length > KEPT_OF_BODY;
    recorded.answer = { status, body: isLong ? `${body.slice(0, KEPT_OF_BODY)}…` : body };
  });
}
