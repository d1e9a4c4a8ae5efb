import { afterAll, beforeAll, expect, test } from 'vitest';
import { pages } from '../src/pages.ts';
import { Visitor } from './support/accounts.ts';
import { figure } from './support/figures.ts';
import { formsOn } from './support/form-fields.ts';
import {
  COOKIES,
  DAYS,
  LONG,
  NAMES,
  NUMBERS,
  SEGMENTS,
  TEXTS,
  TYPES,
  VALUES,
} from './support/hostile-values.ts';
import { fillAll } from './support/sign-up.ts';
import { type Site, signIn, startSite } from './support/site.ts';

/** What nobody would send from a form of ours: every page says no to it, and none of them fails. */
const ROLES = ['coordinator', 'contactpersoon', 'deelnemer', 'beheerder'];
/** Of a sign-up on its way. */
const STEPS = ['dagen', 'keuzes', 'leren', 'afspraken', 'overzicht'].map(
  (step) => `/aanmelden/voorjaar-2027/${step}`,
);
/** Of one page, and of one form: lists repeat themselves. */
const [MOST_FORMS, MOST_FIELDS] = [5, 12];

let site: Site;
let cookies: Record<string, string>;
beforeAll(async () => {
  site = await startSite({ example: 'alive', long: true });
  const entries = await Promise.all(ROLES.map(async (role) => [role, await signIn(site, role)] as const));
  const visitor = new Visitor(site);
  await fillAll(visitor, 'onderweg@pol.example', 'baas@pol.example');
  cookies = { bezoeker: visitor.cookie, ...Object.fromEntries(entries) };
}, 120_000);
afterAll(() => site.stop());

/** The same in every run. */
let seed = 20_270_309;
function below(most: number): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * most);
}
const oneOf = <T>(list: readonly T[]): T => list[below(list.length)]!;

const failed: unknown[] = [];
let asked = 0;
async function ask(role: string, path: string, init: RequestInit, what: unknown): Promise<Response | null> {
  asked += 1;
  const headers = { cookie: cookies[role] ?? '', ...(init.headers as Record<string, string>) };
  const answer = await fetch(site.url + path, { ...init, redirect: 'manual', headers }).catch(() => null);
  if (!answer || answer.status >= 500) failed.push([role, path.slice(0, 80), what, answer?.status]);
  return answer;
}

/** Six at a time, as a busy site gets them. */
async function inTurn(works: (() => Promise<unknown>)[]): Promise<void> {
  const left = [...works];
  await Promise.all(
    Array.from({ length: 6 }, async () => {
      for (let work = left.pop(); work; work = left.pop()) await work();
    }),
  );
}

const known = (path: string) =>
  `/${path
    .replace(':ronde', 'voorjaar-2027')
    .replace(':plek', 'POL-1')
    .replace(':code', 'POL')
    .replace(':stap?', 'wie')}`;
// Who signs out, or in as another, would go on as somebody else.
const asSomebody = pages.filter(({ path }) => path !== 'uitloggen' && path !== 'voorbeeld/als/:rol');
const everybody = () => Object.keys(cookies);

/** Fields of a day that had every wrong day already: they go through the same lines of code for everybody. */
const hadAllDays = new Set<string>();

/** The values with which one field is spoiled: those that fit what it is for, and some of the rest. */
function hostileFor(name: string, value: string): string[] {
  if (name === 'version' || name === 'stand') return NUMBERS;
  if (/^\d{4}-\d\d-\d\d$/.test(value) || /day|date|opens|closes|On$|By$/i.test(name)) {
    const kind = name.replaceAll(/\d+/g, '#');
    if (hadAllDays.has(kind)) return [oneOf(DAYS), oneOf(DAYS), oneOf(DAYS)];
    hadAllDays.add(kind);
    return DAYS;
  }
  if (/^\d+$/.test(value)) return [oneOf(NUMBERS), oneOf(NUMBERS), oneOf(TEXTS)];
  return [oneOf(TEXTS), oneOf([...TEXTS, ...NUMBERS, ...DAYS])];
}

