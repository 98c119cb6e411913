/** What the thread is sent; it answers each with a `ScriptOutcome`, in order. */
export interface Work {
  readonly language: 'javascript' | 'jq';
  readonly text: string;
  /** What `$` or `.` stands for, as JSON. */
  readonly input: string;
}

/** What an engine makes of it: a JSON value as a text. */
export type Ran =
  { readonly ok: true; readonly json: string } | { readonly ok: false; readonly error: string };
