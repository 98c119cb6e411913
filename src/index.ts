/** The public door. */
export { logLevels, type LogLevel } from './adapters/json-log.ts';
export { providerStates, type StateName } from './contract/states/catalogue.ts';
export type { GivenState, ProviderState } from './contract/states/provider-state.ts';
export {
  PactsNotKept,
  type Difference,
  type InteractionFailure,
  type InteractionName,
  type InteractionResult,
  type Outcome as VerificationOutcome,
} from './contract/verify/outcome.ts';
export { summaryOf } from './contract/verify/summary.ts';
export { VerificationError } from './contract/verify/verification-error.ts';
export type { VerifyOptions } from './contract/verify/verify-options.ts';
export { verifyPacts } from './contract/verify-pacts.ts';
export type {
  ConformanceOptions,
  Credential,
  Credentials,
} from './contract/conformance/options.ts';
export type {
  CheckReport,
  FidelityReport,
  Outcome as CheckOutcome,
  ProbeReport,
  TargetReport,
} from './contract/conformance/report.ts';
export { TargetError } from './contract/conformance/target-error.ts';
export { runConformance } from './contract/run-conformance.ts';
export type { Fault, FaultMatch, FaultThen, NewFault } from './control/faults/fault.ts';
export { limitSpecs, type LimitName, type Limits, type LimitSpec } from './control/limits.ts';
export { OptionError } from './control/option-error.ts';
export { isSharedStore } from './control/store-option.ts';
export { SeedError } from './control/seeds/seed-error.ts';
export { SnapshotError } from './control/snapshots/snapshot-error.ts';
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
} from './control/seeds/seed.ts';
export { checkSeeds } from './server/check-seeds.ts';
export type {
  Actors,
  PersonAct,
  PersonActor,
  PersonOn,
  WorkerAct,
  WorkerActor,
} from './domain/actors/actors.ts';
export type {
  DrawnDefinition,
  DrawnExecution,
  DrawnExecutionTask,
  DrawnTask,
} from './diagram/definition.ts';
export { drawWorkflow } from './diagram/draw.ts';
export type { TaskMock, TaskMocks } from './domain/executions/task-mocks.ts';
export { StoreError, type StoreProblem } from './domain/store-error.ts';
export { version } from './generated/version.ts';
export {
  createMockCluster,
  startMockCluster,
  type ForkOptions,
  type InProcessCluster,
  type InProcessClusterOptions,
  type MockCluster,
  type MockClusterOptions,
  type SeedInput,
  type Snapshot,
  type WrittenSeed,
} from './server/mock-cluster.ts';
export type { ExportedDefinition, TemplateBundle } from './server/seed-sources.ts';
export {
  startReplica,
  type Replica,
  type ReplicaOptions,
} from './server/replicas/start-replica.ts';
export { PortInUseError } from './server/port-in-use-error.ts';
