import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Refused } from '../calls/refused.ts';
import type { Verdict } from '../calls/verdicts.ts';
import { fillIn } from '../form/fill-in.ts';
import { isJsonObject, type JsonObject } from '../form/json.ts';
import { UserForm } from '../form/user-form.tsx';
import { useActing } from '../shell/acting.ts';
import { Problem } from '../shell/problem.tsx';
import { definitionOf, formText, type Task } from '../tasks/task.ts';
import { useAct } from './act.ts';
import { isAllowed, type Action } from './allowed.ts';

interface AnswerProps {
  readonly task: Task;
  readonly verdicts: Readonly<Record<Action, Verdict>> | undefined;
}

/** The form of the task with its answer so far, to be saved or completed by whoever may. */
export function Answer({ task, verdicts }: AnswerProps) {
  const [person] = useActing();
  const act = useAct(person, task);
  const [typed, setTyped] = useState<JsonObject>();
  const form = useMemo(() => formOf(task), [task]);
  const saved = useMemo(() => answerOf(task, form), [task, form]);
  const answer = typed ?? saved;
  const maySave = verdicts !== undefined && isAllowed(verdicts.save);
  const send = (action: 'save' | 'complete') => {
    act.mutate(
      { action, output: answer },
      {
        onSuccess: () => {
          setTyped(undefined);
        },
      },
    );
  };
  return (
    <Card withBorder component="section" aria-label="Form">
      <Stack gap="md">
        <Title order={2} size="h5">
          {formText(task) === undefined ? 'Answer' : `Form ${formText(task) ?? ''}`}
        </Title>
        {formText(task) !== undefined && form === undefined && (
          <Text size="sm">The cluster has no such form.</Text>
        )}
        {act.error !== null && (
          <Problem title={`It was not ${PAST[act.variables.action]}`} error={act.error} />
        )}
        <UserForm
          form={form}
          data={answer}
          violations={act.error instanceof Refused ? act.error.violations : []}
          isReadOnly={!maySave}
          onChange={setTyped}
        />
        {maySave && (
          <Group gap="xs">
            <Button
              disabled={!isAllowed(verdicts.complete)}
              loading={act.isPending && act.variables.action === 'complete'}
              onClick={() => {
                send('complete');
              }}
            >
              Complete
            </Button>
            <Button
              variant="default"
              loading={act.isPending && act.variables.action === 'save'}
              onClick={() => {
                send('save');
              }}
            >
              Save
            </Button>
            <Text size="sm" c="dimmed" role="status">
              {typed !== undefined && 'Not saved yet'}
              {typed === undefined && act.isSuccess && 'Saved'}
            </Text>
          </Group>
        )}
      </Stack>
    </Card>
  );
}

const PAST: Readonly<Record<string, string>> = { save: 'saved', complete: 'completed' };

interface Form {
  readonly jsonSchema: JsonObject;
  readonly templateUI: JsonObject;
}

function formOf(task: Task): Form | undefined {
  const { jsonSchema, templateUI } = definitionOf(task).fullTemplate ?? {};
  if (!isJsonObject(jsonSchema)) return undefined;
  return fillIn({ jsonSchema, templateUI: isJsonObject(templateUI) ? templateUI : {} }, task.input);
}

/** What was saved; fields of which nothing was saved begin with what the task's input has under their name. */
function answerOf({ input, output }: Task, form: Form | undefined): JsonObject {
  const properties = form?.jsonSchema['properties'];
  const names = isJsonObject(properties) ? Object.keys(properties) : [];
  const given = names.filter((name) => input[name] !== undefined && input[name] !== null);
  return { ...Object.fromEntries(given.map((name) => [name, input[name]])), ...output };
}
