/** The records of this room. */
import { noKeys, type RecordIndexes } from '../index-keys.ts';
import type { DefinitionVersions } from './definition.ts';
import type { TaskDefinition } from './task-definition.ts';

declare module '../ports.ts' {
  interface Records {
    readonly taskDefinition: TaskDefinition;
    readonly workflowDefinition: DefinitionVersions;
  }
}

export const definitionRecords: RecordIndexes<'taskDefinition' | 'workflowDefinition'> = {
  taskDefinition: noKeys,
  workflowDefinition: noKeys,
};
