import {
  Button,
  Collapse,
  Group,
  MultiSelect,
  SimpleGrid,
  TagsInput,
  TextInput,
} from '@mantine/core';
import { useDebouncedCallback, useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { STATES } from '../tasks/task.ts';
import {
  NAMES,
  PEOPLE,
  QUERIES,
  TIMES,
  type Filters,
  type Names,
  type Query,
  type Time,
} from './filters.ts';

const TYPED_MS = 300;

export function FilterFields({ filters }: { readonly filters: Filters }) {
  const [isOpen, { toggle }] = useDisclosure(
    filters.count > filters.values('fullTextQuery').length,
  );
  return (
    <div>
      <Group align="flex-end" gap="sm">
        <div style={{ flex: '1 1 260px' }}>
          <QueryField name="fullTextQuery" filters={filters} />
        </div>
        <Button variant="default" onClick={toggle} aria-expanded={isOpen}>
          {isOpen ? 'Fewer filters' : 'More filters'}
        </Button>
        {filters.count > 0 && (
          <Button variant="default" onClick={filters.clear}>
            Clear ({filters.count})
          </Button>
        )}
      </Group>
      <Collapse expanded={isOpen}>
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }} mt="sm">
          <QueryField name="taskInputQuery" filters={filters} />
          <QueryField name="taskOutputQuery" filters={filters} />
          {entriesOf(NAMES).map(([name, label]) => (
            <NamesField key={name} name={name} label={label} filters={filters} />
          ))}
          {entriesOf(PEOPLE).map(([name, label]) => (
            <NamesField key={name} name={name} label={label} filters={filters} />
          ))}
          <StatesField filters={filters} />
          {entriesOf(TIMES).map(([name, label]) => (
            <TimeField key={name} name={name} label={label} filters={filters} />
          ))}
        </SimpleGrid>
      </Collapse>
    </div>
  );
}

function entriesOf<K extends string>(
  labels: Readonly<Record<K, string>>,
): readonly (readonly [K, string])[] {
  return Object.entries(labels) as [K, string][];
}

function QueryField({ name, filters }: { readonly name: Query; readonly filters: Filters }) {
  const given = filters.values(name)[0] ?? '';
  const [text, setText] = useState(given);
  const [known, setKnown] = useState(given);
  if (known !== given) {
    setKnown(given);
    setText(given);
  }
  const search = useDebouncedCallback((typed: string) => {
    setKnown(typed);
    filters.set(name, [typed]);
  }, TYPED_MS);
  return (
    <TextInput
      label={name === 'fullTextQuery' ? 'Search' : QUERIES[name]}
      placeholder={name === 'fullTextQuery' ? QUERIES[name] : ''}
      value={text}
      onChange={({ currentTarget: { value } }) => {
        setText(value);
        search(value);
      }}
    />
  );
}

interface FieldOf<K> {
  readonly name: K;
  readonly label: string;
  readonly filters: Filters;
}

function NamesField({ name, label, filters }: FieldOf<Names>) {
  return (
    <TagsInput
      label={label}
      value={[...filters.values(name)]}
      splitChars={[]}
      acceptValueOnBlur
      onChange={(values) => {
        filters.set(name, values);
      }}
    />
  );
}

function StatesField({ filters }: { readonly filters: Filters }) {
  return (
    <MultiSelect
      label="States"
      data={[...STATES]}
      searchable
      value={[...filters.values('states')]}
      onChange={(values) => {
        filters.set('states', values);
      }}
    />
  );
}

function TimeField({ name, label, filters }: FieldOf<Time>) {
  return (
    <TextInput
      type="datetime-local"
      label={label}
      value={filters.values(name)[0] ?? ''}
      onChange={({ currentTarget: { value } }) => {
        filters.set(name, [value]);
      }}
    />
  );
}
