import type { Call } from './call-log.ts';

/** The call for a shell, with its token. */
export function curlOf(call: Pick<Call, 'method' | 'path' | 'query' | 'headers' | 'body'>): string {
  const { method, path, query, headers, body } = call;
  const url = quoted(location.origin + path + (query === '' ? '' : `?${query}`));
  const options = [
    ...(method === 'GET' ? [] : [`-X ${method}`]),
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`--data-binary ${quoted(body)}`]),
  ];
  return ['curl -i', ...options, url].join(' \\\n  ');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
