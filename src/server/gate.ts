import { steeringSpecs } from '../generated/steering.ts';
import type { ApiRequest, ApiResponse } from '../http/api-request.ts';
import type { Answer } from '../http/edge.ts';
import { unavailable } from '../http/error-body.ts';

const API = '/api/';
const STEERING = '/__admin';
/** What everybody may ask, at any time. */
const open = new Set(steeringSpecs.filter(({ isOpen }) => isOpen).map(({ path }) => path));

/** Whether the path is of steering's edge, and not of the API's. */
export function isSteering(path: string): boolean {
  if (path.startsWith(API)) return false;
  return path === STEERING || path.startsWith(`${STEERING}/`) || open.has(path);
}

interface Edges {
  readonly api: Answer;
  readonly steering: Answer;
  /** What is neither below `/api/` nor steering's. */
  readonly others: Answer;
}

/**
 * Sends calls to their edge. Until it is open they wait, and while nothing can be stored they are answered with 503, but
 * for those that ask how the server is.
 */
export class Gate {
  readonly #edges: Edges;
  readonly #problem: () => string | undefined;
  readonly #settled: (() => Promise<void> | undefined) | undefined;
  #isOpen = false;
  #open: () => void = () => undefined;
  readonly #opened = new Promise<void>((resolve) => {
    this.#open = resolve;
  });

  /** `problem`: why nothing can be stored at the moment; `settled`: when all is stored that calls have done by now. */
  constructor(
    edges: Edges,
    problem: () => string | undefined,
    settled?: () => Promise<void> | undefined,
  ) {
    this.#edges = edges;
    this.#problem = problem;
    this.#settled = settled;
  }

  /** Undefined: it is open. */
  get opening(): Promise<void> | undefined {
    return this.#isOpen ? undefined : this.#opened;
  }

  answer(request: ApiRequest): Promise<ApiResponse> {
    if (this.#isOpen || open.has(request.path)) return this.#answered(request);
    return this.#opened.then(() => this.#answered(request));
  }

  open(): void {
    this.#isOpen = true;
    this.#open();
  }

  #answered(request: ApiRequest): Promise<ApiResponse> {
    const { path } = request;
    const { api, steering, others } = this.#edges;
    const problem = this.#problem();
    if (open.has(path)) return steering(request);
    if (problem !== undefined) return Promise.resolve(unavailable(problem));
    const edge = path.startsWith(API) ? api : isSteering(path) ? steering : others;
    return this.#settled === undefined ? edge(request) : this.#kept(edge(request));
  }

  /** Nobody is told of what a server that is killed now would have lost. */
  async #kept(answer: Promise<ApiResponse>): Promise<ApiResponse> {
    const response = await answer;
    const settled = this.#settled?.();
    if (settled === undefined) return response;
    await settled;
    const problem = this.#problem();
    return problem === undefined ? response : unavailable(problem);
  }
}
