import type { JsonObject } from '../../domain/json.ts';
import type { Judgement, Judging } from '../../domain/ports.ts';
import { Meter, type Budget } from './budget.ts';
import { leadInCircle } from './circular.ts';
import { judgeBy } from './judge-by.ts';
import { TOP } from './place.ts';
import { Run } from './run.ts';
import { SchemaCompiler } from './schema-compiler.ts';
import type { SchemaNode } from './schema-node.ts';
import { SchemaProblem } from './schema-problem.ts';

/** Why nothing can be judged by the schema; undefined when it can. */
export function problemOf(schema: JsonObject, budget: Budget): string | undefined {
  const compiler = new SchemaCompiler({ lenient: false, meter: new Meter(budget) });
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
  return new SchemaCompiler({ lenient: true, meter: new Meter(budget) }).compile(schema);
}

export function findingsOf(
  node: SchemaNode,
  value: unknown,
  judging: Judging,
  budget: Budget,
): Judgement {
  const run = new Run(judging, budget);
  judgeBy(node, { value, place: TOP, run, scope: [], evaluated: undefined });
  return { findings: run.findings, count: run.found };
}
