import { Box, Stack, Tabs, Text, Title } from '@mantine/core';
import { useSearchParams } from 'wouter';
import { useActing, useGroups } from '../shell/acting.ts';
import { useTitle } from '../shell/title.ts';
import { FilterFields } from './filter-fields.tsx';
import { filtered, useFilters } from './filters.ts';
import { listsOf, TAB_TITLES, TABS, type Tab } from './tabs.ts';
import { TaskListPage } from './task-list.tsx';

export function Inbox() {
  const [params, setParams] = useSearchParams();
  const tab = TABS.find((one) => one === params.get('tab')) ?? 'all';
  useTitle('Inbox');
  const filters = useFilters();
  return (
    <Stack gap="md">
      <Title order={1} size="h3">
        Inbox
      </Title>
      <FilterFields filters={filters} />
      <Tabs
        value={tab}
        onChange={(value) => {
          setParams((now) => {
            now.set('tab', value ?? 'all');
            for (const name of ['page', 'page-2']) now.delete(name);
            return now;
          });
        }}
      >
        <Tabs.List>
          {TABS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {TAB_TITLES[one]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TABS.map((one) => (
          <Tabs.Panel key={one} value={one} pt="md">
            {one === tab && <Lists tab={tab} />}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Stack>
  );
}

function Lists({ tab }: { readonly tab: Tab }) {
  const [person] = useActing();
  const filters = useFilters();
  const groups = useGroups(person);
  // The searches of other tabs name no group, and need not wait.
  if (groups === undefined && tab === 'groups') return null;
  const lists = listsOf(tab, person, groups ?? []);
  if (lists.length === 0) return <Text c="dimmed">{person.id} is a member of no group.</Text>;
  return (
    <Stack gap="xl">
      {lists.map(({ title, search }, at) => (
        <Box key={title}>
          <TaskListPage
            title={title}
            person={person}
            search={filtered(search, filters)}
            pageName={at === 0 ? 'page' : `page-${at + 1}`}
          />
        </Box>
      ))}
    </Stack>
  );
}
