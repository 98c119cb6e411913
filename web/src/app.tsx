import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy } from 'react';
import { Route, Router, Switch } from 'wouter';
import { prefix } from './calls/prefix.ts';
import { Refused } from './calls/refused.ts';
import { Inbox } from './inbox/inbox.tsx';
import { nameInPath } from './shell/name-in-path.ts';
import { NotFound } from './shell/not-found.tsx';
import { Shell } from './shell/shell.tsx';
import { readableShades, theme } from './theme.ts';

const ClusterPage = lazy(() => import('./cluster/cluster-page.tsx'));
const DefinitionPage = lazy(() => import('./definitions/definition-page.tsx'));
const DefinitionsPage = lazy(() => import('./definitions/definitions-page.tsx'));
const ExecutionPage = lazy(() => import('./executions/execution-page.tsx'));
const ExecutionsPage = lazy(() => import('./executions/executions-page.tsx'));
const FidelityPage = lazy(() => import('./fidelity/fidelity-page.tsx'));
const FormPage = lazy(() => import('./definitions/form-page.tsx'));
const JournalPage = lazy(() => import('./journal/journal-page.tsx'));
const TaskDefinitionPage = lazy(() => import('./definitions/task-definition-page.tsx'));
const TaskPage = lazy(() => import('./task/task-page.tsx'));

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // What was answered once is answered so again; a server that is gone is asked by whoever follows its events.
      retry: (failures, error) => !(error instanceof Refused) && failures < 2,
      refetchOnWindowFocus: false,
    },
  },
});

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={readableShades} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <Router base={prefix}>
          <Shell>
            <Switch>
              <Route path="/" component={Inbox} />
              <Route path="/tasks/:taskId">
                {() => <TaskPage key={nameInPath()} taskId={nameInPath()} />}
              </Route>
              <Route path="/executions" component={ExecutionsPage} />
              <Route path="/executions/:workflowId">
                {() => <ExecutionPage key={nameInPath()} workflowId={nameInPath()} />}
              </Route>
              <Route path="/definitions" component={DefinitionsPage} />
              <Route path="/forms" component={DefinitionsPage} />
              <Route path="/definitions/tasks/:name">
                {() => <TaskDefinitionPage key={nameInPath()} name={nameInPath()} />}
              </Route>
              <Route path="/definitions/:name">
                {() => <DefinitionPage key={nameInPath()} name={nameInPath()} />}
              </Route>
              <Route path="/forms/:name">
                {() => <FormPage key={nameInPath()} name={nameInPath()} />}
              </Route>
              <Route path="/cluster/fidelity" component={FidelityPage} />
              <Route path="/cluster" component={ClusterPage} />
              <Route path="/journal" component={JournalPage} />
              <Route component={NotFound} />
            </Switch>
          </Shell>
        </Router>
      </QueryClientProvider>
    </MantineProvider>
  );
}
