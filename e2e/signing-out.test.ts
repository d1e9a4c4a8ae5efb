import { afterAll, beforeAll, expect, test } from 'vitest';
import { leadsTo, Visitor } from './support/accounts.ts';
import { confirm, FORM, fill, fillAll, fillExample, WHO } from './support/sign-up.ts';
import { ownAddress, type Site, startSite } from './support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite({ env: await ownAddress() });
  await fillExample(site);
});
afterAll(() => site.stop());

const HANNA = 'hanna.aksoy@sla.example';
const MANAGER = 'kees@sla.example';
let number = 0;
const somebody = () => new Visitor(site, { 'x-forwarded-for': `203.0.113.${++number}` });

/** What the next person at this computer gets to see of the sign-up, safety answer included. */
async function opensSignUp(visitor: Visitor): Promise<boolean> {
  const page = await visitor.get(`${FORM}/afspraken`);
  return page.status === 200 && (await page.text()).includes(MANAGER);
}

async function withSafetyAnswer(visitor: Visitor): Promise<void> {
  await fill(visitor, 'afspraken', { managerName: 'Kees', managerEmail: MANAGER, hosts: '', avoid: 'REC' });
}

test.each([
  ['signing out', '/uitloggen', {}],
  ['signing out everywhere', '/mijn/account', { intent: 'end-all' }],
])('after %s the next person at the computer opens no sign-up', async (_, path, form) => {
  // Begun without an account under another address, and gone on with after signing in.
  const [shared, other] = [somebody(), `nora${++number}@pol.example`];
  await fillAll(shared, other, MANAGER);
  await withSafetyAnswer(shared);
  await confirm(site, shared, other);
  await shared.post('/voorbeeld/als/deelnemer', {});
  await shared.post(`${FORM}/wie`, { ...WHO, name: 'Hanna Aksoy', organisation: 'SLA' });
  await withSafetyAnswer(shared);
  expect(await opensSignUp(shared)).toBe(true);
  const { cookie } = shared;
  await shared.post(path, form);
  expect(await opensSignUp(shared)).toBe(false);
  expect(shared.cookie).not.toContain('aanmelding-');
  // Nor does a copy of the cookies that somebody kept.
  const copy = await fetch(`${site.url}${FORM}/afspraken`, { headers: { cookie }, redirect: 'manual' });
  expect(leadsTo(copy)).toBe(FORM);
});

test('who is signed in gets no key of the sign-up in the browser', async () => {
  const hanna = somebody();
  await hanna.post('/voorbeeld/als/deelnemer', {});
  await hanna.post(`${FORM}/wie`, { ...WHO, name: 'Hanna Aksoy', organisation: 'SLA' });
  expect(hanna.cookie).not.toContain('aanmelding-');
});

test('a lost phone that began the sign-up opens nothing once the account ends it elsewhere', async () => {
  const [phone, laptop] = [somebody(), somebody()];
  await fillAll(phone, HANNA, MANAGER);
  await withSafetyAnswer(phone);
  await confirm(site, phone, HANNA);
  expect(await opensSignUp(phone)).toBe(true);
  const stranger = somebody();
  await fillAll(stranger, `lena${++number}@pol.example`, MANAGER);
  await laptop.post('/voorbeeld/als/deelnemer', {});
  expect(leadsTo(await laptop.post('/mijn/account', { intent: 'end-all' }))).toBe('/inloggen');
  expect(await opensSignUp(phone)).toBe(false);
  // What somebody else began goes on.
  expect(await opensSignUp(stranger)).toBe(true);
});
