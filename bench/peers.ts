/**
 * Mock servers that people use today, each with one stub for the update call that always says 200. They are installed
 * apart: `npm install --prefix bench/peers` and `mvn -f bench/peers/pom.xml package`.
 */
import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Contender } from './contenders.ts';

interface Peer extends Contender {
  /** Undefined: it is there; otherwise how it gets there. */
  readonly missing: string | undefined;
}

const path = (relative: string) => fileURLToPath(new URL(`./peers/${relative}`, import.meta.url));
const MAVEN = 'mvn -f bench/peers/pom.xml package';
const NPM = 'npm install --prefix bench/peers';
const classPath = path('jars/*');
const mockoon = path('node_modules/@mockoon/cli/bin/run.js');

export const peers: readonly Peer[] = [
  {
    name: 'WireMock',
    command: 'java',
    args: (port) => [
      ...['-cp', classPath, 'wiremock.Run', '--bind-address', '127.0.0.1', '--port', String(port)],
      ...['--root-dir', path('wiremock'), '--disable-banner'],
    ],
    missing: hasJar('wiremock') ? undefined : MAVEN,
  },
  {
    name: 'MockServer',
    command: 'java',
    args: (port) => [
      `-Dmockserver.initializationJsonPath=${path('mockserver.json')}`,
      '-Dmockserver.logLevel=WARN',
      `-Dmockserver.directoryToSaveDynamicSSLCertificate=${tmpdir()}`,
      ...['-cp', classPath, 'org.mockserver.cli.Main', '-serverPort', String(port)],
    ],
    missing: hasJar('mockserver') ? undefined : MAVEN,
  },
  {
    name: 'Mockoon',
    args: (port) => [
      ...[mockoon, 'start', '--data', path('mockoon.json'), '--hostname', '127.0.0.1'],
      ...['--port', String(port), '--disable-log-to-file'],
    ],
    missing: existsSync(mockoon) ? undefined : NPM,
  },
];

function hasJar(name: string): boolean {
  const folder = path('jars');
  return existsSync(folder) && readdirSync(folder).some((file) => file.startsWith(name));
}
