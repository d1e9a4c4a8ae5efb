import type { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Visitor } from '../accounts.ts';
import { fillAll } from '../sign-up.ts';
import type { Measured, Site } from '../site.ts';
import { wrongWith } from './answer-rules.ts';
import { type Answered, ask, openAgent } from './ask.ts';
import { type PageSchema, schemaOf } from './form-schema.ts';
import { type Found, isApart, Known, routes } from './known.ts';
import { requestFrom } from './requests.ts';
import { seeded } from './seeded.ts';

/** Everybody who can sign in to the example by a click, and who did not. */
export const ROLES = ['coordinator', 'contactpersoon', 'deelnemer', 'beheerder', 'bevestigd', 'onbevestigd'];
const EVERYBODY = ['bezoeker', ...ROLES];
/** As a busy site gets them. */
const AT_ONCE = 6;
/** From which everybody finds what is theirs. */
const BEGINNINGS = ['/', '/mijn', '/outbox'];
/** A page is read again after so many requests that began with it. */
const STALE_AFTER = 6;

export interface Fuzzed {
  sent: number;
  read: number;
  /** How often each status was answered. */
  statuses: Record<string, number>;
  median: number;
  p95: number;
  slowest: number;
  /** Of the list of routes, those of which a page was shown; and how many forms were carried out. */
  shown: number;
  carriedOut: number;
  signedInAgain: number;
  wrong: string[];
  /** Routes of which nothing was shown. */
  unseen: string[];
  before: Measured;
  after: Measured;
}

interface Page {
  schema: PageSchema;
  used: number;
}

/** Sends so many hostile requests, over every route as everybody. */
export async function fuzz(
  site: Site,
  { count, seed, only }: { count: number; seed: string; only?: number },
): Promise<Fuzzed> {
  const run = new Run(site, seed, count > 5_000 ? 6 : 2);
  await run.enter();
  await run.explore();
  const before = await site.measure();
  await run.send(count, only);
  return run.end(before);
}

/** What still waits when the last request was answered (a timer, a connection that says goodbye) has ended by then. */
const AT_REST_WITHIN_MS = 60_000;
/** Mornings, mails and jobs come and go by so many. */
export const OPEN_MORE = 20;

/** What the server holds once what ends by itself has ended: what does not end in a minute is kept. */
async function measureAtRest(site: Site, before: Measured): Promise<Measured> {
  const until = Date.now() + AT_REST_WITHIN_MS;
  let longest = 0;
  for (;;) {
    const after = await site.measure();
    longest = Math.max(longest, after.longest);
    if (after.open - before.open < OPEN_MORE || Date.now() > until) return { ...after, longest };
    await sleep(500);
  }
}

/** Of what kind there is more. */
export function grown(before: Measured, after: Measured): string {
  const more = Object.entries(after.of).map(
    ([kind, times]) => [kind, times - (before.of[kind] ?? 0)] as const,
  );
  return more.flatMap(([kind, times]) => (times > 0 ? `${kind} +${times}` : [])).join(', ') || 'none';
}

class Run {
  readonly #site: Site;
  readonly #seed: string;
  readonly #agent: Agent = openAgent(AT_ONCE);
  readonly #known: Known;
  readonly #cookies: Record<string, string> = {};
  readonly #pages = new Map<string, Page>();
  readonly #took: number[] = [];
  readonly #statuses: Record<string, number> = {};
  readonly #wrong: string[] = [];
  readonly #shown = new Set<string>();
  #sent = 0;
  #read = 0;
  #carriedOut = 0;
  #again = 0;

  constructor(site: Site, seed: string, most: number) {
    this.#site = site;
    this.#seed = seed;
    this.#known = new Known(most);
  }

