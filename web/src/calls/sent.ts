import { addCall, updateCall } from './call-log.ts';

/** By it the journal knows whose calls these are. */
const SOURCE = { 'x-mock-source': 'console' };
const MOST_SHOWN = 65_536;

/** Sends a call of the given caller and keeps it for the drawer. Throws where the server cannot be reached. */
export async function sent(
  request: Request,
  headers: Readonly<Record<string, string>>,
  caller?: string,
): Promise<Response> {
  const body = request.body === null ? undefined : await request.clone().text();
  const { pathname: path, search } = new URL(request.url);
  const type = body === undefined ? {} : { 'Content-Type': 'application/json' };
  const shown = { ...headers, ...type };
  const { method } = request;
  const id = addCall({ method, path, query: search.slice(1), headers: shown, body, caller });
  const begun = performance.now();
  try {
    const response = await fetch(new Request(request, { headers: { ...shown, ...SOURCE } }));
    const text = await response.clone().text();
    updateCall(id, {
      answer: {
        status: response.status,
        body: text.slice(0, MOST_SHOWN),
        evidence: response.headers.get('x-mock-evidence') ?? undefined,
        hint: response.headers.get('x-mock-hint') ?? undefined,
        durationMs: Math.round(performance.now() - begun),
      },
    });
    return response;
  } catch (error) {
    updateCall(id, { failure: String(error) });
    throw error;
  }
}
