import { Alert, Button, FileButton, Group, Text } from '@mantine/core';
import { useState, type DragEvent } from 'react';
import { steering } from '../calls/steering.ts';
import { save } from './files.ts';
import { Section } from './section.tsx';
import { useSteer } from './steer.ts';

/** Reset, seeds and snapshots. */
export function StateSection() {
  const [done, setDone] = useState('');
  const said = (text: string) => ({
    onSuccess: () => {
      setDone(text);
    },
    onError: () => {
      setDone('');
    },
  });
  const reset = useSteer(() => steering.POST('/reset'));
  const seed = useSteer(({ text }: Named) =>
    steering.POST('/seed', { body: text, bodySerializer: (body: string) => body }),
  );
  const snapshot = useSteer(() => steering.GET('/snapshot', { parseAs: 'text' }));
  const restore = useSteer(({ text }: Named) =>
    steering.PUT('/snapshot', {
      body: text as never,
      bodySerializer: (body: unknown) => String(body),
    }),
  );
  const written = useSteer(() => steering.GET('/seed'));
  const failed = [reset, seed, snapshot, restore, written].find(({ error }) => error !== null);
  return (
    <Section title="State">
      <Group gap="xs">
        <Button
          variant="default"
          size="xs"
          loading={reset.isPending}
          onClick={() => {
            reset.mutate(undefined, said('It is as after the start.'));
          }}
        >
          Reset
        </Button>
        <Button
          variant="default"
          size="xs"
          loading={snapshot.isPending}
          onClick={() => {
            snapshot.mutate(undefined, {
              onSuccess: (text) => {
                save('snapshot.json', text, 'application/json');
                setDone('The snapshot is a file now.');
              },
            });
          }}
        >
          Take a snapshot
        </Button>
        <FileOf
          title="Restore a snapshot"
          accept="application/json,.json"
          onFile={(file) => {
            restore.mutate(file, said('The snapshot is in place.'));
          }}
        />
        <Button
          variant="default"
          size="xs"
          loading={written.isPending}
          onClick={() => {
            written.mutate(undefined, {
              onSuccess: ({ text, left }) => {
                save('seed.yaml', text, 'application/yaml');
                setDone(`The state is a seed now. Left out: ${left.length}.`);
              },
            });
          }}
        >
          Write a seed
        </Button>
      </Group>
      <SeedDrop
        onFile={(file) => {
          seed.mutate(file, said(`${file.name} is loaded.`));
        }}
      />
      {failed !== undefined && (
        <Alert color="red" title="It was not done" role="alert">
          <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
            {failed.error?.message.slice(0, 5_000)}
          </Text>
        </Alert>
      )}
      <Text size="sm" role="status">
        {done}
      </Text>
    </Section>
  );
}

interface Named {
  readonly name: string;
  readonly text: string;
}

interface FileProps {
  readonly title: string;
  readonly accept: string;
  readonly onFile: (file: Named) => void;
}

function FileOf({ title, accept, onFile }: FileProps) {
  return (
    <FileButton
      accept={accept}
      inputProps={{ 'aria-label': title }}
      onChange={(file) => {
        if (file !== null)
          void file.text().then((text) => {
            onFile({ name: file.name, text });
          });
      }}
    >
      {(props) => (
        <Button {...props} variant="default" size="xs">
          {title}
        </Button>
      )}
    </FileButton>
  );
}

/** A place for a file that is dragged, with a button for those who do not. */
function SeedDrop({ onFile }: Pick<FileProps, 'onFile'>) {
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined)
      void file.text().then((text) => {
        onFile({ name: file.name, text });
      });
  };
  return (
    <div
      className={isOver ? 'drop drop-over' : 'drop'}
      onDragOver={over}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={dropped}
    >
      <Text size="sm">Drop a seed here: YAML or JSON, or what a platform exports.</Text>
      <FileOf title="Load a seed" accept=".yaml,.yml,.json" onFile={onFile} />
    </div>
  );
}