  async enter(): Promise<void> {
    for (const role of ROLES) await this.#signIn(role);
    const visitor = new Visitor(this.#site);
    await fillAll(visitor, 'onderweg@pol.example', 'baas@pol.example');
    this.#cookies.bezoeker = visitor.cookie;
  }

  async #signIn(role: string): Promise<void> {
    const visitor = new Visitor(this.#site);
    await visitor.post(`/voorbeeld/als/${role}`, {});
    this.#cookies[role] = visitor.cookie;
  }

  /** Looks at every page that somebody is led to, from those that need no name. */
  async explore(): Promise<void> {
    await inTurn(
      EVERYBODY.map((role) => () => this.#follow(role, this.#known.learn(role, BEGINNINGS, this.#site.url))),
    );
    // By now mails have gone, with keys in their links.
    await this.#follow('bezoeker', [{ page: 'outbox', address: '/outbox' }]);
  }

  async #follow(role: string, from: readonly Found[]): Promise<void> {
    for (let next = from; next.length > 0; ) {
      const found: Found[] = [];
      for (const { page, address } of next) found.push(...(await this.#look(role, page, address)));
      next = found;
    }
  }

  /** @returns where it leads to that was not known */
  async #look(role: string, page: string, address: string): Promise<Found[]> {
    this.#read += 1;
    const sent = { method: 'GET', path: address, headers: { cookie: this.#cookies[role]! } };
    const answer = await ask(this.#site.url, this.#agent, sent);
    this.#judge(answer, `read as ${role}: ${address}`);
    if (typeof answer === 'string') return [];
    const to = answer.headers.location;
    if (answer.status === 302 && to?.startsWith('/inloggen?') && role !== 'bezoeker') {
      // Somebody ended all sessions of this one.
      this.#again += 1;
      await this.#signIn(role);
    }
    if (to) return this.#known.learn(role, [to], this.#site.url);
    if (answer.status === 200) this.#shown.add(page);
    if (!/^text\/html/.test(answer.headers['content-type'] ?? '')) return [];
    const { links, forms } = schemaOf(answer.text);
    const schema = { links, forms: forms.filter(({ action }) => !isApart(action)) };
    this.#pages.set(`${role} ${address}`, { schema, used: 0 });
    this.#known.learnForms(schema.forms);
    return answer.status === 200 ? this.#known.learn(role, schema.links, this.#site.url) : [];
  }

  async send(count: number, only?: number): Promise<void> {
    const order = shuffled(
      routes.flatMap((page) => EVERYBODY.map((role) => ({ page, role }))),
      this.#seed,
    );
    const works = Array.from({ length: count }, (_, number) => () => {
      const { page, role } = order[number % order.length]!;
      return only === undefined || only === number ? this.#one(number, page, role) : Promise.resolve();
    });
    await inTurn(works.reverse());
  }

  async #one(number: number, page: string, turn: string): Promise<void> {
    const chance = seeded(this.#seed, number);
    // To who may not open it each page is the same page that is not there, so mostly it is asked by who may.
    const who = EVERYBODY.filter((each) => this.#known.isOf(each, page));
    const role = who.length > 0 && chance.often(80) ? chance.oneOf(who) : turn;
    const addresses = this.#known.addressesOf(role, page);
    const address = addresses.length > 0 ? chance.oneOf(addresses) : this.#known.madeUp(page, chance);
    const at = `${role} ${address}`;
    const known = this.#pages.get(at);
    if (!known || known.used >= STALE_AFTER) await this.#look(role, page, address);
    const seen = this.#pages.get(at);
    if (seen) seen.used += 1;
    const request = requestFrom(
      { address, forms: seen?.schema.forms ?? [], cookie: this.#cookies[role] ?? '' },
      this.#known,
      chance,
    );
    const answer = await ask(this.#site.url, this.#agent, request);
    this.#sent += 1;
    if (this.#sent % 1_000 === 0) process.stderr.write(`${this.#sent} sent, ${this.#wrong.length} wrong\n`);
    const told = `#${number} as ${role}: ${request.method} ${request.path.slice(0, 300)} ${String(request.body ?? JSON.stringify({ ...request.headers, cookie: '' })).slice(0, 600)}`;
    this.#judge(answer, told);
    if (typeof answer === 'string') return;
    const isRefused = /^\/inloggen\?/.test(answer.headers.location ?? '');
    if (request.method === 'POST' && [302, 303].includes(answer.status) && !isRefused) {
      this.#carriedOut += 1;
      // What it held is an older version now.
      this.#pages.delete(at);
    }
  }

  #judge(answer: Answered | string, what: string): void {
    const status = typeof answer === 'string' ? answer : String(answer.status);
    this.#statuses[status] = (this.#statuses[status] ?? 0) + 1;
    if (typeof answer !== 'string') this.#took.push(answer.ms);
    for (const wrong of wrongWith(answer, this.#site.url)) this.#wrong.push(`${wrong}: ${what}`);
  }

  async end(before: Measured): Promise<Fuzzed> {
    this.#agent.destroy();
    const after = await measureAtRest(this.#site, before);
    const took = this.#took.toSorted((one, other) => one - other);
    const at = (share: number) =>
      Math.round(took[Math.min(took.length - 1, Math.floor(share * took.length))] ?? 0);
    return {
      ...{ sent: this.#sent, read: this.#read, statuses: this.#statuses },
      ...{ median: at(0.5), p95: at(0.95), slowest: at(1) },
      ...{ shown: this.#shown.size, carriedOut: this.#carriedOut, signedInAgain: this.#again },
      ...{ wrong: this.#wrong, before, after, unseen: routes.filter((path) => !this.#shown.has(path)) },
    };
  }
}

async function inTurn(works: (() => Promise<unknown>)[]): Promise<void> {
  const left = [...works];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let work = left.pop(); work; work = left.pop()) await work();
    }),
  );
}

function shuffled<T>(list: readonly T[], seed: string): T[] {
  const chance = seeded(seed, 'order');
  return list
    .map((one) => [chance.below(2 ** 30), one] as const)
    .toSorted(([one], [other]) => one - other)
    .map(([, one]) => one);
}
