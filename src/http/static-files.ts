/** Answers of files: what browsers need to keep them, or to have them in fewer bytes. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { headerOf, type ApiRequest, type ApiResponse } from './api-request.ts';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html;charset=UTF-8',
  js: 'text/javascript;charset=UTF-8',
  css: 'text/css;charset=UTF-8',
  svg: 'image/svg+xml',
  json: 'application/json',
  txt: 'text/plain;charset=UTF-8',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
};
/** Those that are compressed themselves gain nothing. */
const SMALLER_AS_GZIP = ['html', 'js', 'css', 'svg', 'json', 'txt'];
/** Shorter ones gain nothing. */
const LEAST_GZIPPED_BYTES = 1_024;

export interface StaticFile {
  readonly type: string;
  readonly bytes: Uint8Array;
  /** The same for the same bytes, however they are sent. */
  readonly etag: string;
  /** Made once; undefined: it would be no shorter. */
  readonly gzipped: () => Promise<Uint8Array> | undefined;
}

/** What the name ends with says of which type it is. */
export function staticFile(name: string, bytes: Uint8Array): StaticFile {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const isGzipped = SMALLER_AS_GZIP.includes(ending) && bytes.length >= LEAST_GZIPPED_BYTES;
  let made: Promise<Uint8Array> | undefined;
  return {
    type: TYPES[ending] ?? 'application/octet-stream',
    bytes,
    etag: `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    gzipped: () => (isGzipped ? (made ??= promisify(gzip)(bytes)) : undefined),
  };
}

/** 200 with the file, or 304 to whoever has it. */
export async function answerOfFile(
  request: ApiRequest,
  file: StaticFile,
  added: Readonly<Record<string, string>>,
): Promise<ApiResponse> {
  const headers = { ...added, etag: file.etag, vary: 'Accept-Encoding' };
  if (isKept(request, file)) return { status: 304, headers, body: '' };
  const gzipped = takesGzip(request) ? await file.gzipped() : undefined;
  const encoding = gzipped === undefined ? {} : { 'content-encoding': 'gzip' };
  return {
    status: 200,
    headers: { ...headers, 'content-type': file.type, ...encoding },
    body: '',
    bytes: gzipped ?? file.bytes,
  };
}

function isKept(request: ApiRequest, { etag }: StaticFile): boolean {
  const kept = headerOf(request, 'if-none-match');
  return kept?.split(',').some((one) => one.trim() === etag || one.trim() === '*') ?? false;
}

function takesGzip(request: ApiRequest): boolean {
  const taken = headerOf(request, 'accept-encoding') ?? '';
  return /(^|,)\s*gzip\s*(,|$|;\s*q=(?!0(\.0*)?\s*(,|$)))/.test(taken);
}
