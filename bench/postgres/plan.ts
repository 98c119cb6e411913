export interface Plan {
  readonly rounds: number;
  readonly warmMs: number;
  /** Of each phase with 16 connections; half of it with one. */
  readonly phaseMs: number;
  readonly races: number;
  readonly tenants: number;
  readonly manyTasks: number;
  readonly starts: number;
}

export const fullPlan: Plan = {
  rounds: 5,
  warmMs: 1_500,
  phaseMs: 2_000,
  races: 300,
  tenants: 200,
  manyTasks: 100_000,
  starts: 3,
};

export const quickPlan: Plan = {
  rounds: 3,
  warmMs: 500,
  phaseMs: 600,
  races: 50,
  tenants: 50,
  manyTasks: 5_000,
  starts: 2,
};
