import type { JsonObject } from '../../domain/json.ts';
import type { Finding } from '../../domain/ports.ts';
import { Meter, type Budget } from './budget.ts';
import { leadInCircle } from './circular.ts';
import { judgeBy } from './judge-by.ts';
import { TOP } from './place.ts';
import { Run, type JudgingLimits } from './run.ts';
import { SchemaCompiler } from './schema-compiler.ts';
import type { SchemaNode } from './schema-node.ts';
import { SchemaProblem } from './schema-problem.ts';

export interface Found {
  readonly findings: readonly Finding[];
  /** All there are, also those beyond the limit. */
  readonly count: number;
}

/** Why nothing can be judged by the schema; undefined when it can. */
export function problemOf(schema: JsonObject, budget: Budget): string | undefined {
  const compiler = new SchemaCompiler({ lenient: false, spend: new Meter(budget).spend });
  try {
    compiler.compile(schema);
  } catch (error) {
    if (error instanceof SchemaProblem) return error.message;
    throw error;
  }
  return leadInCircle(compiler.nodes) ? 'references in it lead round in a circle' : undefined;
}

/** What has a problem in it, since an expression was filled in, says nothing. */
export function compiled(schema: JsonObject, budget: Budget): SchemaNode {
  return new SchemaCompiler({ lenient: true, spend: new Meter(budget).spend }).compile(schema);
}

export function findingsOf(
  node: SchemaNode,
  value: unknown,
  how: JudgingLimits,
  budget: Budget,
): Found {
  const run = new Run(how, budget);
  judgeBy(node, { value, place: TOP, run, scope: [], evaluated: undefined });
  return { findings: run.findings, count: run.found };
}
