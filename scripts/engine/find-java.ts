import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What the engine needs. */
const OLDEST = 21;
const INSTALLED = '/usr/lib/jvm';

/** The first Java that is new enough: that of JAVA_HOME, the one on the path, or one that is installed. */
export function findJava(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const { JAVA_HOME } = environment;
  const candidates = [
    ...(JAVA_HOME ? [join(JAVA_HOME, 'bin/java')] : []),
    'java',
    ...installed().map((name) => join(INSTALLED, name, 'bin/java')),
  ];
  return candidates.find((java) => versionOf(java) >= OLDEST);
}

export const NO_JAVA = `No Java ${OLDEST} or newer: looked in JAVA_HOME, on the path and in ${INSTALLED}.`;

function installed(): readonly string[] {
  return existsSync(INSTALLED) ? readdirSync(INSTALLED).sort() : [];
}

/** 0: there is none. */
function versionOf(java: string): number {
  const { stderr, error } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  return error ? 0 : Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0);
}
