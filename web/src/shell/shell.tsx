import { Anchor, Badge, Group, Loader, Text } from '@mantine/core';
import { Suspense, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useLiveQueries } from '../calls/live.ts';
import { prefix, tenant } from '../calls/prefix.ts';
import { ActAs } from './act-as.tsx';
import { useTo } from './acting.ts';
import { AdminToken } from './admin-token.tsx';
import { CallDrawer } from './call-drawer.tsx';
import { SchemeSwitch } from './scheme-switch.tsx';
import { ServerState } from './server-state.tsx';

export function Shell({ children }: { readonly children: ReactNode }) {
  useLiveQueries();
  return (
    <>
      <a className="skip" href="#content">
        Go to the content
      </a>
      <Header />
      <main className="page" id="content">
        <ServerState />
        <Suspense fallback={<Loader aria-label="Loading" />}>{children}</Suspense>
      </main>
      <AdminToken />
    </>
  );
}

function Header() {
  return (
    <header className="header">
      <Group justify="space-between" gap="sm">
        <Group gap="sm">
          <Text fw={700}>conductor-mock</Text>
          {tenant !== undefined && (
            <Badge variant="default" tt="none">
              tenant {tenant}
            </Badge>
          )}
          <Pages />
        </Group>
        <Group gap="xs">
          <ActAs />
          <SchemeSwitch />
          <CallDrawer />
        </Group>
      </Group>
    </header>
  );
}

const PAGES = [
  ['/', 'Inbox'],
  ['/executions', 'Executions'],
  ['/definitions', 'Definitions'],
  ['/journal', 'Journal'],
  ['/cluster', 'Cluster'],
] as const;

function Pages() {
  const to = useTo();
  const [path] = useLocation();
  return (
    <Group component="nav" gap={4} className="nav" aria-label="Pages">
      {PAGES.map(([target, title]) => (
        <Anchor
          key={target}
          component={Link}
          href={to(target)}
          aria-current={path === target ? 'page' : undefined}
        >
          {title}
        </Anchor>
      ))}
      <Anchor href={`${prefix}${to('/docs')}`}>Reference</Anchor>
    </Group>
  );
}
