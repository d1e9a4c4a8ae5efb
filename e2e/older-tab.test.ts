import { afterAll, beforeAll, expect, test } from 'vitest';
import { Visitor, visitorAs } from './support/accounts.ts';
import { confirm, fillAll, fillExample, keyIn, linksTo, sendAll, standOn } from './support/sign-up.ts';
import { ownAddress, type Site, startSite } from './support/site.ts';
import { hidden } from './support/two-programmes.ts';

/** Two windows of one form: what the older one says is refused, and both are shown. */
let site: Site;
let coordinator: Visitor;
beforeAll(async () => {
  site = await startSite({ env: await ownAddress() });
  coordinator = await fillExample(site);
}, 120_000);
afterAll(() => site.stop());

const ROUND = '/rondes/voorjaar-2027';
const textOf = async (answer: Response) => (await answer.text()).replace(/<!--.*?-->/g, '');

test('an answer of an import is not overwritten from an older tab', async () => {
  const taken = await coordinator.post(`${ROUND}/import`, { example: 'rough' });
  const batch = taken.headers.get('location') ?? '';
  const page = await textOf(await coordinator.get(batch));
  const inputs = [...page.matchAll(/<input[^>]*name="(d-[^"]+)"[^>]*value="([^"]+)"[^>]*>/g)];
  const [[name = '', options = []] = []] = [...Map.groupBy(inputs, ([, group]) => group!)].filter(
    ([, group]) => group.length > 1,
  );
  const [likely = '', other = ''] = options.map(([, , value]) => value ?? '');
  const stand = standOn(page);
  const save = async (form: Record<string, string>) => {
    const answer = await coordinator.post(batch, { intent: 'keep', ...form });
    return { status: answer.status, text: await textOf(answer) };
  };
  const chosen = async () =>
    [...(await textOf(await coordinator.get(batch))).matchAll(/<input[^>]*>/g)]
      .map(([input]) => input)
      .filter((input) => input.includes(`name="${name}"`) && /\schecked/.test(input))
      .map((input) => /value="([^"]*)"/.exec(input)?.[1]);

  expect((await save({ stand, [name]: other })).status).toBe(302);
  // The button once more, and the same answer from another tab.
  expect((await save({ stand, [name]: other })).status).toBe(302);
  const refused = await save({ stand, [name]: likely });
  expect(refused.status).toBe(409);
  expect(refused.text).toContain('Hier is intussen iets anders ingevuld');
  expect(await chosen()).toEqual([other]);
  // The page that refused keeps what was chosen, and can be sent.
  expect((await save({ stand: standOn(refused.text), [name]: likely })).status).toBe(302);
  expect(await chosen()).toEqual([likely]);
});

test('a manager who said no does not say yes from an older tab', async () => {
  const [email, manager] = ['nora.tab@pol.example', 'kees.tab@pol.example'];
  const nora = new Visitor(site);
  await fillAll(nora, email, manager);
  await confirm(site, nora, email);
  await sendAll(nora);
  const sleutel = keyIn((await linksTo(site, manager))[0] ?? '');
  const path = `/toestemming?sleutel=${sleutel}`;
  const kees = new Visitor(site);
  const stand = standOn(await textOf(await kees.get(path)));
  const no = { sleutel, stand, answer: 'no', note: 'Ziekte in het team' };
  for (const _ of [1, 2]) expect((await kees.post(path, no)).status).toBe(200);
  const refused = await kees.post(path, { ...no, answer: 'yes', note: 'Toch goed' });
  const page = await textOf(refused);
  expect(refused.status).toBe(409);
  expect(page).toContain('Nee: Ziekte in het team');
  expect(page).toContain('Ja, toestemming: Toch goed');
  expect(await textOf(await kees.get(path))).toContain('Je gaf geen toestemming');
  const again = await kees.post(path, { sleutel, stand: standOn(page), answer: 'yes', note: 'Toch goed' });
  expect([again.status, await textOf(again)]).toEqual([200, expect.stringContaining('Je gaf toestemming')]);
});

test('a site that somebody changed is not removed from an older tab', async () => {
  const contact = await visitorAs(site, 'contactpersoon');
  const list = '/organisatie/POL/locaties';
  const form = { kind: 'open', name: 'Bureau Tab', address: 'Plein 1, Maasmond' };
  const submission = hidden(await textOf(await contact.get(`${list}?nieuw=open`)), 'submission');
  await contact.post(list, { ...form, submission });
  const id = /wijzig=([0-9a-f-]{36})/.exec(await textOf(await contact.get(list)))?.[1] ?? '';
  const version = hidden(await textOf(await contact.get(`${list}?wijzig=${id}`)), 'version');
  await contact.post(list, { ...form, id, version, name: 'Bureau Zuid' });
  const refused = await contact.post(list, { intent: 'remove', id, version });
  const page = await textOf(refused);
  expect(refused.status).toBe(409);
  expect(page).toContain('value="Bureau Zuid"');
  const now = { intent: 'remove', id, version: hidden(page, 'version') };
  for (const _ of [1, 2]) expect((await contact.post(list, now)).status).toBe(303);
  expect(await textOf(await contact.get(list))).not.toContain('Bureau Zuid');
});

test('an answer to the invitation, of the contact or the coordinator, is not replaced from an older tab', async () => {
  const contact = await visitorAs(site, 'contactpersoon');
  const [own, member] = ['/organisatie/POL/uitnodiging', `${ROUND}/organisaties/POL`];
  const shown = hidden(await textOf(await contact.get(own)), 'shown');
  const [first, second] = shown === 'no' ? (['yes', 'no'] as const) : (['no', 'yes'] as const);
  const answer = async (given: 'yes' | 'no', seen: string) =>
    contact.post(own, { round: 'voorjaar-2027', answer: given, shown: seen });
  const note = async (given: 'yes' | 'no', seen: string) =>
    coordinator.post(member, { intent: given, shown: seen });
  for (const _ of [1, 2]) expect((await answer(first, shown)).status).toBe(303);
  // Both pages were open since before that; what they showed is what was there then.
  const older = shown === '' ? '' : second;
  for (const late of [await answer(second, older), await note(second, older)]) {
    expect(late.status).toBe(409);
    const page = await textOf(late);
    expect(page).toContain('Staat er nu');
    expect(hidden(page, 'shown')).toBe(first);
  }
  expect((await note(second, first)).status).toBe(303);
  expect(hidden(await textOf(await contact.get(own)), 'shown')).toBe(second);
});
