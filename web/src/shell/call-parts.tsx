import { Badge, Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import type { Call } from '../calls/call-log.ts';
import { curlOf } from '../calls/curl.ts';
import { useNote } from '../calls/document.ts';
import { prettyText } from './json-text.tsx';

type AnyCall = Omit<Call, 'id' | 'times'>;

/** One call: how its answer is known, what was sent and answered, the same for a shell. */
export function CallParts(call: AnyCall) {
  const { answer, failure, told, body, query } = call;
  return (
    <Stack gap="sm">
      <Known {...call} />
      <Text size="sm">
        {calledBy(call)}
        {answer !== undefined && `, answered in ${answer.durationMs} ms`}
        {told?.fault !== undefined && `, hit by the fault ${told.fault}`}
      </Text>
      {failure !== undefined && <Text size="sm">{failure}</Text>}
      {query !== '' && <Part title="Query" text={decodedQuery(query)} />}
      {body !== undefined && <Part title="Body" text={prettyText(body)} />}
      {answer !== undefined && (
        <Part title="Answer" text={withoutSecrets(prettyText(answer.body))} />
      )}
      <Part title="As curl" text={withoutSecrets(curlOf(call))} copied={curlOf(call)} />
    </Stack>
  );
}

/** How the answer is known. Steering is the mock's own: there is nothing to know. */
function Known(call: AnyCall) {
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

/** A token is long and nothing to read; who copies the call gets it. The secret of a key is shown where it is made. */
function withoutSecrets(text: string): string {
  return text
    .replaceAll(/("(?:secret|keySecret)":\s*)"[^"]*"/g, '$1"***"')
    .replaceAll(/eyJ[\w-]+\.[\w-]+\.[\w-]+/g, '***')
    .replaceAll(/(Authorization: Bearer )[^']+/g, '$1***');
}

function calledBy({ caller, path }: AnyCall): string {
  if (caller !== undefined) return `Called by ${caller}`;
  return path.includes('/__admin/') ? 'A call of steering' : 'Called by nobody';
}
