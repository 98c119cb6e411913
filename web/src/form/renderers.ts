import {
  and,
  formatIs,
  isBooleanControl,
  isControl,
  isEnumControl,
  isIntegerControl,
  isLayout,
  isNumberControl,
  isObjectControl,
  isOneOfEnumControl,
  isStringControl,
  not,
  rankWith,
  schemaMatches,
  schemaTypeIs,
  uiTypeIs,
  type JsonFormsRendererRegistryEntry,
  type JsonSchema,
} from '@jsonforms/core';
import {
  withJsonFormsArrayLayoutProps,
  withJsonFormsControlProps,
  withJsonFormsDetailProps,
  withJsonFormsEnumProps,
  withJsonFormsLabelProps,
  withJsonFormsLayoutProps,
  withJsonFormsMultiEnumProps,
  withJsonFormsOneOfEnumProps,
} from '@jsonforms/react';
import {
  AnyField,
  BooleanField,
  ChoiceField,
  ChoicesField,
  NumberField,
  TextField,
} from './fields.tsx';
import { Categories, Column, Framed, Items, Part, Row, Unknown, Words } from './layouts.tsx';
import { shownIfVisible } from './shown-if-visible.tsx';

const isList = and(uiTypeIs('Control'), schemaTypeIs('array'), schemaMatches(hasOneKindOfItem));
const isListOfChoices = and(
  uiTypeIs('Control'),
  schemaTypeIs('array'),
  schemaMatches((schema) => {
    const items = schema.items as JsonSchema | undefined;
    return items?.enum !== undefined || items?.oneOf?.every((one) => 'const' in one) === true;
  }),
);
const isTime = formatIs('time');

function hasOneKindOfItem({ items }: JsonSchema): boolean {
  return typeof items === 'object' && !Array.isArray(items);
}

/** The fields and layouts of a form, by what they are for; the highest number that fits wins. */
export const renderers: JsonFormsRendererRegistryEntry[] = [
  { tester: rankWith(1, () => true), renderer: Unknown },
  { tester: rankWith(2, isControl), renderer: withJsonFormsControlProps(shownIfVisible(AnyField)) },
  {
    tester: rankWith(3, isStringControl),
    renderer: withJsonFormsControlProps(shownIfVisible(TextField)),
  },
  { tester: rankWith(4, isTime), renderer: withJsonFormsControlProps(shownIfVisible(TextField)) },
  {
    tester: rankWith(3, isNumberControl),
    renderer: withJsonFormsControlProps(shownIfVisible(NumberField)),
  },
  {
    tester: rankWith(3, isIntegerControl),
    renderer: withJsonFormsControlProps(shownIfVisible(NumberField)),
  },
  {
    tester: rankWith(3, isBooleanControl),
    renderer: withJsonFormsControlProps(shownIfVisible(BooleanField)),
  },
  {
    tester: rankWith(5, isEnumControl),
    renderer: withJsonFormsEnumProps(shownIfVisible(ChoiceField)),
  },
  {
    tester: rankWith(5, isOneOfEnumControl),
    renderer: withJsonFormsOneOfEnumProps(shownIfVisible(ChoiceField)),
  },
  {
    tester: rankWith(3, and(isObjectControl, not(isOneOfEnumControl))),
    renderer: withJsonFormsDetailProps(Part),
  },
  { tester: rankWith(3, isList), renderer: withJsonFormsArrayLayoutProps(Items) },
  {
    tester: rankWith(6, isListOfChoices),
    renderer: withJsonFormsMultiEnumProps(shownIfVisible(ChoicesField)),
  },
  { tester: rankWith(2, isLayout), renderer: withJsonFormsLayoutProps(Column) },
  { tester: rankWith(3, uiTypeIs('HorizontalLayout')), renderer: withJsonFormsLayoutProps(Row) },
  { tester: rankWith(3, uiTypeIs('Group')), renderer: withJsonFormsLayoutProps(Framed) },
  {
    tester: rankWith(3, uiTypeIs('Categorization')),
    renderer: withJsonFormsLayoutProps(Categories),
  },
  { tester: rankWith(3, uiTypeIs('Label')), renderer: withJsonFormsLabelProps(Words) },
];
