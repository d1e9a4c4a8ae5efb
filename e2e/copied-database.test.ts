import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Email } from 'postal-mime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '../src/platform/db/connect.ts';
import { keyOn, recoveryCodesOn, totp, Visitor } from './support/accounts.ts';
import { FORM, fill, fillAll, sendAll } from './support/sign-up.ts';
import { ownAddress, type Site, startSite } from './support/site.ts';
import { type SmtpPeer, startSmtpPeer } from './support/smtp-peer.ts';

/** Not in the folder of the database, as with a setting. */
const SECRET_KEY = 'a secret of the settings, that the database does not have';
const NORA = 'nora@pol.example';
const BO = 'bo@pol.example';
const MANAGER = 'kees@pol.example';
const SIETSKE = 'coordinator@maasmond.example';
/** Nobody else says anything of this one in the round: it is found in nobody's choice. */
const AVOIDED = 'REC';

let folder: string;
let peer: SmtpPeer;
let site: Site;
/** What was handed out, by what it is. */
const handed = new Map<string, string[]>();
const hand = (what: string, ...values: string[]) =>
  handed.set(what, [...(handed.get(what) ?? []), ...values.filter(Boolean)]);

const textOf = (mail: Email | undefined) => mail?.text ?? '';
const linkIn = (mail: Email | undefined) => /https?:\/\/\S+/.exec(textOf(mail))?.[0] ?? '';
const keyIn = (link: string) => new URL(link).searchParams.get('sleutel') ?? '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wisselstage-copy-'));
  peer = await startSmtpPeer();
  const env = { ...(await ownAddress()), SECRET_KEY, SMTP_URL: peer.url };
  site = await startSite({ example: 'alive', keep: folder, env });
  await signUp(NORA, true);
  await signUp(BO, false);
  await signIn();
  const sent = await peer.all();
  hand(
    'key of a mail',
    ...sent.flatMap(({ mail }) =>
      [...textOf(mail).matchAll(/sleutel=([\w.-]{20,})/g)].map(([, key]) => key!),
    ),
  );
  await site.stop();
}, 240_000);
afterAll(async () => {
  await site?.stop();
  await peer?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function signUp(email: string, sends: boolean): Promise<void> {
  const visitor = new Visitor(site);
  await fillAll(visitor, email, MANAGER);
  await fill(visitor, 'afspraken', { managerName: 'Kees', managerEmail: MANAGER, hosts: '', avoid: AVOIDED });
  hand(
    'key of a browser',
    ...visitor.cookie
      .split('; ')
      .map((one) => one.split('=')[1] ?? '')
      .filter((value) => value.length > 20),
  );
  const [mail] = await peer.mailsTo(email);
  if (!sends) return;
  await visitor.post(`${FORM}/verder`, { sleutel: keyIn(linkIn(mail)) });
  const sent = await sendAll(visitor);
  if (sent.status !== 302) throw new Error(`it was not sent: ${sent.status}`);
  await peer.mailsTo(MANAGER);
}

async function signIn(): Promise<void> {
  const visitor = new Visitor(site);
  await visitor.post('/inloggen', { email: SIETSKE });
  const [mail] = await peer.mailsTo(SIETSKE);
  const token = new URL(linkIn(mail)).searchParams;
  hand('token of a link', ...[...token.values()].filter((value) => value.length > 20));
  const code = /\b\d{6}\b/.exec(textOf(mail).replace(/https?:\/\/\S+/g, ''))?.[0] ?? '';
  await visitor.post('/inloggen', { email: SIETSKE, code });
  hand('session', ...tokensOf(visitor));
  const secret = keyOn(await (await visitor.get('/inloggen/tweede-stap/instellen')).text());
  hand('key of an app', secret.replaceAll(' ', ''), decoded(secret));
  const set = await visitor.post('/inloggen/tweede-stap/instellen', { code: await totp(secret, site) });
  hand('recovery code', ...recoveryCodesOn(await set.text()));
  hand('session', ...tokensOf(visitor));
  // One that waits to be used as well.
  const next = new Visitor(site);
  await next.post('/inloggen', { email: SIETSKE });
  const mails = await peer.mailsTo(SIETSKE, 2);
  const [unused = ''] = /\b\d{6}\b/.exec(textOf(mails[1]).replace(/https?:\/\/\S+/g, '')) ?? [];
  // Whoever guesses makes the digest of each of a million.
  const digests = (['hex', 'base64url', 'base64'] as const).map((as) =>
    createHash('sha256').update(unused).digest(as),
  );
  hand('code of a mail, guessed', ...digests);
  hand(
    'token of a link',
    ...[...new URL(linkIn(mails[1])).searchParams.values()].filter((value) => value.length > 20),
  );
}

const tokensOf = ({ cookie }: Visitor) =>
  [...decodeURIComponent(cookie).matchAll(/session_token=([^.;]+)\./g)].map(([, token]) => token!);

/** What an app reads from the picture is another writing of the key. */
function decoded(base32: string): string {
  const bits = [...base32.replaceAll(' ', '')]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))).toString();
}