/** Each field of each form of a page, one at a time; the page is read again when something was changed by it. */
async function spoilForms(role: string, address: string): Promise<void> {
  const read = async () => {
    const page = await ask(role, address, {}, 'as it is');
    return page?.status === 200 ? formsOn(await page.text()) : [];
  };
  let forms = await read();
  for (let at = 0; at < forms.length && at < MOST_FORMS; at++) {
    const spoiled = new Set<string>();
    for (const [name, value] of forms[at]?.fields ?? []) {
      const kind = name.replaceAll(/\d+/g, '#');
      if (spoiled.has(kind) || spoiled.size > MOST_FIELDS) continue;
      spoiled.add(kind);
      for (const wrong of hostileFor(name, value)) {
        const form = forms[at];
        if (!form || /^\/(?:uitloggen|voorbeeld)/.test(form.action ?? '')) break;
        const body = new URLSearchParams(
          form.fields.map(([each, was]) => [each, each === name ? wrong : was]),
        );
        // As an array, too: the field comes twice.
        if (below(5) === 0) body.append(name, oneOf(TEXTS));
        const to = form.action ? new URL(form.action, site.url + address) : new URL(site.url + address);
        const answer = await ask(
          role,
          to.pathname + to.search,
          { method: 'POST', body },
          `${name}=${wrong.slice(0, 40)}`,
        );
        if (answer && answer.status < 400) forms = await read();
      }
    }
  }
}

/** How many lines of the log were looked at. */
let read = 0;

function tell(): void {
  expect(failed.splice(0)).toEqual([]);
  const told = site.log().split('\n').slice(read);
  read += told.length - 1;
  expect(told.filter((line) => /"msg":"(?:request failed|render)"/.test(line))).toEqual([]);
}

test('no form, whatever is in one of its fields, is a failure of the server', async () => {
  const works = everybody().flatMap((role) =>
    [...asSomebody.map(({ path }) => known(path)), ...(role === 'bezoeker' ? STEPS : [])].map(
      (address) => () => spoilForms(role, address),
    ),
  );
  await inTurn(works);
  expect(asked).toBeGreaterThan(1_000);
  tell();
}, 480_000);

test('nothing else that is posted is a failure of the server', async () => {
  const works: (() => Promise<unknown>)[] = [];
  for (const role of everybody()) {
    for (const { path } of asSomebody) {
      const address = known(path);
      const send = (body: BodyInit, type?: string) =>
        works.push(() =>
          ask(
            role,
            address,
            { method: 'POST', body, ...(type ? { headers: { 'Content-Type': type } } : {}) },
            type,
          ),
        );
      const made = new URLSearchParams(Array.from({ length: 6 }, () => [oneOf(NAMES), oneOf(VALUES)]));
      send(made);
      const parts = new FormData();
      for (const name of ['email', 'intent', 'name', 'file'])
        parts.append(name, new Blob(['\0\ud800']), 'a\0b.xlsx');
      send(parts);
      send(String(made), oneOf(TYPES));
      send('{"response":{"id":1},"further":"//x","name":1,"code":[]}', 'application/json');
    }
  }
  await inTurn(works);
  tell();
}, 120_000);

test('no address, question or cookie is a failure of the server', async () => {
  const works: (() => Promise<unknown>)[] = [];
  for (const role of everybody()) {
    for (const { path } of asSomebody) {
      for (let time = 0; time < 3; time++) {
        const address = `/${path.replaceAll(/:\w+\??/g, (name) => oneOf([known(name).slice(1), oneOf(SEGMENTS)]))}`;
        const query = new URLSearchParams();
        for (const name of [
          'toon',
          'gedaan',
          'plek',
          'dag',
          'bij',
          'sleutel',
          'taal',
          'verder',
          '_routes',
          oneOf(NAMES),
        ]) {
          if (below(2) === 0) query.append(name, oneOf(VALUES).replace(LONG, 'x'.repeat(3_000)));
        }
        const method = oneOf(['GET', 'HEAD', 'GET']);
        const to = `${address}${oneOf(['', '', '.data'])}?${query}`;
        works.push(() => ask(role, to, { method }, String(query).slice(0, 300)));
      }
    }
  }
  for (const path of [
    '/',
    '/_root.data',
    '/_.data',
    '/mijn',
    '/inloggen',
    '/aanmelden/voorjaar-2027/dagen',
    '/bestaat-niet',
  ]) {
    for (const cookie of COOKIES) {
      const headers = { cookie: Buffer.from(cookie).toString('latin1') };
      works.push(() => ask('bezoeker', path, { headers }, cookie));
      works.push(() => ask('bezoeker', path, { method: 'POST', body: 'x=%E0%A4%A&%=%&=', headers }, cookie));
    }
  }
  await inTurn(works);
  figure('hostile forms, addresses and cookies', `${asked} requests, no failure`);
  tell();
}, 120_000);
