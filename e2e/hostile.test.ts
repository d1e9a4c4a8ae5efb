import { afterAll, beforeAll, expect, test } from 'vitest';
import { pages } from '../src/pages.ts';
import { type Site, signIn, startSite } from './site.ts';

/** What nobody would send from a form of ours: every page says no to it, and none of them fails. */
const ROLES = ['coordinator', 'contactpersoon', 'deelnemer', 'beheerder'];
const LONG = 'x'.repeat(20_000);
const VALUES = [
  ...['', ' ', '\t\n', '\0', 'a\0b', '\ud800', '\u202e', '﷽', 'null', 'undefined', '[object Object]', LONG],
  ...[
    '0',
    '-1',
    '1.5',
    '1e309',
    'NaN',
    'Infinity',
    '2147483648',
    '9223372036854775808',
    '9'.repeat(400),
    '0x10',
  ],
  ...[
    '0000-01-01',
    '0000-00-00',
    '2027-02-30',
    '2027-13-01',
    '9999-12-31',
    '10000-01-01',
    '-0001-01-01',
    '2027-1-1',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '../..',
    '%00',
    '%',
    "'; drop table round; --",
    '<script>',
    '{}',
    '[]',
  ],
  ...[
    '00000000-0000-4000-8000-000000000000',
    '{"a":1}',
    'a@b',
    '@',
    '//elders.example',
    '2027-03-09T00:00',
    '$1',
  ],
];
const NAMES = [
  ...[
    'version',
    'stand',
    'intent',
    'id',
    'code',
    'email',
    'sleutel',
    'token',
    'submission',
    'organisation',
    'days',
  ],
  ...[
    'answer',
    'target',
    'contact',
    'place',
    'choices',
    '__proto__',
    'constructor',
    '',
    'x[]',
    'x[0][y]',
    'day-0-0',
  ],
];
const SEGMENTS = [
  ...[
    'x',
    '%20',
    '%F0%9F%92%A9',
    '%E2%80%AE',
    '..%2f..',
    '__proto__',
    'constructor',
    '0',
    '-1',
    `${LONG.slice(0, 3_000)}`,
  ],
  ...[
    'a@b',
    'POL~',
    'POL@@x',
    '%EF%BF%BF',
    '00000000-0000-4000-8000-000000000000',
    "'",
    '"',
    '%25',
    'POL-1@',
    '1e9',
  ],
];
const COOKIES = [
  '%',
  '%E0%A4%A',
  '"',
  ';;;',
  '=',
  '\u00e9',
  'wisselstage.session_token=%',
  'wisselstage.session_token=a.b',
];

let site: Site;
let cookies: Record<string, string>;
beforeAll(async () => {
  site = await startSite({ example: 'alive' });
  const entries = await Promise.all(ROLES.map(async (role) => [role, await signIn(site, role)] as const));
  cookies = { bezoeker: '', ...Object.fromEntries(entries) };
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

/** What the forms of a page send, as far as it is written in them. */
function fieldsOf(page: string): [string, string][] {
  return [...page.matchAll(/<(?:input|select|textarea|button)\b[^>]*\bname="([^"]+)"[^>]*>/g)].map(
    ([tag, name = '']) => [name, /\bvalue="([^"]*)"/.exec(tag)?.[1] ?? 'x'],
  );
}

function hostileForm(fields: [string, string][]): URLSearchParams {
  const form = new URLSearchParams();
  const spoiled = new Set([oneOf(fields)?.[0], oneOf(fields)?.[0], oneOf(NAMES)]);
  for (const [name, value] of fields) form.append(name, spoiled.has(name) ? oneOf(VALUES) : value);
  for (let times = below(3); times >= 0; times--) form.append(oneOf(NAMES), oneOf(VALUES));
  if (fields.length > 0 && below(3) === 0) form.append(oneOf(fields)[0], oneOf(VALUES));
  if (fields.length > 0 && below(4) === 0) form.delete(oneOf(fields)[0]);
  return form;
}

function tell(): void {
  expect(failed).toEqual([]);
  expect(site.log()).not.toMatch(/"msg":"(?:request failed|render)"/);
}

test('no form, whatever is in it, is a failure of the server', async () => {
  const works: (() => Promise<unknown>)[] = [];
  for (const role of everybody()) {
    for (const { path } of asSomebody) {
      const address = known(path);
      const page = await ask(role, address, {}, 'as it is');
      if (page?.status === 404) continue;
      const fields = page?.status === 200 ? fieldsOf(await page.text()) : [];
      const times = fields.length > 0 ? 16 : 4;
      for (let time = 0; time < times; time++) {
        const form = hostileForm(fields);
        const to = time % 3 === 2 ? `${address}.data` : address;
        works.push(() => ask(role, to, { method: 'POST', body: form }, String(form).slice(0, 600)));
      }
      const parts = new FormData();
      for (const [name, value] of fields) parts.append(name, oneOf([value, oneOf(VALUES)]));
      parts.append(oneOf(fields)?.[0] ?? 'email', new Blob(['\0\ud800']), 'a\0b.xlsx');
      works.push(() => ask(role, address, { method: 'POST', body: parts }, 'a file where a text belongs'));
      for (const type of ['application/json', 'text/plain', 'multipart/form-data; boundary=x', 'x', '']) {
        const init = { method: 'POST', body: oneOf(VALUES), headers: { 'Content-Type': type } };
        works.push(() => ask(role, address, init, type));
      }
    }
  }
  await inTurn(works);
  process.stdout.write(`${asked} hostile requests\n`);
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
  tell();
}, 120_000);
