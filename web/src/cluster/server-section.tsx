import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { apiAs } from '../calls/api.ts';
import { ADMINISTRATOR } from '../calls/person.ts';
import { answered } from '../calls/refused.ts';
import { useTo } from '../shell/acting.ts';
import { Section } from './section.tsx';

/** The server behind it. */
export function ServerSection() {
  const to = useTo();
  const { data: version } = useQuery({
    queryKey: ['version'],
    queryFn: async () =>
      answered(await apiAs(ADMINISTRATOR).GET('/api/version', { parseAs: 'text' })),
  });
  return (
    <Section title="Server">
      <Text size="sm">It answers as version {version}.</Text>
      <Anchor component={Link} href={to('/cluster/fidelity')} size="sm" underline="always">
        How each of its answers is known
      </Anchor>
    </Section>
  );
}
