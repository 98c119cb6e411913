import type { Person } from '../calls/person.ts';
import { DONE, WAITING, type SearchBody, type TaskUser } from '../tasks/task.ts';

export const TABS = ['mine', 'groups', 'open', 'all', 'done'] as const;
export type Tab = (typeof TABS)[number];

export const TAB_TITLES: Readonly<Record<Tab, string>> = {
  mine: 'Mine',
  groups: 'My groups',
  open: 'Open',
  all: 'All',
  done: 'Done',
};

/** One list of a tab: what it says, and what the server is asked. */
export interface TaskList {
  readonly title: string;
  readonly search: SearchBody;
}

/** What the tab shows to that person. A list that nothing could be in is left out. */
export function listsOf(tab: Tab, person: Person, groups: readonly string[]): readonly TaskList[] {
  const me = [userOf(person)];
  const ours = groups.map((group) => groupOf(person, group));
  switch (tab) {
    case 'mine':
      return [
        { title: 'Claimed', search: { claimants: me, states: ['IN_PROGRESS'] } },
        { title: 'Assigned, not claimed yet', search: { assignees: me, states: WAITING } },
      ];
    case 'groups':
      if (ours.length === 0) return [];
      return [
        { title: 'Of my groups', search: { assignees: ours, states: [...WAITING, 'IN_PROGRESS'] } },
      ];
    case 'open':
      return [
        {
          title: 'To be claimed',
          search: { ...visible(person, [...me, ...ours]), states: WAITING },
        },
      ];
    case 'all':
      return [{ title: 'All that may be seen', search: seen(person) }];
    case 'done':
      return [{ title: 'Ended', search: { ...seen(person), states: DONE } }];
  }
}

/** Assigned to the person or a group of theirs, or to nobody: outside systems have no inbox to ask for. */
function visible(person: Person, assignees: TaskUser[]): SearchBody {
  return person.kind === 'external' ? { assignees } : { searchType: 'INBOX' };
}

/** An outside person sees what is theirs. */
function seen(person: Person): SearchBody {
  if (person.kind !== 'external') return {};
  const groups = person.group === undefined ? [] : [groupOf(person, person.group)];
  return { assignees: [userOf(person), ...groups] };
}

function userOf(person: Person): TaskUser {
  if (person.kind === 'external') return { userType: 'EXTERNAL_USER', user: person.id };
  return {
    userType: 'CONDUCTOR_USER',
    user: person.kind === 'user' ? person.id : `app:${person.id}`,
  };
}

function groupOf({ kind }: Person, user: string): TaskUser {
  return { userType: kind === 'external' ? 'EXTERNAL_GROUP' : 'CONDUCTOR_GROUP', user };
}
