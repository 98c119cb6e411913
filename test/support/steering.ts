import { rawCall, type RawAnswer } from './raw-http.ts';

export interface SteeringAnswer extends RawAnswer {
  readonly json: any;
}

/** Calls under /__admin of the server at `url()`; a body that is no text is sent as JSON. */
export function steer(url: () => string) {
  return async (
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<SteeringAnswer> => {
    const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    const answer = await rawCall(url(), {
      method,
      path: `/__admin${path}`,
      headers,
      ...(text === undefined ? {} : { body: text }),
    });
    return { ...answer, json: answer.text === '' ? undefined : JSON.parse(answer.text) };
  };
}

export function corsHeadersOf({ headers }: RawAnswer): string[] {
  return Object.keys(headers).filter((name) => name.startsWith('access-control-'));
}
