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
  #isOpen = false;
  #open: () => void = () => undefined;
  readonly #opened = new Promise<void>((resolve) => {
    this.#open = resolve;
  });

  /** `problem`: why nothing can be stored at the moment. */
  constructor(edges: Edges, problem: () => string | undefined) {
    this.#edges = edges;
    this.#problem = problem;
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
    if (problem !== undefined && !open.has(path)) return Promise.resolve(unavailable(problem));
    if (path.startsWith(API)) return api(request);
    return (isSteering(path) ? steering : others)(request);
  }
}
