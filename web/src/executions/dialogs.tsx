import {
  Button,
  Checkbox,
  Group,
  Modal,
  NativeSelect,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { JsonField } from '../form/json-field.tsx';
import { isJsonObject, type JsonObject } from '../form/json.ts';
import { SIGNALS, type Command } from './command.ts';

interface DialogProps {
  readonly onClose: () => void;
  readonly onSend: (command: Command) => void;
}

export function RetryDialog({ onClose, onSend }: DialogProps) {
  const [isResumed, setResumed] = useState(true);
  return (
    <Asked
      title="Retry the execution"
      verb="Retry"
      onClose={onClose}
      onSubmit={() => {
        onSend({ action: 'retry', resumeSubworkflowTasks: isResumed });
      }}
    >
      <Text size="sm">What failed or was cancelled gets another attempt.</Text>
      <Checkbox
        label="Retry what failed in sub-workflows, too"
        description="Otherwise a new execution is started in the place of each that failed."
        checked={isResumed}
        onChange={({ currentTarget }) => {
          setResumed(currentTarget.checked);
        }}
      />
    </Asked>
  );
}

export function RestartDialog({ onClose, onSend }: DialogProps) {
  const [isLatest, setLatest] = useState(false);
  return (
    <Asked
      title="Restart the execution"
      verb="Restart"
      onClose={onClose}
      onSubmit={() => {
        onSend({ action: 'restart', useLatestDefinitions: isLatest });
      }}
    >
      <Text size="sm">All its tasks go, and it begins anew with the input that it has.</Text>
      <Checkbox
        label="By the newest version of its definition"
        checked={isLatest}
        onChange={({ currentTarget }) => {
          setLatest(currentTarget.checked);
        }}
      />
    </Asked>
  );
}

export function TerminateDialog({ onClose, onSend }: DialogProps) {
  const [reason, setReason] = useState('');
  return (
    <Asked
      title="Terminate the execution"
      verb="Terminate"
      color="red"
      onClose={onClose}
      onSubmit={() => {
        onSend({ action: 'terminate', reason });
      }}
    >
      <TextInput
        label="Reason"
        description="May be left out."
        value={reason}
        data-autofocus
        onChange={({ currentTarget }) => {
          setReason(currentTarget.value);
        }}
      />
    </Asked>
  );
}

export function SignalDialog({ onClose, onSend }: DialogProps) {
  const [status, setStatus] = useState<(typeof SIGNALS)[number]>('COMPLETED');
  const [output, setOutput] = useState<JsonObject>({});
  return (
    <Asked
      title="Signal the execution"
      verb="Signal"
      onClose={onClose}
      onSubmit={() => {
        onSend({ action: 'signal', status, output });
      }}
    >
      <Text size="sm">
        It goes to the first open WAIT or YIELD task, and where there is none to the first open
        HUMAN task.
      </Text>
      <NativeSelect
        label="Status"
        data={[...SIGNALS]}
        value={status}
        onChange={({ currentTarget }) => {
          setStatus(currentTarget.value as (typeof SIGNALS)[number]);
        }}
      />
      <JsonField
        label="Output"
        value={output}
        isReadOnly={false}
        problemOf={(value) => (isJsonObject(value) ? undefined : 'An output is a JSON object.')}
        onChange={(value) => {
          setOutput(value as JsonObject);
        }}
      />
    </Asked>
  );
}

interface AskedProps {
  readonly title: string;
  readonly verb: string;
  readonly color?: string;
  readonly onClose: () => void;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

function Asked({ title, verb, color, onClose, onSubmit, children }: AskedProps) {
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': 'Close' }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <Stack gap="sm">
          {children}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" {...(color !== undefined && { color })}>
              {verb}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
