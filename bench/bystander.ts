/** The bystander, a process of its own: asks /health and sends an update every 10 ms, and notes the longest wait. */
import { Agent, request } from 'node:http';

export interface BystanderOrder {
  readonly port: number;
  /** The update. */
  readonly path: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

const EVERY_MS = 10;
const agent = new Agent({ keepAlive: true });

class Bystander {
  readonly #order: BystanderOrder;
  readonly #timer: NodeJS.Timeout;
  #worstMs = 0;
  #underWay = 0;

  constructor(order: BystanderOrder) {
    this.#order = order;
    this.#timer = setInterval(() => {
      this.#ask('GET', '/health');
      this.#ask('POST', order.path, order.body);
    }, EVERY_MS);
  }

  /** Once all that were asked are answered, too. */
  async end(): Promise<number> {
    clearInterval(this.#timer);
    while (this.#underWay > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    return this.#worstMs;
  }

  #ask(method: string, path: string, body?: string): void {
    const { port, headers } = this.#order;
    const sentAt = performance.now();
    this.#underWay += 1;
    const done = () => {
      this.#underWay -= 1;
      this.#worstMs = Math.max(this.#worstMs, performance.now() - sentAt);
    };
    const asked = request({ port, host: '127.0.0.1', method, path, agent, headers }, (response) => {
      response.resume().on('end', done);
    });
    asked.on('error', done);
    asked.end(body);
  }
}

let bystander: Bystander | undefined;

process.on('message', (order: BystanderOrder | 'end') => {
  if (order !== 'end') bystander = new Bystander(order);
  else void bystander?.end().then((worstMs) => process.send?.({ worstMs }));
});
