import type { CheckReport } from './report.ts';

export interface ConformanceOptions {
  /** With or without `/api` at its end. */
  readonly baseUrl: string;
  /** The access key of an administrator. */
  readonly key: string;
  readonly secret: string;
  /** For a mock that wants one from those who steer it. */
  readonly adminToken?: string;
  /** People who exist there already, instead of people made for the run. */
  readonly credentials?: Credentials;
  /** Numbers of cases, such as A1, letters of themes, such as A, or probes. Left out: all. */
  readonly only?: readonly string[];
  /** Called with each check when it is done. */
  readonly onOutcome?: (check: CheckReport) => void;
  /** Called as a check or a probe begins, with its number and how many there are. */
  readonly onProgress?: (number: number, total: number) => void;
  /** The report then ends with the first check that differs, and holds no probes. */
  readonly stopAtFirst?: boolean;
  /** Once aborted, no further check or probe begins; what was made is removed, and the report ends there. */
  readonly signal?: AbortSignal;
  /** How long to wait for what a cluster does in its own time. Default 5 s, and 0 where the target can be steered. */
  readonly patienceMs?: number;
}

/** All that there are. */
export const optionNames: readonly string[] = Object.keys({
  baseUrl: true,
  key: true,
  secret: true,
  adminToken: true,
  credentials: true,
  only: true,
  onOutcome: true,
  onProgress: true,
  stopAtFirst: true,
  signal: true,
  patienceMs: true,
} satisfies Record<keyof ConformanceOptions, true>);

export interface Credentials {
  readonly ann?: Credential;
  readonly bob?: Credential;
  readonly eve?: Credential;
  readonly cal?: Credential;
  /** An application. Left out: one is made for the run. */
  readonly portal?: Credential;
  /** A group whose members are bob and eve and nobody else here. Left out: one is made for the run. */
  readonly group?: string;
}

export type Credential =
  { readonly token: string } | { readonly keyId: string; readonly keySecret: string };
