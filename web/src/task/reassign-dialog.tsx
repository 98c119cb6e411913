import { Button, Group, Modal, NativeSelect, NumberInput, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { definitionOf, type Task } from '../tasks/task.ts';
import type { DialogProps } from './skip-dialog.tsx';

interface Step {
  readonly userType: string;
  readonly user: string;
  readonly slaMinutes: number;
}

const TYPES = ['CONDUCTOR_USER', 'CONDUCTOR_GROUP', 'EXTERNAL_USER', 'EXTERNAL_GROUP'];
const NEW: Step = { userType: 'CONDUCTOR_USER', user: '', slaMinutes: 0 };

/** Another chain of assignees, from the one that there is. */
export function ReassignDialog({ task, onClose, onSend }: DialogProps & { readonly task: Task }) {
  const [steps, setSteps] = useState<readonly Step[]>(() => stepsOf(task));
  const change = (at: number, more: Partial<Step>) => {
    setSteps(steps.map((step, index) => (index === at ? { ...step, ...more } : step)));
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title="Other assignees"
      size="xl"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const assignments = steps.map(({ slaMinutes, ...assignee }) => ({
            assignee,
            slaMinutes,
          }));
          onSend({ action: 'reassign', assignments });
        }}
      >
        <Stack gap="sm">
          {steps.map((step, at) => (
            <StepFields
              key={at}
              step={step}
              at={at}
              onChange={(more) => {
                change(at, more);
              }}
              onRemove={() => {
                setSteps(steps.filter((_, index) => index !== at));
              }}
            />
          ))}
          <Group justify="space-between">
            <Button
              variant="default"
              onClick={() => {
                setSteps([...steps, NEW]);
              }}
            >
              Add an assignee
            </Button>
            <Button type="submit">Reassign</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

interface StepProps {
  readonly step: Step;
  readonly at: number;
  readonly onChange: (more: Partial<Step>) => void;
  readonly onRemove: () => void;
}

function StepFields({ step, at, onChange, onRemove }: StepProps) {
  return (
    <Group align="flex-end" gap="xs" role="group" aria-label={`Assignee ${at + 1}`}>
      <NativeSelect
        label="Kind"
        data={TYPES}
        value={step.userType}
        onChange={({ currentTarget }) => {
          onChange({ userType: currentTarget.value });
        }}
      />
      <TextInput
        label="User or group"
        value={step.user}
        flex="1 1 160px"
        onChange={({ currentTarget }) => {
          onChange({ user: currentTarget.value });
        }}
      />
      <NumberInput
        label="Minutes (0: no end)"
        value={step.slaMinutes}
        w={170}
        hideControls
        onChange={(value) => {
          onChange({ slaMinutes: Number(value) });
        }}
      />
      <Button variant="default" onClick={onRemove} aria-label={`Remove assignee ${at + 1}`}>
        Remove
      </Button>
    </Group>
  );
}

function stepsOf(task: Task): readonly Step[] {
  const steps = (definitionOf(task).assignments ?? []).map(({ assignee, slaMinutes = 0 }) => ({
    userType: assignee?.userType ?? NEW.userType,
    user: assignee?.user ?? '',
    slaMinutes,
  }));
  return steps.length === 0 ? [NEW] : steps;
}
