import { setTimeout as sleep } from 'node:timers/promises';
import { Visitor } from '../../e2e/support/accounts.ts';
import { FORM, fillAll, keyIn, sendAll, standOn } from '../../e2e/support/sign-up.ts';
import { hidden } from '../../e2e/support/two-programmes.ts';
import type { Ledger } from './ledger.ts';
import type { Letterbox } from './letterbox.ts';
import { smallRound } from './seed.ts';

interface Town {
  url: string;
  letterbox: Letterbox;
  ledger: Ledger;
}

/** Everybody asks from an address of their own, as behind a proxy. */
let visitors = 0;
function newVisitor(site: { url: string }): Visitor {
  visitors += 1;
  const [high, low] = [Math.floor(visitors / 250) % 250, visitors % 250];
  return new Visitor(site, { 'X-Forwarded-For': `10.7.${high}.${low + 1}` });
}

/** Somebody who signs up, and how far they are. */
interface SigningUp {
  to: 'begin' | 'fill' | 'confirm' | 'send';
  email: string;
  visitor: Visitor | undefined;
  /** How many crashes there were while the mail did not come. */
  waited: number;
}

const nobody = (): SigningUp => ({ to: 'begin', email: '', visitor: undefined, waited: 0 });
/** A mail of which nobody knows whether it arrived does not come by itself. */
const WAITS_AT_MOST = 4;

const isTaken = ({ status }: Response) => status >= 300 && status < 400;

/** People who do what they came for, and after a crash go on with what they were not told was done. */
export class People {
  readonly #town: Town;
  #signedUp = 0;
  readonly #signingUp = [nobody(), nobody()];
  #read = 0;
  readonly #rounds: { code: string; to: 'match' | 'publish' }[] = [];
  #nextRound = 0;
  readonly #toAnswer = new Set<string>();
  #coordinator: Visitor | undefined;

  constructor(town: Town) {
    this.#town = town;
  }

  /** Until the server is gone, or `isOver`. */
  async live(isOver: () => boolean): Promise<void> {
    const keep = async (act: () => Promise<unknown>) => {
      while (!isOver()) {
        try {
          await act();
        } catch {
          this.#town.ledger.brokenOff += 1;
          await sleep(20);
        }
      }
    };
    this.#coordinator = undefined;
    await Promise.all([
      ...this.#signingUp.map((one) => keep(() => this.signUp(one, isOver))),
      keep(() => this.takeARoundOn()),
      keep(() => this.answerMail()),
      keep(() => this.answerMail()),
    ]);
  }

  /** From the first page to the last, by way of the mail; what was broken off is gone on with where it was. */
  async signUp(one: SigningUp, isOver: () => boolean): Promise<void> {
    if (one.to === 'begin') {
      this.#signedUp += 1;
      one.email = `mens${this.#signedUp}@pol.example`;
      one.visitor = newVisitor(this.#town);
      one.to = 'fill';
      one.waited = 0;
    }
    const { visitor, email } = one;
    if (one.to === 'fill') {
      await fillAll(visitor!, email, email.replace('mens', 'baas'));
      one.to = 'confirm';
    }
    if (one.to === 'confirm') {
      const link = await this.#letterTo(email, isOver);
      if (!link) {
        one.waited += 1;
        if (one.waited === WAITS_AT_MOST) one.to = 'begin';
        return;
      }
      await visitor!.post(`${FORM}/verder`, { sleutel: keyIn(link) });
      one.to = 'send';
    }
    const sent = await sendAll(visitor!);
    // Refused, it was done before: the answer was lost in a crash, so that nobody was told.
    if (isTaken(sent) && sent.headers.get('location') === `${FORM}/overzicht`)
      this.#town.ledger.told('sign-ups', email);
    one.to = 'begin';
  }

  /** A coordinator matches a round, waits for the proposal, and offers what is in it. */
  async takeARoundOn(): Promise<void> {
    this.#coordinator ??= await this.#signIn();
    const round = this.#rounds[0] ?? this.#newRound();
    const page = `/rondes/${round.code}/matching`;
    const { ledger } = this.#town;
    if (round.to === 'match') {
      const pressed = await this.#coordinator.post(page, { intent: 'match' });
      if (!isTaken(pressed)) return this.#skip();
      ledger.told('matching', round.code);
      round.to = 'publish';
    }
    const text = await (await this.#coordinator.get(page)).text();
    // It was tried too often, and says so: the coordinator presses again.
    if (text.includes('ws-callout--wrong')) round.to = 'match';
    if (!text.includes('Voorstel 1') || text.includes('wordt nog berekend')) {
      await sleep(100);
      return;
    }
    const press = `/rondes/${round.code}/versturen/stages`;
    const shown = hidden(await (await this.#coordinator.get(press)).text(), 'shown');
    if (!shown) return this.#skip();
    const sent = await this.#coordinator.post(press, { intent: 'send', shown, sentence: '' });
    if (isTaken(sent)) ledger.told('publishing', round.code);
    this.#skip();
  }

  /** A manager or a visitor opens a mail and answers. */
  async answerMail(): Promise<void> {
    const { letters } = this.#town.letterbox;
    for (; this.#read < letters.length; this.#read++)
      for (const link of letters[this.#read]!.links)
        if (/\/(toestemming|stage\/antwoord)\?/.test(link))
          this.#toAnswer.add(`${letters[this.#read]!.to} ${link}`);
    const [asked] = this.#toAnswer;
    if (!asked) return void (await sleep(50));
    const [to = '', link = ''] = asked.split(' ');
    this.#toAnswer.delete(asked);
    try {
      await this.#answer(to, link);
    } catch (error) {
      this.#toAnswer.add(asked);
      throw error;
    }
  }

  async #answer(to: string, link: string): Promise<void> {
    const { pathname, search, searchParams } = new URL(link);
    const visitor = newVisitor(this.#town);
    const page = await (await visitor.get(pathname + search)).text();
    const sleutel = searchParams.get('sleutel') ?? '';
    const stand = standOn(page);
    if (pathname === '/toestemming') {
      const sent = await visitor.post(pathname + search, { sleutel, stand, answer: 'yes', note: '' });
      if (sent.status === 200 || isTaken(sent)) this.#town.ledger.told('replies', to, 'permission');
      return;
    }
    const stage = hidden(page, 'stage');
    if (!stage || !stand) return;
    const form = { sleutel, stage, stand, antwoord: 'yes', telefoon: '', dag: '' };
    const sent = await visitor.post(pathname + search, form);
    if (isTaken(sent)) this.#town.ledger.told('replies', stage, to);
  }

  async #letterTo(email: string, isOver: () => boolean): Promise<string | undefined> {
    while (!isOver()) {
      const letter = this.#town.letterbox.letters.find(({ to }) => to === email);
      if (letter) return letter.links[0];
      await sleep(30);
    }
    return undefined;
  }

  async #signIn(): Promise<Visitor> {
    const visitor = newVisitor(this.#town);
    await visitor.post('/voorbeeld/als/coordinator', {});
    return visitor;
  }

  #newRound() {
    const round = { code: smallRound(this.#nextRound), to: 'match' as const };
    this.#nextRound += 1;
    this.#rounds.push(round);
    return round;
  }

  #skip(): void {
    this.#rounds.shift();
  }
}
