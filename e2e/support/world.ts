import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import type { Email } from 'postal-mime';
import { expect } from 'vitest';
import { connect, type Db } from '../../src/platform/db/connect.ts';
import { keyOn, leadsTo, led, totp, Visitor } from './accounts.ts';
import { cookiesFor } from './phone.ts';
import { moveClockOf } from './postgres-clock.ts';
import { ownAddress, type Site, startSite } from './site.ts';
import { type SmtpPeer, startSmtpPeer } from './smtp-peer.ts';

/** What is waited for comes when it comes, also on a busy machine; the time limit of the test is the limit. */
const PATIENCE = 90_000;
const SECRET_KEY = 'a secret of the test that is long enough';

interface WorldOptions {
  browser: Browser;
  javaScriptEnabled: boolean;
  /** Absent: the embedded database. */
  databaseUrl?: string | undefined;
}

/**
 * A site over weeks, with people who each have a browser and a mailbox of their own. From one day to the next it is started
 * again, with a later clock on the same database; its mail goes to a real mail server.
 */
export class World {
  readonly peer: SmtpPeer;
  /** What went wrong in any of the browsers. */
  readonly errors: string[] = [];
  readonly #options: WorldOptions;
  readonly #folder: string;
  readonly #address: { PORT: string; BASE_URL: string };
  readonly #pages = new Map<string, Page>();
  /** Of who has an app for codes: its key. */
  readonly #apps = new Map<string, string>();
  #site: Site | null = null;
  /** By how much the clock of the server is ahead. */
  #shift = 0;

  static async begin(options: WorldOptions): Promise<World> {
    const folder = await mkdtemp(join(tmpdir(), 'wisselstage-world-'));
    return new World(options, folder, await ownAddress(), await startSmtpPeer());
  }

  private constructor(
    options: WorldOptions,
    folder: string,
    address: { PORT: string; BASE_URL: string },
    peer: SmtpPeer,
  ) {
    this.#options = options;
    this.#folder = folder;
    this.#address = address;
    this.peer = peer;
  }

  get url(): string {
    return this.#address.BASE_URL;
  }

  /** It is that day. The example is one on its first day alone: after that it is a site like any other. */
  async dawn(clock: string, example: 'alive' | false = false): Promise<void> {
    await this.#rest();
    const { databaseUrl } = this.#options;
    this.#shift = Date.parse(clock) - Date.now();
    if (databaseUrl) await moveClockOf(databaseUrl, this.#shift);
    this.#site = await startSite({
      ...{ example, clock, keep: this.#folder, first: true },
      env: {
        ...this.#address,
        ...{ SECRET_KEY, SMTP_URL: this.peer.url },
        ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
      },
    });
  }

  /** In the night: the embedded database is of one process at a time. */
  async look<T>(read: (db: Db) => Promise<T>): Promise<T> {
    await this.#rest();
    const connection = await connect({
      dataFolder: this.#folder,
      databaseUrl: this.#options.databaseUrl,
      secretKey: SECRET_KEY,
    });
    try {
      return await read(connection.db);
    } finally {
      await connection.close();
    }
  }

  async end(): Promise<void> {
    for (const page of this.#pages.values()) await page.context().close();
    await this.#rest();
    await this.peer.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #rest(): Promise<void> {
    // No page asks for anything while nobody answers.
    for (const page of this.#pages.values()) if (!page.isClosed()) await page.goto('about:blank');
    await this.#site?.stop();
    this.#site = null;
  }

  /** Somebody's browser. */
  async pageOf(who: string): Promise<Page> {
    const known = this.#pages.get(who);
    if (known) return known;
    const { browser, javaScriptEnabled } = this.#options;
    const context = await browser.newContext({ javaScriptEnabled, locale: 'nl-NL' });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && this.errors.push(message.text()));
    this.#pages.set(who, page);
    return page;
  }

  /** The newest mail to somebody of which the subject says this, once there is one. */
  async mailTo(address: string, subject: RegExp, than?: Email): Promise<Email> {
    for (let until = Date.now() + PATIENCE; Date.now() < until; await sleep(100)) {
      const mail = (await this.mailsTo(address)).findLast((one) => subject.test(one.subject ?? ''));
      if (mail && mail.messageId !== than?.messageId) return mail;
    }
    const had = (await this.mailsTo(address)).map(({ subject: one }) => one);
    throw new Error(`no mail to ${address} says ${subject}; there are: ${had.join(' | ')}`);
  }

  /** All mail to somebody so far. */
  async mailsTo(address: string): Promise<Email[]> {
    return (await this.peer.all()).filter(({ to }) => to.includes(address)).map(({ mail }) => mail);
  }

  /** Until a coordinator reads that no mail of the round is on its way. */
  async allSent(coordinator: Page, round: string): Promise<void> {
    const read = async () => {
      const answer = await coordinator.request.get(`${this.url}${round}/post?toon=onderweg`);
      return answer.text();
    };
    await expect.poll(read, { interval: 500, timeout: 2 * PATIENCE }).toContain('Er is niets onderweg.');
  }

  /** Opens the link of a mail: in the browser of who has one, or in that of somebody who reads mail and nothing else. */
  async follow(address: string, mail: Email): Promise<Page> {
    const page = this.#pages.get(address) ?? (await this.pageOf(READER));
    await page.goto(linkIn(mail));
    return page;
  }

  /** Signs in with the code of a mail, and opens the page that was wanted; who has to, with an app for codes. */
  async signIn(address: string, path: string, { twoSteps = false } = {}): Promise<Page> {
    const page = await this.pageOf(address);
    const before = (await this.mailsTo(address)).findLast(isSignIn);
    const visitor = new Visitor(this);
    const asks = { email: address, verder: path };
    await visitor.post('/inloggen', asks);
    const { text = '' } = await this.mailTo(address, SIGN_IN, before);
    const code = /\b\d{6}\b/.exec(text.replace(/https?:\/\/\S+/g, ''))?.[0] ?? '';
    const further = led(await visitor.post('/inloggen', { ...asks, code }), `signing in as ${address}`);
    await page.context().addCookies(cookiesFor(this.url, visitor.cookie));
    await page.goto(new URL(String(leadsTo(further)), this.url).href);
    if (twoSteps) await this.#secondStep(page, address);
    await page.waitForURL((url) => url.pathname === new URL(path, this.url).pathname);
    return page;
  }

  async #secondStep(page: Page, address: string): Promise<void> {
    await page.locator('#code').waitFor();
    const known = this.#apps.get(address);
    const key = known ?? keyOn(await page.content());
    this.#apps.set(address, key);
    await page.locator('#code').fill(await totp(key, { ahead: this.#shift }));
    await page.getByRole('button', { name: /^(Log in|Bevestig)$/ }).click();
    if (!known)
      await page
        .getByRole('link', { name: /ga verder/ })
        .or(page.getByRole('button', { name: /ga verder/ }))
        .click();
  }
}

/** Whose browser it is that opens links of mails to people who have none. */
const READER = 'reader';
const SIGN_IN = /^Inloggen bij/;
const isSignIn = ({ subject }: Email) => SIGN_IN.test(subject ?? '');

/** The first address in a mail: what its button leads to. */
export const linkIn = ({ text }: Email): string => /https?:\/\/\S+/.exec(text ?? '')?.[0] ?? '';
