import { Select, Stack, Text, type ComboboxItem } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { apiAs } from '../calls/api.ts';
import { ADMINISTRATOR, personOf, personText, type Person } from '../calls/person.ts';
import { answered } from '../calls/refused.ts';
import { useActing, usePeople } from './acting.ts';

interface Choice extends ComboboxItem {
  readonly about: string;
}

/** The picker of whom to act as, with roles and groups. */
export function ActAs() {
  const [person, act] = useActing();
  const { data: people = [] } = usePeople();
  const [isOpen, { open, close }] = useDisclosure(false);
  const externals = useExternals(isOpen);
  const users = people.filter(({ applicationUser }) => !applicationUser).map(choiceOf);
  const applications = people.filter(({ applicationUser }) => applicationUser).map(choiceOf);
  const acting = personText(person);
  const known = [...users, ...applications, ...externals];
  const others: Choice[] = known.some(({ value }) => value === acting)
    ? []
    : [{ value: acting, label: nameOf(person), about: ABOUT_OTHERS[person.kind] }];
  const groups = [
    { group: 'Users', items: users },
    { group: 'Applications', items: applications },
    { group: 'Persons of outside systems', items: externals },
    { group: 'Named in the URL', items: others },
  ].filter(({ items }) => items.length > 0);
  return (
    <Select
      aria-label="Act as"
      leftSection={<Text size="xs">as</Text>}
      data={groups}
      value={acting}
      allowDeselect={false}
      searchable
      w={{ base: '100%', xs: 260 }}
      withScrollArea={false}
      styles={{ options: { maxHeight: 420, overflowY: 'auto' } }}
      comboboxProps={{ width: 300, position: 'bottom-end' }}
      limit={200}
      onDropdownOpen={open}
      onDropdownClose={close}
      renderOption={({ option }) => <Option {...(option as Choice)} />}
      onChange={(value) => {
        if (value !== null) act(personOf(value));
      }}
    />
  );
}

function Option({ label, about }: Choice) {
  return (
    <Stack gap={0}>
      <Text size="sm">{label}</Text>
      <Text size="xs" c="dimmed">
        {about}
      </Text>
    </Stack>
  );
}

function choiceOf(one: {
  readonly id: string;
  readonly roles: readonly { readonly name: string }[];
  readonly groups: readonly { readonly id: string }[];
}): Choice {
  const roles = one.roles.map(({ name }) => name).join(', ');
  const groups = one.groups.map(({ id }) => id).join(', ');
  const about = [roles === '' ? 'no role' : roles, ...(groups === '' ? [] : [`in ${groups}`])].join(
    ' · ',
  );
  return { value: one.id, label: one.id, about };
}

const ABOUT_OTHERS: Readonly<Record<Person['kind'], string>> = {
  user: 'the cluster has no such user',
  application: 'the cluster has no such application',
  external: 'an outside person · app:mock calls for them',
};

function nameOf(person: Person): string {
  return person.kind === 'application' ? `app:${person.id}` : person.id;
}

/** Persons and groups of outside systems have no accounts: they are those that tasks are assigned to. */
function useExternals(isWanted: boolean): Choice[] {
  const { data = [] } = useQuery({
    queryKey: ['cluster', 'externals'],
    enabled: isWanted,
    queryFn: async () => {
      const assignees = [
        { userType: 'EXTERNAL_USER' as const },
        { userType: 'EXTERNAL_GROUP' as const },
      ];
      const body = { assignees, size: 200 };
      return answered(await apiAs(ADMINISTRATOR).POST('/api/human/tasks/search', { body })).results;
    },
  });
  const choices = data.flatMap(({ assignee }) =>
    assignee === undefined ? [] : [externalChoice(assignee)],
  );
  return [...new Map(choices.map((choice) => [choice.value, choice])).values()];
}

function externalChoice({
  userType,
  user,
}: {
  readonly userType: string;
  readonly user: string;
}): Choice {
  const isGroup = userType === 'EXTERNAL_GROUP';
  const person: Person = isGroup
    ? { kind: 'external', id: `somebody@${user}`, group: user }
    : { kind: 'external', id: user };
  return {
    value: personText(person),
    label: person.id,
    about: `${isGroup ? `a person of ${user}` : 'an outside person'} · app:mock calls for them`,
  };
}
