/** What the thread is sent; it answers each with `BEGUN` and then a `ScriptOutcome`, in order. */
export interface Work {
  /** `syntax`: the text is JavaScript, and only parsed. */
  readonly language: 'javascript' | 'syntax' | 'jq';
  readonly text: string;
  /** What `$` or `.` stands for, as JSON. */
  readonly input: string;
}

/** Said once the engine is loaded: the time that this took is not the script's. */
export const BEGUN = 'begun';

/** What an engine makes of it: a JSON value as a text. */
export type Ran = (
  { readonly ok: true; readonly json: string } | { readonly ok: false; readonly error: string }
) & {
  readonly printed?: readonly string[] | undefined;
};
