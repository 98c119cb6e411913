/** When tasks of a name were handed out to workers, as far as its rate limit still counts them (epoch ms, oldest first). */
export interface Handouts {
  readonly times: readonly number[];
}
