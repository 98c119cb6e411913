import { expect, it } from 'vitest';
import { TYPED_ERROR } from './official-client.ts';

/** A class of the client: what has it that a test could call? */
interface ClassUnderTest<T extends object> {
  readonly name: string;
  readonly prototype: T;
}

interface Expected {
  /** Declared private in the client's types, though nothing hides them at run time. */
  readonly hidden?: readonly string[];
  /** Ask the cluster nothing, so that it cannot refuse them. */
  readonly neverRefused?: (name: string) => boolean;
  /** What only an instance has: methods written as properties. */
  readonly ofInstance?: object;
}

export interface MethodCalls<T extends object> {
  /** The instance, whose calls by a test are noted; those that it makes itself are not. */
  watch<Instance extends T>(instance: Instance): Instance;
  /** The same, made when it is first called. */
  watchOnce(instance: () => T): T;
  /** The last test of a file: every public method was called, and was refused with the typed error where it can be. */
  mustCoverTheClass(expected?: Expected): void;
}

/** Notes which methods of a class the tests of a file call, and which of the calls end in the client's typed error. */
export function callsOf<T extends object>(subject: ClassUnderTest<T>): MethodCalls<T> {
  const answered = new Set<string>();
  const refused = new Set<string>();
  const note = (name: string, result: unknown): unknown => {
    if (Array.isArray(result) && result.some((one) => one instanceof Promise))
      return result.map((one) => note(name, one));
    if (!(result instanceof Promise)) answered.add(name);
    else
      result.then(
        () => answered.add(name),
        (error: unknown) => isTyped(error) && refused.add(name),
      );
    return result;
  };
  const watch = <Instance extends T>(instance: () => Instance): Instance =>
    new Proxy(subject.prototype as Instance, {
      get: (_subject, name, proxy) => {
        const target = instance();
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== 'function') {
          answered.add(String(name));
          return value;
        }
        return (...parameters: unknown[]) => {
          const result: unknown = note(String(name), Reflect.apply(value, target, parameters));
          return result === target ? proxy : result;
        };
      },
    });

  return {
    watch: (instance) => watch(() => instance),
    watchOnce: (make) => {
      let instance: T | undefined;
      return watch(() => (instance ??= make()));
    },
    mustCoverTheClass: ({ hidden = [], neverRefused = () => false, ofInstance = {} } = {}) => {
      const names = methodsOf(subject.prototype, ofInstance).filter((one) => !hidden.includes(one));
      // Some are compiled with an underscore before their name.
      const title = subject.name.replace(/^_/, '');
      it.each(names)(`${title}.%s is called by a test, and refused where it can be`, (name) => {
        expect(answered).toContain(name);
        if (!neverRefused(name)) expect(refused).toContain(name);
      });
    },
  };
}

/** Methods and readable properties of the class, and the methods that its instances carry as properties. */
export function methodsOf(prototype: object, instance: object): readonly string[] {
  const own = Object.entries(instance).filter(([, value]) => typeof value === 'function');
  return [...Object.getOwnPropertyNames(prototype), ...own.map(([name]) => name)]
    .filter((name) => name !== 'constructor')
    .toSorted();
}

function isTyped(error: unknown): boolean {
  return error instanceof Error && error.name === TYPED_ERROR;
}
