import { afterAll, beforeAll, expect, test } from 'vitest';
import { enterByMail, leadsTo, Visitor, visitorAs } from './support/accounts.ts';
import { FORM, fillExample, signUpAs } from './support/sign-up.ts';
import { ownAddress, type Site, startSite } from './support/site.ts';

const TEAM = 'team@pol.example';
const PEOPLE = { nora: 'Nora Haddad', cas: 'Cas Berk' };

let site: Site;
beforeAll(async () => {
  site = await startSite({ env: await ownAddress() });
  await fillExample(site);
  for (const name of Object.values(PEOPLE)) await signUpAs(site, { name, email: TEAM });
});
afterAll(() => site.stop());

async function enter(): Promise<Visitor> {
  const visitor = new Visitor(site);
  await enterByMail(site, visitor, TEAM);
  return visitor;
}

/** Each person that the page offers, with what its button sends. */
function offered(page: string): Map<string, Record<string, string>> {
  const forms = page.split('<form').slice(1);
  return new Map(
    forms.flatMap((form) => {
      const name = /Ik ben (.+?)(?: \(nu gekozen\))?</.exec(form.replaceAll('<!-- -->', ''))?.[1];
      const fields = [...form.matchAll(/name="(programme|person|verder)" value="([^"]*)"/g)];
      return name ? [[name, Object.fromEntries(fields.map(([, key, value]) => [key, value]))] as const] : [];
    }),
  );
}

const text = async (visitor: Visitor, path: string) => (await visitor.get(path)).text();

test('who signs in with a shared mailbox says who they are before anything of their own is shown', async () => {
  const visitor = await enter();
  for (const path of ['/mijn', '/mijn/aanmelding', `${FORM}/overzicht`]) {
    expect(leadsTo(await visitor.get(path))).toBe(`/mijn/wie?verder=${encodeURIComponent(path)}`);
  }
  const page = await text(visitor, '/mijn/wie?verder=%2Fmijn%2Faanmelding');
  expect(page).not.toContain('Het doel van');
  // The account has the name of who came first; nobody is called so before they say it.
  const menu = (html: string) => html.slice(html.indexOf('<header'), html.indexOf('</header>'));
  expect(menu(page)).toContain(TEAM);
  expect(menu(page)).not.toContain(PEOPLE.nora);
  const people = offered(page);
  expect([...people.keys()]).toEqual([PEOPLE.nora, PEOPLE.cas]);
  expect(leadsTo(await visitor.post('/mijn/wie', people.get(PEOPLE.cas)!))).toBe('/mijn/aanmelding');
  const own = await text(visitor, '/mijn/aanmelding');
  expect([own.includes(`Het doel van ${PEOPLE.cas}`), own.includes(`Het doel van ${PEOPLE.nora}`)]).toEqual([
    true,
    false,
  ]);
  expect(menu(own)).toContain(PEOPLE.cas);
  expect(menu(own)).not.toContain(PEOPLE.nora);
  const form = await text(visitor, `${FORM}/overzicht`);
  expect([form.includes(`Het doel van ${PEOPLE.cas}`), form.includes(`Het doel van ${PEOPLE.nora}`)]).toEqual(
    [true, false],
  );
});

test('who chose can be the other one by way of the account, and another session knows nothing of it', async () => {
  const visitor = await enter();
  const people = offered(await text(visitor, '/mijn/wie'));
  await visitor.post('/mijn/wie', people.get(PEOPLE.cas)!);
  expect(await text(visitor, '/mijn/account')).toContain('href="/mijn/wie?verder=%2Fmijn%2Faccount"');
  await visitor.post('/mijn/wie', people.get(PEOPLE.nora)!);
  expect(await text(visitor, '/mijn/aanmelding')).toContain(`Het doel van ${PEOPLE.nora}`);
  expect(leadsTo(await (await enter()).get('/mijn'))).toBe('/mijn/wie?verder=%2Fmijn');
});

test('nobody becomes a person of another mailbox, also not with ids that are right', async () => {
  const team = offered(await text(await enter(), '/mijn/wie')).get(PEOPLE.cas)!;
  const hanna = await visitorAs(site, 'deelnemer');
  expect((await hanna.post('/mijn/wie', team)).status).toBe(404);
  expect(await text(hanna, '/mijn/aanmelding')).not.toContain('Het doel van');
  expect(leadsTo(await hanna.get('/mijn/wie'))).toBe('/mijn');
  const visitor = await enter();
  for (const wrong of [{ person: 'x' }, { programme: 'x' }, { person: team.programme! }]) {
    expect((await visitor.post('/mijn/wie', { ...team, ...wrong })).status).toBe(404);
  }
  expect((await new Visitor(site).post('/mijn/wie', team)).headers.get('location')).toContain('/inloggen');
  expect(leadsTo(await visitor.post('/mijn/wie', { ...team, verder: 'https://elders.example/' }))).toBe(
    '/mijn',
  );
});
