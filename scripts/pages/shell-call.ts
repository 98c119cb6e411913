/** A call as a command of the shell function `call`, which docs/refusals.md begins with. */
import { WIDEST } from './markdown.ts';
import { ADMINISTRATOR, type Caller, type PasteableCall } from './replay.ts';

const INDENT = '  ';
/** How long a part of JSON on one line may be, which leaves room for its key. */
const ONE_LINE = 90;

/** The tokens that the calls use, by the names of their variables. */
const CALLERS: Readonly<Record<string, string>> = {
  root: ADMINISTRATOR,
  ann: 'ann@acme.com',
  bob: 'bob@acme.com',
  eve: 'eve@acme.com',
  cal: 'cal@acme.com',
  portal: 'app:portal',
};

/** What has to be pasted before any of the calls. */
export const PREAMBLE: readonly string[] = [
  'url=http://127.0.0.1:8080',
  '',
  '# token ID [MORE]: a token that acts as the user or application',
  'token() {',
  '  curl -s $url/__admin/tokens -d "{\\"user\\":\\"$1\\"$2}" | sed \'s/.*"token":"\\([^"]*\\)".*/\\1/\'',
  '}',
  ...Object.entries(CALLERS).map(([name, id]) => `${name}=$(token ${id} '')`),
  `expired=$(token ${ADMINISTRATOR} ',"expiresInMs":-1')`,
  '',
  '# call METHOD PATH TOKEN [MORE]: the body of the answer, and its status',
  'call() {',
  '  method=$1 target=$2 token=$3',
  '  shift 3',
  `  curl -gs -w ' %{http_code}\\n' -X "$method" "$url$target" -H "X-Authorization: $token" "$@" \\`,
  `    -H 'Content-Type: application/json'`,
  '}',
];

/** The command, over several lines where it is long; undefined where it cannot be broken. */
export function shellCall(call: PasteableCall): string | undefined {
  const { method, target, caller, headers, body } = call;
  const token = tokenIn(caller);
  if (token === undefined) return undefined;
  const parts = [
    `call ${method} ${quoted(target)} ${token}`,
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`--data-raw ${quoted(body)}`]),
  ];
  const line = parts.join(' ');
  if (line.length <= WIDEST) return line;
  const lines = parts.map(broken).join(' \\\n  ');
  return lines.split('\n').every((one) => one.length <= WIDEST) ? lines : undefined;
}

/** A body of JSON over several lines, if it would be too long for one. */
function broken(part: string): string {
  const [, json] = /^--data-raw '([{[].*)'$/.exec(part) ?? [];
  if (json === undefined || part.length + INDENT.length * 2 <= WIDEST) return part;
  try {
    return `--data-raw '${laidOut(JSON.parse(json), INDENT)}'`;
  } catch {
    return part;
  }
}

/** As JSON, on one line where it fits. */
function laidOut(value: unknown, indent: string): string {
  const line = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || indent.length + line.length < ONE_LINE)
    return line;
  const inner = indent + INDENT;
  const members = Array.isArray(value)
    ? value.map((one) => laidOut(one, inner))
    : Object.entries(value).map(([key, one]) => `"${key}": ${laidOut(one, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${members.map((one) => inner + one).join(',\n')}\n${indent}${close}`;
}

function tokenIn(caller: Caller): string | undefined {
  if ('token' in caller)
    return { none: "''", nonsense: 'nonsense', expired: '$expired' }[caller.token];
  const name = Object.keys(CALLERS).find((one) => CALLERS[one] === caller.id);
  return name === undefined ? undefined : `$${name}`;
}

function quoted(text: string): string {
  return /^[\w./:@%-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
