import { randomScenarios } from './random/random-scenarios.ts';
import type { Scenario, Scenarios } from './scenario.ts';
import { answerScenarios } from './scenarios/answers.ts';
import { definitionScenarios } from './scenarios/definitions.ts';
import { dynamicForkScenarios } from './scenarios/dynamic-forks.ts';
import { failureWorkflowScenarios } from './scenarios/failure-workflows.ts';
import { forkScenarios } from './scenarios/forks.ts';
import { javaAccessScenarios } from './scenarios/java-access.ts';
import { jqScenarios } from './scenarios/jq.ts';
import { jsonPathScenarios } from './scenarios/json-paths.ts';
import { lifeCycleScenarios } from './scenarios/life-cycle.ts';
import { loopScenarios } from './scenarios/loops.ts';
import { optionalScenarios } from './scenarios/optional.ts';
import { outputScenarios } from './scenarios/outputs.ts';
import { peopleScenarios } from './scenarios/people.ts';
import { referenceScenarios } from './scenarios/references.ts';
import { refusalTextScenarios } from './scenarios/refusal-texts.ts';
import { registrationScenarios } from './scenarios/registration.ts';
import { scriptScenarios } from './scenarios/scripts.ts';
import { searchScenarios } from './scenarios/search.ts';
import { startingScenarios } from './scenarios/starting.ts';
import { subWorkflowScenarios } from './scenarios/sub-workflows.ts';
import { switchScenarios } from './scenarios/switch.ts';
import { terminateScenarios } from './scenarios/terminate.ts';
import { testRunScenarios } from './scenarios/test-runs.ts';
import { unknownScenarios } from './scenarios/unknown.ts';
import { variableScenarios } from './scenarios/variables.ts';
import { waitingCallerScenarios } from './scenarios/waiting-callers.ts';
import { waitScenarios } from './scenarios/waits.ts';
import { workerScenarios } from './scenarios/workers.ts';

/** The scenarios of each area, whose recording is a file of its name. */
const areas: Readonly<Record<string, Scenarios>> = {
  answers: answerScenarios,
  definitions: definitionScenarios,
  'dynamic-forks': dynamicForkScenarios,
  'failure-workflows': failureWorkflowScenarios,
  forks: forkScenarios,
  'java-access': javaAccessScenarios,
  jq: jqScenarios,
  'json-paths': jsonPathScenarios,
  'life-cycle': lifeCycleScenarios,
  loops: loopScenarios,
  optional: optionalScenarios,
  outputs: outputScenarios,
  people: peopleScenarios,
  references: referenceScenarios,
  'refusal-texts': refusalTextScenarios,
  registration: registrationScenarios,
  scripts: scriptScenarios,
  search: searchScenarios,
  starting: startingScenarios,
  'sub-workflows': subWorkflowScenarios,
  switch: switchScenarios,
  terminate: terminateScenarios,
  'test-runs': testRunScenarios,
  unknown: unknownScenarios,
  variables: variableScenarios,
  'waiting-callers': waitingCallerScenarios,
  waits: waitScenarios,
  workers: workerScenarios,
};

export interface NamedScenario {
  readonly area: string;
  readonly title: string;
  /** `area: title`, by which deviations name it. */
  readonly id: string;
  /** Of the names that belong to it alone. */
  readonly prefix: string;
  readonly scenario: Scenario;
}

/** The area of the definitions that a generator made. */
const RANDOM = 'random';

export const scenarios = Object.entries(areas).flatMap(([area, ofArea]) => named(area, ofArea));
export const randomOnes = named(RANDOM, randomScenarios);

function named(area: string, ofArea: Scenarios): readonly NamedScenario[] {
  return Object.entries(ofArea).map(([title, scenario], at) => {
    const prefix = `${area.replaceAll('-', '')}${at}z_`;
    return { area, title, id: `${area}: ${title}`, prefix, scenario };
  });
}
