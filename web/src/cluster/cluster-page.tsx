import { SimpleGrid, Stack, Title } from '@mantine/core';
import { useTitle } from '../shell/title.ts';
import { ActorsSection } from './actors-section.tsx';
import { ClockSection } from './clock-section.tsx';
import { FaultsSection } from './faults-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { ServerSection } from './server-section.tsx';
import { StateSection } from './state-section.tsx';
import { TenantsSection } from './tenants-section.tsx';

export default function ClusterPage() {
  useTitle('Cluster');
  return (
    <Stack gap="md">
      <Title order={1} size="h3">
        Cluster
      </Title>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
        <Stack gap="md">
          <ClockSection />
          <FaultsSection />
          <ActorsSection />
        </Stack>
        <Stack gap="md">
          <StateSection />
          <PeopleSection />
          <TenantsSection />
          <ServerSection />
        </Stack>
      </SimpleGrid>
    </Stack>
  );
}
