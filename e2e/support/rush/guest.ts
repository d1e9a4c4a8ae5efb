import type { Agent } from 'node:http';
import { type Answered, ask } from '../fuzz/ask.ts';

/** What all guests together met. */
export interface Ledger {
  took: number[];
  /** Each answer that nobody who does nothing wrong should get. */
  errors: string[];
}

/** Somebody at an address of their own: a browser without JavaScript, which follows nothing by itself. */
export class Guest {
  readonly #url: string;
  readonly #agent: Agent;
  readonly #from: string;
  readonly #ledger: Ledger;
  readonly #cookies = new Map<string, string>();

  constructor(url: string, { agent, from, ledger }: { agent: Agent; from: string; ledger: Ledger }) {
    this.#url = url;
    this.#agent = agent;
    this.#from = from;
    this.#ledger = ledger;
  }

  get(path: string): Promise<Answered | null> {
    return this.#ask('GET', path);
  }

  post(path: string, form: readonly (readonly [string, string])[]): Promise<Answered | null> {
    return this.#ask(
      'POST',
      path,
      new URLSearchParams(form.map(([name, value]) => [name, value])).toString(),
    );
  }

  async #ask(method: string, path: string, body?: string): Promise<Answered | null> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = {
      cookie,
      'accept-encoding': 'identity',
      ...(body === undefined
        ? {}
        : { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) }),
    };
    const answer = await ask(this.#url, this.#agent, { method, path, headers, body, from: this.#from });
    if (typeof answer === 'string' || answer.status >= 400) {
      this.#ledger.errors.push(`${method} ${path}: ${typeof answer === 'string' ? answer : answer.status}`);
      return null;
    }
    this.#ledger.took.push(answer.ms);
    for (const set of answer.headers['set-cookie'] ?? []) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=');
      if (/max-age=0/i.test(set)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return answer;
  }
}
