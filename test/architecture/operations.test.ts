import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What several operations use has folders of its own; a tag folder holds operations only. */
const sharedFolders = ['call', 'views'];
const besideTheFolders = [
  'dry-run.ts',
  'forgotten.ts',
  'index.ts',
  'known-answers.ts',
  'paced.ts',
  'perform.ts',
  'ports.ts',
  'remembered-scripts.ts',
  'room.ts',
  'settle.ts',
  'sweep.ts',
  'unasked-starts.ts',
  'until-committed.ts',
];

const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'];
const declared = operationPaths();

describe('the operations', () => {
  it('are declared, each under one tag', () => {
    expect(declared.length).toBeGreaterThan(0);
    expect(new Set(declared).size).toBe(declared.length);
  });

  it('have one file each, named after the operation, in the folder of its tag', () => {
    const operations = filesUnder('src/operations', '.ts').filter((one) => !isShared(one));

    expect(operations).toEqual(declared);
  });

  it('have one test each, of the same name', () => {
    expect(filesUnder('test/operations', '.test.ts')).toEqual(declared);
  });

  it('share only the files declared here', () => {
    const beside = readdirSync(`${root}src/operations`, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name);

    expect(beside.sort()).toEqual(besideTheFolders);
  });
});

/** `tag/kebab-operation-id` of every operation of the spec, sorted. */
function operationPaths(): string[] {
  const spec = JSON.parse(readFileSync(`${root}openapi/conductor-mock.openapi.json`, 'utf8')) as {
    paths: Record<string, Record<string, { operationId: string; tags: string[] }>>;
  };
  return Object.values(spec.paths)
    .flatMap((item) => methods.flatMap((method) => item[method] ?? []))
    .map(({ operationId, tags }) => {
      const [tag, ...others] = tags;
      if (tag === undefined || others.length > 0) throw new Error(`${operationId}: not one tag`);
      return `${tag}/${kebab(operationId)}`;
    })
    .sort();
}

function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.includes('/') && path.endsWith(ending))
    .map((path) => path.slice(0, -ending.length))
    .sort();
}

function isShared(path: string): boolean {
  return sharedFolders.some((folder) => path.startsWith(`${folder}/`));
}

function kebab(operationId: string): string {
  return operationId.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
