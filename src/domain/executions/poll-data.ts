/** That a worker asked for tasks of a type, and when it last did. */
export interface PollData {
  readonly taskType: string;
  readonly domain?: string | undefined;
  /** Empty: a worker that gave no name. */
  readonly workerId: string;
  /** Epoch ms. */
  readonly lastPollTime: number;
}
