/** Forms, as they stand in a snapshot. */
import { count, jsonObject, listOf, number, object, text } from '../codec.ts';
import { tags } from './identity-codecs.ts';
import type { RecordCodecs } from '../record-codec.ts';
import type { Form, FormVersions } from '../forms/form.ts';

const form = object<Form>({
  name: text,
  version: count,
  jsonSchema: jsonObject,
  templateUI: jsonObject,
  createdBy: text,
  updatedBy: text,
  createTime: number,
  updateTime: number,
});

const versions = object<FormVersions>({ name: text, versions: listOf(form), tags });

export const formCodecs: RecordCodecs<'form'> = {
  form: { codec: versions, idOf: ({ name }) => name },
};
