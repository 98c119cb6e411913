import { useSyncExternalStore } from 'react';

/** A value that components follow, and that anything may set. */
export interface Stored<T> {
  get(): T;
  set(value: T): void;
  subscribe(told: () => void): () => void;
}

export function stored<T>(initial: T): Stored<T> {
  let value = initial;
  const followers = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      value = next;
      for (const told of followers) told();
    },
    subscribe: (told) => {
      followers.add(told);
      return () => followers.delete(told);
    },
  };
}

export function useStored<T>({ subscribe, get }: Stored<T>): T {
  return useSyncExternalStore(subscribe, get);
}
