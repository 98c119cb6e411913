/** What the server has for browsers: the console, the references of its calls, the OpenAPI document. */
import { headerOf, type ApiRequest, type ApiResponse } from '../http/api-request.ts';
import type { Answer } from '../http/edge.ts';
import { jsonResponse } from '../http/error-body.ts';
import { answerOfFile } from '../http/static-files.ts';
import type { FileOf } from './packaged-files.ts';

export interface PagesOptions {
  /** Answers whatever is no page. */
  readonly api: Answer;
  readonly fileOf: FileOf;
  /** Without it the API has its paths, too. */
  readonly hasConsole: boolean;
  /** Whether the server answers under the name. */
  readonly isOwnHost: (named: string) => boolean;
  /** Whether the API has the path, under some method. */
  readonly isApiPath: (path: string) => boolean;
}

/** Where a path leads. */
interface Page {
  /** Path of the file in the package. */
  readonly file: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether it is read by people. */
  readonly isHtml: boolean;
}

const CONSOLE = 'dist/console';
const REFERENCE = 'dist/console-reference';
/** The first segments of the paths that the console shows by itself. */
const OF_CONSOLE = ['tasks', 'executions', 'definitions', 'forms', 'journal', 'cluster'];
/** Names of which none begins with a dot: no path leads out of the folder. */
const ASSET = /^\/assets\/(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/;

const CONTENT_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
].join('; ');

const OF_ALL = {
  'content-security-policy': CONTENT_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};
const ASKED_AGAIN = { ...OF_ALL, 'cache-control': 'no-cache' };
/** Their names have a hash of what is in them. */
const FOREVER = { ...OF_ALL, 'cache-control': 'public, max-age=31536000, immutable' };

const document: Page = {
  file: 'openapi/conductor-mock.openapi.json',
  headers: ASKED_AGAIN,
  isHtml: false,
};
const indexOf = (folder: string): Page => ({
  file: `${folder}/index.html`,
  headers: ASKED_AGAIN,
  isHtml: true,
});
const assetOf = (folder: string, path: string): Page => ({
  file: folder + path,
  headers: FOREVER,
  isHtml: false,
});

function pageUnder(path: string, hasConsole: boolean): Page | undefined {
  if (path === '/openapi.json') return document;
  if (!hasConsole) return undefined;
  const [, first = ''] = path.split('/', 2);
  if (path === '/' || OF_CONSOLE.includes(first)) return indexOf(CONSOLE);
  if (first === 'assets') return ASSET.test(path) ? assetOf(CONSOLE, path) : undefined;
  if (first !== 'docs') return undefined;
  const [, asset] = /^\/docs(\/assets\/.*)$/.exec(path) ?? [];
  if (asset === undefined) return indexOf(REFERENCE);
  return ASSET.test(asset) ? assetOf(REFERENCE, asset) : undefined;
}

/** Answers the paths of pages, and hands all others on. */
export function withPages({ api, fileOf, hasConsole, isOwnHost, isApiPath }: PagesOptions): Answer {
  return (request) => {
    const page = pageUnder(request.path, hasConsole);
    const host = headerOf(request, 'host');
    const isForeign = host !== undefined && !isOwnHost(host);
    if (page === undefined || isForeign || isMeantForApi(request)) return api(request);
    return answered(request, page, fileOf);
  };

  /** A path from which somebody left out the /api: whoever is no browser is told so. */
  function isMeantForApi(request: ApiRequest): boolean {
    return !namesHtml(request) && isApiPath(`/api${request.path}`);
  }
}

function namesHtml(request: ApiRequest): boolean {
  return headerOf(request, 'accept')?.includes('text/html') ?? false;
}

async function answered(request: ApiRequest, page: Page, fileOf: FileOf): Promise<ApiResponse> {
  const { method, path } = request;
  if (method !== 'GET' && method !== 'HEAD')
    return failure(405, `${method} is not supported on ${path}`, { allow: 'GET, HEAD' });
  const file = await fileOf(page.file);
  if (file !== undefined) return answerOfFile(request, file, page.headers);
  return page.isHtml ? notBuilt() : failure(404, `There is no ${path}`);
}

function failure(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): ApiResponse {
  return jsonResponse(status, { status, message }, { ...OF_ALL, ...headers });
}

/** The package has its pages; a clone of the sources has them once it is built. */
function notBuilt(): ApiResponse {
  const headers = { ...OF_ALL, 'content-type': 'text/html;charset=UTF-8' };
  return { status: 503, headers, body: NOT_BUILT };
}

const NOT_BUILT = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>conductor-mock: no console</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <h1>The console is not built</h1>
    <p>Run <code>npm run build</code> in the clone of conductor-mock, then load this page again.</p>
    <p>The API answers all the same: <a href="/openapi.json">its OpenAPI document</a>.</p>
  </body>
</html>
`;
