import { steeringSpecs } from '../generated/steering.ts';
import type { ApiRequest, ApiResponse } from '../http/api-request.ts';
import type { Answer } from '../http/edge.ts';

const API = '/api/';
const STEERING = '/__admin';
/** What everybody may ask, at any time. */
const open = new Set(steeringSpecs.filter(({ isOpen }) => isOpen).map(({ path }) => path));

/** Whether the path is of steering's edge, and not of the API's. */
export function isSteering(path: string): boolean {
  if (path.startsWith(API)) return false;
  return path === STEERING || path.startsWith(`${STEERING}/`) || open.has(path);
}

/** Sends calls to their edge. Until it is open they wait, but for those that ask how the server is. */
export class Gate {
  readonly #api: Answer;
  readonly #steering: Answer;
  readonly #others: Answer;
  #isOpen = false;
  #open: () => void = () => undefined;
  readonly #opened = new Promise<void>((resolve) => {
    this.#open = resolve;
  });

  /** `others`: what is neither below `/api/` nor steering's. */
  constructor(api: Answer, steering: Answer, others: Answer) {
    this.#api = api;
    this.#steering = steering;
    this.#others = others;
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
    if (path.startsWith(API)) return this.#api(request);
    return (isSteering(path) ? this.#steering : this.#others)(request);
  }
}