/** All tables of all schemas as text, row by row: what somebody has who has a copy and no key. */
async function copyOf(): Promise<{ table: string; text: string }[]> {
  const { db, close } = await connect({ dataFolder: folder });
  try {
    const { rows: tables } = await sql<{ name: string }>`
      select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema')`.execute(db);
    const copied = [];
    for (const { name } of tables) {
      const { rows } = await sql<{
        text: string;
      }>`select one::text as text from ${sql.raw(name)} as one`.execute(db);
      copied.push(...rows.map(({ text }) => ({ table: name, text })));
    }
    return copied;
  } finally {
    await close();
  }
}

test('who has a copy of the database and no key learns no mailed key, session, second factor or safety answer', async () => {
  const copy = await copyOf();
  // What is looked for was really handed out, and the copy is really that of this site.
  expect(Object.fromEntries([...handed].map(([what, all]) => [what, new Set(all).size > 0]))).toEqual({
    ...{ 'key of a browser': true, 'token of a link': true, session: true },
    'code of a mail, guessed': true,
    ...{ 'key of an app': true, 'recovery code': true, 'key of a mail': true },
  });
  expect(handed.get('recovery code')).toHaveLength(10);
  expect(copy.some(({ text }) => text.includes(NORA))).toBe(true);
  const found = [...handed].flatMap(([what, all]) =>
    all.flatMap((value) => copy.filter(({ text }) => text.includes(value)).map(({ table }) => [what, table])),
  );
  expect(found).toEqual([]);
});

test('nor in any row of somebody where they must not come, sent or not', async () => {
  const { db, close } = await connect({ dataFolder: folder });
  const ids = await sql<{ id: string; code: string }>`
    select organisation.id, organisation.code from organisation where code = ${AVOIDED}`.execute(db);
  const answers = await sql<{ answers: number; drafts: number }>`
    select (select count(*)::int from safety_answer) as answers,
      (select count(*)::int from sign_up_draft where answers ? 'avoid') as drafts`.execute(db);
  const theirs = await sql<{ id: string }>`
    select sign_up.id::text as id from sign_up join person_main on person_main.id = sign_up.person_id
      where person_main.email = ${NORA}
    union select id::text from sign_up_draft where email in (${NORA}, ${BO})`.execute(db);
  await close();
  expect(ids.rows).toHaveLength(1);
  expect(answers.rows[0]!.answers).toBeGreaterThan(0);
  expect(answers.rows[0]!.drafts).toBeGreaterThan(0);
  expect(theirs.rows.length).toBeGreaterThan(1);
  const [{ id, code } = { id: '', code: '' }] = ids.rows;
  const ofThem = (await copyOf()).filter(({ text }) => theirs.rows.some((one) => text.includes(one.id)));
  expect(ofThem.length).toBeGreaterThan(3);
  expect(
    ofThem
      .filter(({ text }) => text.includes(id) || new RegExp(`\\b${code}\\b`).test(text))
      .map(({ table }) => table),
  ).toEqual([]);
});
