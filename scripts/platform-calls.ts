// Brings openapi/platform-calls.yaml up to date with sources that you have unpacked somewhere:
//
//   npx tsx scripts/platform-calls.ts javascript=FOLDER python=FOLDER docs=FOLDER …
//
// Of a source only methods and paths are taken. Which version was read is written into the list by hand. Paths that are
// put together from pieces, stand without a method or lie in an area that the list does not have are printed: look at
// them, and add what is a call of the platform by hand, or to `leftOut`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { plainPath, shapeOf } from './platform-calls/call.ts';
import { isAddable, withSource, type CallList } from './platform-calls/call-list.ts';
import { readers, type Found } from './platform-calls/readers.ts';

const file = fileURLToPath(new URL('../openapi/platform-calls.yaml', import.meta.url));
const text = readFileSync(file, 'utf8');
const [head = ''] = text.split(/(?<=^calls:\n)/m);
let list = parse(text) as CallList;
const doubtful: string[] = [];

for (const argument of process.argv.slice(2)) {
  const [source = '', folder = ''] = argument.split('=');
  const { calls, unpaired } = readSource(source, folder);
  doubtful.push(...unpaired.map(plainPath).filter((path) => !isKnown(path)));
  doubtful.push(
    ...calls
      .map(({ path }) => plainPath(path))
      .filter((path) => !isAddable({ method: '', path }, list)),
  );
  list = { ...list, calls: withSource(list, source, calls) };
  console.log(`${source}: ${new Set(calls.map(shapeOf)).size} calls`);
}
const lines = list.calls.map(
  ({ method, path, sources }) =>
    `  - { method: ${method}, path: '${path}', sources: [${sources.join(', ')}] }\n`,
);
writeFileSync(file, head + lines.join(''));
for (const path of [...new Set(doubtful)].sort()) console.log(`look at ${path}`);

function isKnown(path: string): boolean {
  return list.calls.some(
    (call) => shapeOf({ ...call, method: '' }) === shapeOf({ method: '', path }),
  );
}

function readSource(source: string, folder: string): Found {
  const reader = readers[source];
  if (reader === undefined)
    throw new Error(`No such source: ${source}. There are ${Object.keys(readers).join(', ')}.`);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const read = names.filter((name) => reader.files.test(name)).sort();
  return reader.read(read.map((name) => readFileSync(join(folder, name), 'utf8')));
}
