import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What runs the tests of a project, and how a test for it is written. */
export interface TestRunner {
  readonly name: 'vitest' | 'jest' | 'node:test';
  /** The extension of a test: `.test.ts` … */
  readonly extension: string;
  /** What a reader types to run it. */
  readonly command: string;
}

interface Manifest {
  readonly type?: unknown;
  readonly dependencies?: object;
  readonly devDependencies?: object;
}

/** As package.json of the folder tells; without one of the others it is Node's own. */
export function testRunnerIn(folder: string): TestRunner {
  const { type, dependencies = {}, devDependencies = {} } = manifestIn(folder);
  const has = (name: string) => name in dependencies || name in devDependencies;
  const isModule = type === 'module';
  if (has('vitest')) {
    // An ES module, which the compiler has to know, too.
    const typed = isModule ? '.test.ts' : '.test.mts';
    const extension = has('typescript') ? typed : '.test.js';
    return { name: 'vitest', extension, command: 'npx vitest run' };
  }
  if (has('jest')) {
    return { name: 'jest', extension: isModule ? '.test.cjs' : '.test.js', command: 'npx jest' };
  }
  return { name: 'node:test', extension: '.test.mjs', command: 'node --test' };
}

function manifestIn(folder: string): Manifest {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return typeof manifest === 'object' && manifest !== null ? manifest : {};
  } catch {
    // None, or one that npm would not take either.
    return {};
  }
}
