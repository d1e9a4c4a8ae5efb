import { setTimeout as sleep } from 'node:timers/promises';
import { openAgent } from '../fuzz/ask.ts';
import { type Chance, seeded } from '../fuzz/seeded.ts';
import { FORM, standOn, WHO } from '../sign-up.ts';
import { Guest, type Ledger } from './guest.ts';
import type { PostOffice } from './post-office.ts';

export interface Rushed {
  people: number;
  /** Signed up: their own mail and that of their manager arrived. */
  done: number;
  errors: string[];
  requests: number;
  median: number;
  p95: number;
  slowest: number;
  /** Seconds from the press of a button until the mail server has the mail. */
  mails: { count: number; median: number; p95: number; slowest: number };
  offices: number;
  largestOffice: number;
}

/** Who waits longer for a mail has gone. */
const GIVES_UP_MS = 180_000;
/** Six in ten sit in an office, behind one address for the whole of it; the largest holds a sixth of those. */
const [IN_OFFICE, OFFICES] = [60, 12];

/** Where somebody sits: each address of 127.0.0.0/8 is a network of its own. */
const officeAddress = (office: number) => `127.20.${office}.1`;
const homeAddress = (number: number) =>
  `127.${30 + Math.floor(number / 62_500)}.${Math.floor(number / 250) % 250}.${1 + (number % 250)}`;

/** So many people sign up in so many seconds, a third of them at the very start. */
export async function signUpDay(
  url: string,
  post: PostOffice,
  { people, seconds, seed, first = 0 }: { people: number; seconds: number; seed: string; first?: number },
): Promise<Rushed> {
  const ledger: Ledger = { took: [], errors: [] };
  const waits: number[] = [];
  const offices = new Map<number, number>();
  const agent = openAgent(Number.POSITIVE_INFINITY);
  const done = await Promise.all(
    Array.from({ length: people }, async (_, at) => {
      const number = first + at;
      const chance = seeded(seed, 'guest', number);
      const office = chance.often(IN_OFFICE) ? chance.below(OFFICES) : null;
      if (office !== null) offices.set(office, (offices.get(office) ?? 0) + 1);
      const from = office === null ? homeAddress(number) : officeAddress(office);
      await sleep(1000 * (chance.often(33) ? chance.below(seconds / 10) : chance.below(seconds)));
      return signUp(new Guest(url, { agent, from, ledger }), post, {
        number,
        seconds,
        chance,
        waits,
        ledger,
      });
    }),
  );
  agent.destroy();
  return {
    ...{ people, done: done.filter(Boolean).length, errors: ledger.errors, requests: ledger.took.length },
    ...spread(ledger.took, 1),
    mails: { count: waits.length, ...spread(waits, 1_000) },
    ...{ offices: offices.size, largestOffice: Math.max(0, ...offices.values()) },
  };
}

function spread(all: readonly number[], unit: number) {
  const sorted = all.toSorted((one, other) => one - other);
  const at = (share: number) => {
    const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
    return unit === 1 ? Math.round(value) : Math.round(value / (unit / 100)) / 100;
  };
  return { median: at(0.5), p95: at(0.95), slowest: at(1) };
}

interface About {
  number: number;
  seconds: number;
  chance: Chance;
  waits: number[];
  ledger: Ledger;
}

/** From the first page to the receipt, as a person does it; whether it was done. */
async function signUp(
  guest: Guest,
  post: PostOffice,
  { number, seconds, chance, waits, ledger }: About,
): Promise<boolean> {
  const email = `mens${number}@pol.example`;
  const manager = `baas${number}@pol.example`;
  // Somebody reads and types; in a rush that is made shorter, as much less.
  const think = () => sleep(chance.below(20_000) * Math.min(1, seconds / 600));
  const waitFor = async (address: string, count: number, since: number) => {
    for (;;) {
      const letter = post.lettersTo(address)[count - 1];
      if (letter) {
        waits.push(letter.at - since);
        return letter;
      }
      if (performance.now() - since > GIVES_UP_MS) {
        ledger.errors.push(`no mail ${count} to ${address}`);
        return null;
      }
      await sleep(200);
    }
  };
  const step = async (name: string, form: readonly (readonly [string, string])[]) => {
    const page = await guest.get(`${FORM}/${name}`);
    if (!page) return null;
    await think();
    return guest.post(`${FORM}/${name}`, [['stand', standOn(page.text)], ...form]);
  };
  await guest.get(FORM);
  await think();
  const asked = performance.now();
  const begun = await guest.post(`${FORM}/wie`, Object.entries({ ...WHO, email }));
  if (!begun) return false;
  const days = await guest.get(`${FORM}/dagen`);
  const all = [...(days?.text ?? '').matchAll(/name="days" value="([^"]+)"/g)].map(
    ([, day]) => ['days', day!] as const,
  );
  await step('dagen', [...all, ['visits', '1']]);
  const offered = await guest.get(`${FORM}/keuzes`);
  const places = [...(offered?.text ?? '').matchAll(/value="(place:[^"]+)"/g)].map(([, place]) => place!);
  if (places.length > 0) await step('keuzes', [['kies', chance.oneOf(places)]]);
  await step('leren', [
    ['learningGoal', 'Zien wat er na een melding gebeurt.'],
    ['imageBefore', ''],
  ]);
  await step('afspraken', [
    ['managerName', 'Kees Baas'],
    ['managerEmail', manager],
    ['hosts', ''],
  ]);
  const letter = await waitFor(email, 1, asked);
  if (!letter) return false;
  await think();
  await guest.post(`${FORM}/verder`, [['sleutel', letter.key]]);
  const sentAt = performance.now();
  const overview = await guest.get(`${FORM}/overzicht`);
  const sent = await guest.post(`${FORM}/overzicht`, [
    ['intent', 'send'],
    ['stand', standOn(overview?.text ?? '')],
  ]);
  if (sent?.status !== 303 && sent?.status !== 302) return false;
  const both = await Promise.all([waitFor(email, 2, sentAt), waitFor(manager, 1, sentAt)]);
  return both.every((one) => one !== null);
}
