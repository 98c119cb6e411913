import {
  dynamicFork,
  fork,
  human,
  inline,
  join,
  jq,
  setVariable,
  simple,
  subWorkflow,
  switchOn,
  task,
  terminate,
  times,
  type TaskOf,
} from '../definition.ts';
import { Chance } from './chance.ts';

/** How a worker or a person answers a task, each time or only the first. */
export type Answer = 'completes' | 'fails' | 'fails once' | 'fails for good';

export interface RandomDefinition {
  readonly tasks: readonly TaskOf[];
  /** By reference. */
  readonly answers: ReadonlyMap<string, Answer>;
}

/** The workers' tasks: the second is retried once. */
export const WORKERS = { '~once': {}, '~twice': { retryCount: 1 } };

/** The sub-workflows: one computes, one fails. */
export const CHILDREN = {
  '~computes': [inline('x', '[$.n]', { n: '${workflow.input.n}' })],
  '~fails': [terminate('end', 'FAILED', { terminationReason: 'of the child' })],
};

/** Operators nested in one another, with tasks that read what came before: the same for the same seed. */
export function randomDefinition(seed: number): RandomDefinition {
  const maker = new Maker(new Chance(seed));
  return { tasks: maker.sequence(3, 3), answers: maker.answers };
}

class Maker {
  readonly answers = new Map<string, Answer>();
  readonly #chance: Chance;
  /** Whose output may be read. */
  readonly #readable: string[] = [];
  #count = 0;
  #inLoop = false;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  sequence(depth: number, most: number): readonly TaskOf[] {
    const length = this.#chance.between(1, most);
    return Array.from({ length }, () => this.#step(depth)).flat();
  }

  /** A task, or an operator with the tasks in it. */
  #step(depth: number): readonly TaskOf[] {
    if (depth === 0) return this.#leaf();
    const kinds: readonly (readonly [number, () => readonly TaskOf[]])[] = [
      [54, () => this.#leaf()],
      [17, () => this.#fork(depth)],
      [14, () => this.#switch(depth)],
      [this.#inLoop ? 0 : 10, () => this.#loop(depth)],
      [4, () => this.#dynamicFork()],
      [2, () => [terminate(this.#reference(), this.#chance.oneOf(['COMPLETED', 'FAILED']))]],
    ];
    return this.#chance.weighted(kinds)();
  }

  #fork(depth: number): readonly TaskOf[] {
    const reference = this.#reference();
    const branches = Array.from({ length: this.#chance.between(2, 3) }, () =>
      this.sequence(depth - 1, 2),
    );
    const last = branches.map((branch) => branch.at(-1)?.taskReferenceName ?? '');
    const joinOn = this.#chance.happens(88) ? last : last.slice(0, 1);
    return [fork(reference, ...branches), join(`${reference}j`, joinOn)];
  }

  #switch(depth: number): readonly TaskOf[] {
    const reference = this.#reference();
    const cases = { a: this.sequence(depth - 1, 2), b: this.sequence(depth - 1, 2) };
    const others = this.#chance.happens(50) ? this.sequence(depth - 1, 1) : [];
    return [switchOn(reference, this.#chance.oneOf(['a', 'b', 'z']), cases, others)];
  }

  #loop(depth: number): readonly TaskOf[] {
    const reference = this.#reference();
    this.#inLoop = true;
    const tasks = this.sequence(depth - 1, 2);
    this.#inLoop = false;
    return [times(reference, this.#chance.between(1, 3), ...tasks)];
  }

  #dynamicFork(): readonly TaskOf[] {
    const reference = this.#reference();
    const tasks = Array.from({ length: this.#chance.between(0, 2) }, () => {
      const forked = this.#reference();
      return this.#chance.happens(50) ? inline(forked, '7') : this.#worker(forked);
    });
    const [forks, joins] = dynamicFork(reference, { tasks, inputs: {} });
    return [forks!, { ...joins!, name: `${reference}j`, taskReferenceName: `${reference}j` }];
  }

  #leaf(): readonly TaskOf[] {
    const reference = this.#reference();
    const leaf = this.#chance.weighted<() => TaskOf>([
      [34, () => this.#script(reference)],
      [32, () => this.#worker(reference)],
      [12, () => setVariable(reference, { x: this.#value() })],
      [8, () => human(reference)],
      [6, () => jq(reference, '[.p, .n]', this.#input())],
      [4, () => this.#child(reference)],
      [4, () => task('NOOP', reference)],
    ])();
    this.#readable.push(reference);
    return [leaf];
  }

  #script(reference: string): TaskOf {
    const scripts = ['($.p || 0) + 1', '$.n', '[$.n, 2]', '({ k: $.n, p: $.p })'];
    return inline(reference, this.#chance.oneOf(scripts), this.#input());
  }

  #worker(reference: string): TaskOf {
    const answers: readonly (readonly [number, Answer])[] = [
      [76, 'completes'],
      [8, 'fails'],
      [8, 'fails once'],
      [8, 'fails for good'],
    ];
    this.answers.set(reference, this.#chance.weighted(answers));
    const name = this.#chance.oneOf(Object.keys(WORKERS));
    const optional = this.#chance.happens(25) ? { optional: true } : {};
    return simple(reference, { name, inputParameters: this.#input(), ...optional });
  }

  #child(reference: string): TaskOf {
    const name = this.#chance.happens(80) ? '~computes' : '~fails';
    const optional = this.#chance.happens(40) ? { optional: true } : {};
    return subWorkflow(reference, name, { inputParameters: { n: this.#value() }, ...optional });
  }

  #input(): object {
    const before = this.#readable.length > 0 && this.#chance.happens(60);
    return {
      n: '${workflow.input.n}',
      ...(before && { p: `\${${this.#chance.oneOf(this.#readable)}.output.result}` }),
      ...(this.#chance.happens(30) && { v: '${workflow.variables.x}' }),
    };
  }

  #value(): unknown {
    return this.#chance.oneOf(['${workflow.input.n}', 5, '${workflow.variables.x}', 'text']);
  }

  #reference(): string {
    this.#count += 1;
    return `n${this.#count}`;
  }
}
