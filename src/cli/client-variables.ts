/** The variables by which the clients of a platform find it, and what may be wrong with them. */
import { readFileSync } from 'node:fs';
import { fine, wrong, type Finding } from './doctor-finding.ts';

const URL_NAME = 'CONDUCTOR_SERVER_URL';
const KEY_NAME = 'CONDUCTOR_AUTH_KEY';
const SECRET_NAME = 'CONDUCTOR_AUTH_SECRET';

export interface ClientVariables {
  readonly serverUrl: string | undefined;
  readonly key: string | undefined;
  readonly secret: string | undefined;
  /** What `.env` of this folder says of the server, where it says another thing. */
  readonly otherUrl: string | undefined;
}

/** Of the environment or, where that says nothing, of the file, a `.env`. */
export function clientVariables(env: NodeJS.ProcessEnv, file: string): ClientVariables {
  const inFile = variablesIn(file);
  const valueOf = (name: string) => [env[name], inFile.get(name)].find((one) => (one ?? '') !== '');
  const serverUrl = valueOf(URL_NAME);
  const other = inFile.get(URL_NAME);
  return {
    serverUrl,
    key: valueOf(KEY_NAME),
    secret: valueOf(SECRET_NAME),
    otherUrl: other === serverUrl ? undefined : other,
  };
}

function variablesIn(file: string): ReadonlyMap<string, string> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return new Map();
  }
  const lines = text.matchAll(/^\s*(?:export\s+)?(\w+)\s*=\s*(?:"([^"\n]*)"|'([^'\n]*)'|(\S*))/gm);
  return new Map([...lines].map(([, name = '', ...values]) => [name, values.find(Boolean) ?? '']));
}

/** `here` is where a cluster of this set-up answers. */
export function judgeVariables(given: ClientVariables, here: string): readonly Finding[] {
  return [...judgeUrl(given, here), judgeKey(given)];
}

function judgeUrl({ serverUrl, otherUrl }: ClientVariables, here: string): readonly Finding[] {
  const remedy = `set ${URL_NAME}=${here}/api`;
  if (serverUrl === undefined)
    return [wrong(`${URL_NAME} is not set: clients do not know where the cluster is`, remedy)];
  const is = `${URL_NAME} is ${serverUrl}`;
  if (!URL.canParse(serverUrl)) return [wrong(`${is}, which is no URL`, remedy)];
  const findings = [judgePath(is, serverUrl)];
  if (new URL(serverUrl).protocol === 'https:' && isLoopback(serverUrl))
    findings.push(
      wrong(`${is}: the mock speaks http`, `set ${URL_NAME}=http:${serverUrl.slice(6)}`),
    );
  if (!isLoopback(serverUrl))
    findings.push(wrong(`${is}: clients go to another machine`, `${remedy} to go to the mock`));
  if (otherUrl !== undefined)
    findings.push(wrong(`${is}, but .env says ${otherUrl}`, 'keep one of the two'));
  return findings;
}

function judgePath(is: string, serverUrl: string): Finding {
  const right = `${serverUrl.replace(/(\/api)*\/*$/, '')}/api`;
  if (serverUrl === right) return fine(is);
  const reason = serverUrl.endsWith('/') ? 'ends with a slash' : 'has not /api at its end, once';
  return wrong(`${is}: it ${reason}`, `set ${URL_NAME}=${right}`);
}

function judgeKey({ key, secret }: ClientVariables): Finding {
  const missing = [
    ...(key === undefined ? [KEY_NAME] : []),
    ...(secret === undefined ? [SECRET_NAME] : []),
  ];
  if (missing.length === 0) return fine(`${KEY_NAME} and ${SECRET_NAME} are set`);
  return wrong(
    `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not set: clients get no token`,
    `set ${KEY_NAME}=mock-key and ${SECRET_NAME}=mock-secret`,
  );
}

function isLoopback(url: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(url).hostname);
}
