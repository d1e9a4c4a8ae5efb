import { setTimeout as sleep } from 'node:timers/promises';
import { createOTP } from '@better-auth/utils/otp';
import type { Site } from './site.ts';

/** Somebody with a browser without JavaScript: keeps cookies, sends forms, follows nothing by itself. */
export class Visitor {
  readonly #cookies = new Map<string, string>();
  readonly #site: Pick<Site, 'url'>;
  readonly #headers: Record<string, string>;

  /** @param cookie of somebody who was signed in before, as `cookie` gave it */
  constructor(site: Pick<Site, 'url'>, headers: Record<string, string> = {}, cookie = '') {
    this.#site = site;
    this.#headers = headers;
    for (const pair of cookie.split('; ').filter(Boolean)) this.#keep(pair);
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  get(path: string): Promise<Response> {
    return this.#ask(path, {});
  }

  post(path: string, form: Record<string, string> | URLSearchParams): Promise<Response> {
    return this.#ask(path, { method: 'POST', body: new URLSearchParams(form) });
  }

  postJson(path: string, body: object): Promise<Response> {
    const headers = { 'Content-Type': 'application/json' };
    return this.#ask(path, { method: 'POST', body: JSON.stringify(body), headers });
  }

  async #ask(path: string, init: RequestInit): Promise<Response> {
    const answer = await fetch(new URL(path, this.#site.url), {
      ...init,
      redirect: 'manual',
      headers: { ...this.#headers, ...init.headers, cookie: this.cookie },
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      if (/max-age=0/i.test(cookie)) this.#cookies.delete(pair.split('=')[0]!);
      else this.#keep(pair);
    }
    return answer;
  }

  #keep(pair: string): void {
    const [name = '', value = ''] = pair.split('=');
    this.#cookies.set(name, value);
  }
}

/** Somebody in a role of the example. */
export async function visitorAs(site: Pick<Site, 'url'>, role: string): Promise<Visitor> {
  const visitor = new Visitor(site);
  await visitor.post(`/voorbeeld/als/${role}`, {});
  return visitor;
}

/** Where an answer leads, or its status when it leads nowhere. */
export const leadsTo = (answer: Response) => answer.headers.get('location') ?? answer.status;

/** An answer that leads on, as each does that was taken; otherwise what was not done. */
export function led(answer: Response, what: string): Response {
  if (answer.status >= 300 && answer.status < 400) return answer;
  throw new Error(`${what} was refused: ${answer.status} at ${new URL(answer.url).pathname}`);
}

export interface Received {
  subject: string;
  link: string;
  code: string;
}

/** All mail to somebody, newest first, as the outbox of the example shows it. */
export async function mailTo(site: Site, address: string): Promise<Received[]> {
  const page = await (await fetch(`${site.url}/outbox`)).text();
  return page
    .split('<h2')
    .slice(1)
    .map((letter) => letter.replace(/<!--.*?-->/g, '').replaceAll('&amp;', '&'))
    .filter((letter) => letter.includes(`Aan: ${address}<`))
    .map((letter) => ({
      letter: letter.replace(/<[^>]*>/g, ' '),
      subject: /^[^>]*>([^<]*)</.exec(letter)?.[1] ?? '',
    }))
    .map(({ letter, subject }) => ({
      subject,
      link: /https?:\/\/\S+/.exec(letter)?.[0] ?? '',
      code: /\b\d{6}\b/.exec(letter.replace(/https?:\/\/\S+/, ''))?.[0] ?? '',
    }));
}

/** Asks for a mail to sign in and waits until it is there; another mail may arrive in between. */
export async function askMail(site: Site, visitor: Visitor, address: string, verder = ''): Promise<Received> {
  const withCode = async () => (await mailTo(site, address)).filter(({ code }) => code);
  const before = (await withCode()).length;
  const answer = await visitor.post('/inloggen', { email: address, ...(verder ? { verder } : {}) });
  if (answer.status !== 200) throw new Error(`asking for a mail to ${address}: ${answer.status}`);
  for (let tries = 0; tries < 150; tries++) {
    const mails = await withCode();
    if (mails.length > before) return mails[0]!;
    await sleep(100);
  }
  throw new Error(`no mail to ${address} came`);
}

/** Takes the first step of signing in. */
export async function enterByMail(site: Site, visitor: Visitor, address: string): Promise<Response> {
  const { code } = await askMail(site, visitor, address);
  return led(await visitor.post('/inloggen', { email: address, code }), `the first step of ${address}`);
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What the app on the phone shows by the time of the site, now or some half minutes away. */
export async function totp(secret: string, { ahead }: Pick<Site, 'ahead'>, away = 0): Promise<string> {
  const bits = [...secret.replace(/\s/g, '')]
    .map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const bytes = Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
  return createOTP(bytes).hotp(Math.floor((Date.now() + ahead) / 30_000) + away);
}

/** The key that a page shows beside the picture. */
export const keyOn = (page: string) => /<code>([A-Z2-7 ]+)<\/code>/.exec(page)?.[1] ?? '';

/** The recovery codes that a page shows. */
export const recoveryCodesOn = (page: string) =>
  [...page.matchAll(/<code>([a-z2-9]{5}-[a-z2-9]{5})<\/code>/g)].map(([, code]) => code ?? '');
