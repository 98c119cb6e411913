import * as officialClient from '@io-orkes/conductor-javascript';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { methodsOf } from '../../support/method-calls.ts';

/**
 * Every public method of these classes is called by a test of that file. The last test of each file sees to it: a
 * method that a new version of the client brings is called by none, and fails there.
 */
const files = [
  ['ApplicationClient', 'application-client'],
  ['AuthorizationClient', 'authorization-client'],
  ['ConductorWorkflow', 'conductor-workflow'],
  ['HumanExecutor', 'human-executor'],
  ['MetadataClient', 'metadata-client'],
  ['TaskClient', 'task-client'],
  ['TaskHandler', 'workers'],
  ['TaskManager', 'workers'],
  ['TaskRunner', 'workers'],
  ['TemplateClient', 'template-client'],
  ['WorkflowExecutor', 'workflow-executor'],
] as const;

it.each(files)('%s is covered by %s.test.ts', (name, file) => {
  const source = readFileSync(new URL(`./${file}.test.ts`, import.meta.url), 'utf8');
  expect(source).toContain(`callsOf(${name})`);
  expect(source.match(/^ *mustCoverTheClass\(/gm)).toHaveLength(
    files.filter(([, other]) => other === file).length,
  );
  expect(methodsOf(officialClient[name].prototype, {}).length).toBeGreaterThan(0);
});

describe('a class is covered', () => {
  class Newer {
    readonly said = 'hello';
    readonly asProperty = () => this.said;
    old() {
      return this.said;
    }
    get state() {
      return this.said;
    }
  }

  it('when its methods and what can be read of it are', () => {
    expect(methodsOf(Newer.prototype, {})).toEqual(['old', 'state']);
  });

  it('when the methods that only an instance has are', () => {
    expect(methodsOf(Newer.prototype, new Newer())).toEqual(['asProperty', 'old', 'state']);
  });
});
