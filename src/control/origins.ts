import { OptionError } from './option-error.ts';

/** The origins, each as browsers write it. Throws an OptionError. */
export function readOrigins(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.map(readOrigin));
}

function readOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isHttp = url?.protocol === 'http:' || url?.protocol === 'https:';
  if (url && isHttp && url.href === `${url.origin}/`) return url.origin;
  throw new OptionError(
    `--allow-http must be an origin such as http://127.0.0.1:9000, got "${text}"`,
  );
}
