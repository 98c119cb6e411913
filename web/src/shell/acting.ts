import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'wouter';
import { apiAs } from '../calls/api.ts';
import { ADMINISTRATOR, personOf, personText, type Person } from '../calls/person.ts';
import { answered } from '../calls/refused.ts';

const DEFAULT = personText({ kind: 'user', id: 'admin@conductor.mock' });

/** Whom this page acts as: it stands in the URL, so that a link shows the same to whoever gets it. */
export function useActing(): readonly [Person, (person: Person) => void] {
  const [params, setParams] = useSearchParams();
  const act = (person: Person) => {
    setParams((now) => {
      now.set('as', personText(person));
      for (const name of ['page', 'page-2']) now.delete(name);
      return now;
    });
  };
  return [personOf(params.get('as') ?? DEFAULT), act];
}

/** The URL of another page, for the same person. */
export function useTo(): (path: string) => string {
  const [params] = useSearchParams();
  const as = params.get('as');
  return (path) => (as === null ? path : `${path}?${new URLSearchParams({ as }).toString()}`);
}

/** Everybody who has an account: users, and applications as the users that they act as. */
export function usePeople() {
  return useQuery({
    queryKey: ['people'],
    queryFn: async () =>
      answered(await apiAs(ADMINISTRATOR).GET('/api/users', { params: { query: { apps: true } } })),
  });
}

/** The ids of the groups that the person is a member of; undefined until they are known. */
export function useGroups(person: Person): readonly string[] | undefined {
  const { data } = usePeople();
  if (person.kind === 'external') return person.group === undefined ? [] : [person.group];
  const id = person.kind === 'user' ? person.id.toLowerCase() : `app:${person.id}`;
  return data?.find((one) => one.id === id)?.groups.map((group) => group.id) ?? (data && []);
}
