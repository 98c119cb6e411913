import { OptionError } from './option-error.ts';

/** The origins, each as browsers write it. `option` is the field of the option, which an OptionError names. */
export function readOrigins(option: string, texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.map((text) => readOrigin(option, text)));
}

function readOrigin(option: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isHttp = url?.protocol === 'http:' || url?.protocol === 'https:';
  // A part of a name that stands for others would be taken, and never match.
  const isOne = url?.hostname.includes('*') === false;
  if (url && isHttp && isOne && url.href === `${url.origin}/`) return url.origin;
  throw new OptionError(
    (named) => `${named(option)} must be an origin such as http://127.0.0.1:9000, got "${text}"`,
  );
}

const ANY_ORIGIN = '*';

/** The origins of pages, of which `*` stands for any. Throws an OptionError. */
export function readPageOrigins(texts: readonly string[]): ReadonlySet<string> {
  const named = readOrigins(
    'cors',
    texts.filter((text) => text !== ANY_ORIGIN),
  );
  return texts.includes(ANY_ORIGIN) ? new Set([ANY_ORIGIN, ...named]) : named;
}

/** Whether an origin is among them; undefined where there are none. */
export function isAmong(origins: ReadonlySet<string>): ((origin: string) => boolean) | undefined {
  if (origins.size === 0) return undefined;
  return (origin) => origins.has(ANY_ORIGIN) || origins.has(origin);
}
