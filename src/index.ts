/** The public door. */
export { logLevels, type LogLevel } from './adapters/json-log.ts';
export type {
  ConformanceOptions,
  Credential,
  Credentials,
} from './contract/conformance/options.ts';
export type {
  CheckReport,
  FidelityReport,
  Outcome,
  ProbeReport,
  TargetReport,
} from './contract/conformance/report.ts';
export { TargetError } from './contract/conformance/target-error.ts';
export { runConformance } from './contract/run-conformance.ts';
export { OptionError } from './control/option-error.ts';
export { SeedError } from './control/seed-file.ts';
export type {
  Seed,
  SeedApplication,
  SeedExecution,
  SeedForm,
  SeedGrant,
  SeedGroup,
  SeedStep,
  SeedTaskDefinition,
  SeedUser,
} from './control/seed.ts';
export type { TaskMock, TaskMocks } from './domain/workflow/task-mocks.ts';
export { version } from './generated/version.ts';
export {
  startMockCluster,
  type MockCluster,
  type MockClusterOptions,
  type SeedInput,
} from './mock-cluster.ts';
