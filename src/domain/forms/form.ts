import { ofVersion, withVersion } from '../versions.ts';
import { requestedVersion } from '../requested-version.ts';
import type { Tag } from '../identity/tags.ts';
import type { JsonObject } from '../json.ts';

/** A user form: `HumanTaskTemplate` on the wire. Times are epoch ms; authors are plain ids. */
export interface Form {
  readonly name: string;
  readonly version: number;
  readonly jsonSchema: JsonObject;
  readonly templateUI: JsonObject;
  readonly createdBy: string;
  readonly updatedBy: string;
  readonly createTime: number;
  readonly updateTime: number;
}

/** All versions of one form, oldest version first; never empty. */
export interface FormVersions {
  readonly name: string;
  readonly versions: readonly Form[];
  /** By key; all versions share them. */
  readonly tags: readonly Tag[];
}

/** The version of that number; 0 or undefined: the newest. */
export function formVersion(
  forms: FormVersions | undefined,
  version: number | undefined,
): Form | undefined {
  const wanted = requestedVersion(version);
  if (wanted === undefined) return forms?.versions.at(-1);
  return forms && ofVersion(forms.versions, wanted);
}

export interface FormContent {
  readonly name: string;
  /** Wins over `newVersion`; 0 or undefined: not given. */
  readonly version?: number | undefined;
  readonly jsonSchema: JsonObject;
  readonly templateUI: JsonObject;
}

/**
 * The form as it is stored, and all its versions with it
 * (docs/reference-docs/api/human-tasks/save-task-ui-template): a version in the content is used as it is;
 * otherwise `newVersion` adds one after the newest, and without it the newest is overwritten in place.
 */
export function saveForm(
  existing: FormVersions | undefined,
  content: FormContent,
  newVersion: boolean,
  author: string,
  now: number,
): { readonly form: Form; readonly versions: FormVersions } {
  const newest = existing?.versions.at(-1)?.version ?? 0;
  const unnamed = newVersion || newest === 0 ? newest + 1 : newest;
  const version = requestedVersion(content.version) ?? unnamed;
  const overwritten = existing && ofVersion(existing.versions, version);
  const form: Form = {
    name: content.name,
    version,
    jsonSchema: content.jsonSchema,
    templateUI: content.templateUI,
    createdBy: overwritten?.createdBy ?? author,
    updatedBy: author,
    createTime: overwritten?.createTime ?? now,
    updateTime: now,
  };
  const versions = withVersion(existing?.versions ?? [], form);
  return { form, versions: { name: content.name, versions, tags: existing?.tags ?? [] } };
}
