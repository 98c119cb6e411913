/** The schemas of JSON Schema itself, to which forms may refer. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const FILES: Readonly<Record<string, string>> = {
  'http://json-schema.org/draft-06/schema': 'json-schema-draft-06.json',
  'http://json-schema.org/draft-07/schema': 'json-schema-draft-07.json',
  ...ofVersion('2019-09', ['applicator', 'content', 'core', 'format', 'meta-data', 'validation']),
  ...ofVersion('2020-12', [
    'applicator',
    'content',
    'core',
    'format-annotation',
    'meta-data',
    'unevaluated',
    'validation',
  ]),
};

function ofVersion(version: string, vocabularies: readonly string[]) {
  const uri = `https://json-schema.org/draft/${version}`;
  const folder = `json-schema-${version}`;
  return Object.fromEntries([
    [`${uri}/schema`, `${folder}/schema.json`],
    ...vocabularies.map((name) => [`${uri}/meta/${name}`, `${folder}/meta/${name}.json`]),
  ]) as Record<string, string>;
}

/** That of the address, which is without a fragment. */
export function knownSchema(uri: string): object | undefined {
  const file = Object.hasOwn(FILES, uri) ? FILES[uri] : undefined;
  return file === undefined ? undefined : (require(`ajv/dist/refs/${file}`) as object);
}
