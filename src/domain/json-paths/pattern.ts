/**
 * Patterns of `=~`, matched against a whole text in time that grows with the text and the pattern, and not faster: all
 * states that the text may be in go on together. References to groups and looking around, which cannot be matched so,
 * are not built.
 */
import { parsePattern, type PatternNode } from './pattern-parser.ts';
import { PathError } from './reader.ts';

type State =
  | { readonly kind: 'one'; readonly takes: (character: string) => boolean; next: number }
  | { readonly kind: 'fork'; next: number; other: number }
  | { readonly kind: 'start' | 'end'; next: number }
  | { readonly kind: 'match' };

export interface Pattern {
  readonly program: readonly State[];
  readonly start: number;
  readonly states: number;
}

const MOST_STATES = 2_000;
/** Repetitions of repetitions of nothing have no states, and still take their time. */
const MOST_WORK = 20_000;

/** Throws a PathError. */
export function compilePattern(source: string, flags: string): Pattern {
  if (/[^imsu]/.test(flags)) throw new PathError(`the flags ${flags} of a pattern`, true);
  const options = { ignoreCase: flags.includes('i'), dotAll: flags.includes('s') };
  const compiler = new PatternCompiler();
  const start = compiler.compiled(parsePattern(source, options), MATCH);
  return { program: compiler.program, start, states: compiler.program.length };
}

/** The state in which the whole pattern was found. */
const MATCH = 0;

class PatternCompiler {
  readonly program: State[] = [{ kind: 'match' }];
  #work = 0;

  /** The first state of the node, which goes on with `next`. */
  compiled(node: PatternNode, next: number): number {
    this.#work += 1;
    if (this.#work > MOST_WORK) throw tooLarge();
    switch (node.kind) {
      case 'one':
        return this.#add({ kind: 'one', takes: node.takes, next });
      case 'start':
      case 'end':
        return this.#add({ kind: node.kind, next });
      case 'sequence':
        return node.of.reduceRight((after, one) => this.compiled(one, after), next);
      case 'choice':
        return node.of
          .map((one) => this.compiled(one, next))
          .reduceRight((other, first) => this.#add({ kind: 'fork', next: first, other }));
      case 'repeat':
        return this.#repeated(node, next);
    }
  }

  #add(state: State): number {
    if (this.program.length >= MOST_STATES) throw tooLarge();
    return this.program.push(state) - 1;
  }

  #repeated({ of, least, most }: PatternNode & { kind: 'repeat' }, next: number): number {
    let after = next;
    if (most === undefined) {
      const fork: State = { kind: 'fork', next, other: next };
      after = this.#add(fork);
      fork.next = this.compiled(of, after);
    } else {
      for (let count = least; count < most; count += 1)
        after = this.#add({ kind: 'fork', next: this.compiled(of, after), other: next });
    }
    for (let count = 0; count < least; count += 1) after = this.compiled(of, after);
    return after;
  }
}

function tooLarge(): PathError {
  return new PathError('a pattern of that size', true);
}

/** Whether the pattern is the whole text's. */
export function matchesWhole({ program, start }: Pattern, text: string): boolean {
  const characters = Array.from(text);
  let states = closure(program, [start], true, characters.length === 0);
  for (const [at, character] of characters.entries()) {
    const next: number[] = [];
    for (const index of states) {
      const state = program[index];
      if (state?.kind === 'one' && state.takes(character)) next.push(state.next);
    }
    states = closure(program, next, false, at === characters.length - 1);
    if (states.size === 0) return false;
  }
  return states.has(MATCH);
}

/** The states that are reached without taking a character. */
function closure(
  program: readonly State[],
  from: readonly number[],
  isStart: boolean,
  isEnd: boolean,
): ReadonlySet<number> {
  const reached = new Set<number>();
  const left = [...from];
  for (let index = left.pop(); index !== undefined; index = left.pop()) {
    if (reached.has(index)) continue;
    reached.add(index);
    const state = program[index];
    if (state?.kind === 'fork') left.push(state.next, state.other);
    if (state?.kind === 'start' && isStart) left.push(state.next);
    if (state?.kind === 'end' && isEnd) left.push(state.next);
  }
  return reached;
}
