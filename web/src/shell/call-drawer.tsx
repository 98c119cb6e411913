import {
  Accordion,
  Badge,
  Button,
  Code,
  CopyButton,
  Drawer,
  Group,
  Stack,
  Text,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { callLog, type Call } from '../calls/call-log.ts';
import { curlOf } from '../calls/curl.ts';
import { useNote } from '../calls/document.ts';
import { useStored } from '../calls/stored.ts';
import { prettyText } from './json-text.tsx';

/** Each call that this tab made, as it was sent and answered, and how that answer is known. */
export function CallDrawer() {
  const calls = useStored(callLog);
  const [isOpen, { open, close }] = useDisclosure(false);
  const [shown, show] = useState<string | null>(null);
  return (
    <>
      <Button variant="default" size="xs" onClick={open}>
        Calls ({calls.length})
      </Button>
      <Drawer
        opened={isOpen}
        onClose={close}
        position="right"
        size="lg"
        title="Calls of this tab, the latest first"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <Accordion variant="separated" chevronPosition="left" value={shown} onChange={show}>
          {calls.map((call) => (
            <Accordion.Item key={call.id} value={String(call.id)}>
              <Accordion.Control>
                <Headline {...call} />
              </Accordion.Control>
              <Accordion.Panel>
                {shown === String(call.id) && <Details {...call} />}
              </Accordion.Panel>
            </Accordion.Item>
          ))}
        </Accordion>
      </Drawer>
    </>
  );
}

function Headline({ method, path, answer, failure, told }: Call) {
  const status = answer?.status ?? (failure === undefined ? '…' : 'no answer');
  const isRefused = failure !== undefined || (answer !== undefined && answer.status >= 400);
  return (
    <Group gap="xs" wrap="nowrap" justify="space-between">
      <Text size="sm" ff="monospace">
        {method} {path}
      </Text>
      <Group gap={4} justify="flex-end" style={{ flexShrink: 0, maxWidth: '45%' }}>
        {told?.refusal !== undefined && (
          <Text size="xs" c="dimmed">
            {told.refusal}
          </Text>
        )}
        <Badge color={isRefused ? 'red' : 'gray'} variant={isRefused ? 'filled' : 'default'}>
          {status}
        </Badge>
      </Group>
    </Group>
  );
}

function Details(call: Call) {
  const { answer, caller, failure, told, body, query } = call;
  return (
    <Stack gap="sm">
      <Known {...call} />
      <Text size="sm">
        {caller === undefined ? 'A call of steering' : `Called by ${caller}`}
        {answer !== undefined && `, answered in ${answer.durationMs} ms`}
        {told?.fault !== undefined && `, hit by the fault ${told.fault}`}
      </Text>
      {failure !== undefined && <Text size="sm">{failure}</Text>}
      {query !== '' && <Part title="Query" text={decodedQuery(query)} />}
      {body !== undefined && <Part title="Body" text={prettyText(body)} />}
      {answer !== undefined && <Part title="Answer" text={withoutToken(prettyText(answer.body))} />}
      <Part title="As curl" text={withoutToken(curlOf(call))} copied={curlOf(call)} />
    </Stack>
  );
}

/** How the answer is known. Steering is the mock's own: there is nothing to know. */
function Known(call: Call) {
  const note = useNote(call);
  const { evidence, hint } = call.answer ?? {};
  return (
    <Stack gap={4}>
      {evidence !== undefined && (
        <Group gap="xs">
          <Badge variant="default" tt="none">
            {evidence}
          </Badge>
          <Text size="sm">{EVIDENCE[evidence]}</Text>
        </Group>
      )}
      {note !== undefined && (
        <>
          <Text size="sm">
            {note.summary} {call.answer?.status}: {note.description}
          </Text>
          {note.notes.map((text) => (
            <Text key={text} size="xs" c="dimmed">
              {text}
            </Text>
          ))}
        </>
      )}
      {hint !== undefined && <Text size="sm">Hint: {hint}</Text>}
    </Stack>
  );
}

const EVIDENCE: Readonly<Record<string, string>> = {
  documented: 'The vendor’s pages say so.',
  observed: 'It was seen in answers of a real cluster, or in what the vendor’s clients count on.',
  inferred: 'It follows from sources near by.',
  assumed: 'It is our choice: no source says.',
};

function Part({
  title,
  text,
  copied = text,
}: {
  readonly title: string;
  readonly text: string;
  readonly copied?: string;
}) {
  if (text === '') return null;
  return (
    <div>
      <Group justify="space-between" mb={4}>
        <Text size="sm" fw={600}>
          {title}
        </Text>
        <CopyButton value={copied}>
          {({ copied: isCopied, copy }) => (
            <Button
              variant="default"
              size="compact-xs"
              onClick={copy}
              aria-label={`Copy: ${title}`}
            >
              {isCopied ? 'Copied' : 'Copy'}
            </Button>
          )}
        </CopyButton>
      </Group>
      <Code block style={{ whiteSpace: 'pre-wrap', maxHeight: 320, overflow: 'auto' }} tabIndex={0}>
        {text}
      </Code>
    </div>
  );
}

function decodedQuery(query: string): string {
  return [...new URLSearchParams(query)].map(([name, value]) => `${name} = ${value}`).join('\n');
}

/** A token is long and nothing to read; who copies the call gets it. */
function withoutToken(text: string): string {
  return text
    .replaceAll(/eyJ[\w-]+\.[\w-]+\.[\w-]+/g, '***')
    .replaceAll(/(Authorization: Bearer )[^']+/g, '$1***');
}
