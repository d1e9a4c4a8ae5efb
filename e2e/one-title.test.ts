import { afterAll, beforeAll, expect, test } from 'vitest';
import { Visitor, visitorAs } from './support/accounts.ts';
import { confirm, FORM, fill, fillAll, sendAll } from './support/sign-up.ts';
import { type Site, startSite } from './support/site.ts';

const ROUND = '/rondes/voorjaar-2027';
/** Titles of the example that several places have, open and secret. */
const OPEN = 'Meelopen met een dienst noodhulp';
const SECRET = 'Hulp aan huis bij huiselijk geweld';
const DAY = /\b(?:ma|di|wo|do|vr|za|zo) \d{1,2}/;

let site: Site;
const who: Record<string, Visitor> = {};
beforeAll(async () => {
  site = await startSite({ example: 'alive' });
  for (const role of ['coordinator', 'contactpersoon', 'deelnemer']) {
    who[role] = await visitorAs(site, role);
  }
  who.visitor = new Visitor(site);
});
afterAll(() => site.stop());

const textOf = async (visitor: Visitor, path: string) =>
  (await (await visitor.get(path)).text())
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<title>.*?<\/title>/g, '')
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

/** What stands behind each time that a title is on a page, and before it: some lists begin with the code. */
function around(text: string, title: string): string[] {
  const parts = text.split(title);
  return parts.slice(1).map((after, index) => `${parts[index]!.slice(-12)}|${after.slice(0, 70)}`);
}

/** Every time that a place with one of the titles is named, its code is there; of a secret one no day. */
function isTold(text: string): number {
  const open = around(text, OPEN);
  for (const part of open) expect(part).toMatch(/POL-[13]/);
  for (const part of around(text, SECRET)) {
    expect(part).toMatch(/THU-[12]/);
    expect(/\(([^)]*)\)/.exec(part)?.[1] ?? '').not.toMatch(DAY);
  }
  return open.length + around(text, SECRET).length;
}

test('in the gallery and the form places with one title differ, for everybody', async () => {
  // On its card, and with what is pressed there to choose it and to read of it.
  expect(isTold(await textOf(who.visitor!, '/plekken/voorjaar-2027?tot=100'))).toBe(12);
  expect(isTold(await textOf(who.visitor!, '/plekken/voorjaar-2027/POL-1'))).toBeGreaterThan(0);
  const email = 'titel@vtm.example';
  await fillAll(who.visitor!, email, 'lea@vtm.example');
  await fill(who.visitor!, 'wie', { name: 'Tit', jobTitle: 'arts', organisation: 'VTM' });
  for (const kies of ['place:POL-1', 'place:POL-3', 'place:THU-1', 'place:THU-2']) {
    await who.visitor!.post(`${FORM}/keuzes`, { kies });
  }
  await confirm(site, who.visitor!, email);
  const choices = await textOf(who.visitor!, `${FORM}/keuzes`);
  expect(isTold(choices)).toBeGreaterThanOrEqual(4);
  const overview = await textOf(who.visitor!, `${FORM}/overzicht`);
  expect(isTold(overview)).toBeGreaterThanOrEqual(3);
  // Where no day stands beside it, the days of an open place come along.
  for (const part of around(overview, OPEN)) expect(part).toMatch(DAY);
  await sendAll(who.visitor!);
});

test('to a coordinator: in the lists, the choices, the reasons and what is handed out', async () => {
  const coordinator = who.coordinator!;
  const list = `${ROUND}/aanmeldingen`;
  for (const path of [
    `${ROUND}/plekken?zoek=noodhulp`,
    `${ROUND}/plekken?toon=geheim`,
    `${list}?zoek=noodhulp`,
    `${list}?zoek=THU`,
    `${list}?toon=geen-keuze`,
  ]) {
    expect([path, isTold(await textOf(coordinator, path)) > 0]).toEqual([path, true]);
  }
  const people = await (await coordinator.get(`${ROUND}/aanmeldingen`)).text();
  const [, id = ''] = /id="naam-([0-9a-f-]{36})"/.exec(people) ?? [];
  const open = await textOf(coordinator, `${ROUND}/aanmeldingen?open=${id}`);
  expect(isTold(open)).toBeGreaterThan(0);
  await coordinator.post(`${ROUND}/matching`, { intent: 'match' });
  await expect
    .poll(() => textOf(coordinator, `${ROUND}/matching`), { timeout: 60_000 })
    .toContain('Voorstel 1');
  await expect
    .poll(() => textOf(coordinator, `${ROUND}/matching`), { timeout: 60_000 })
    .not.toContain('wordt nog berekend');
  expect(isTold(await textOf(coordinator, `${ROUND}/matching`))).toBeGreaterThan(0);
  // The whole reason stands with who is open.
  const unplaced = `${ROUND}/matching?toon=niet-geplaatst`;
  const rows = await (await coordinator.get(unplaced)).text();
  const ids = [...rows.matchAll(/id="mens-([0-9a-f-]{36})"/g)].map(([, one]) => one);
  const told = await Promise.all(
    ids.map(async (one) => isTold(await textOf(coordinator, `${unplaced}&persoon=${one}`))),
  );
  expect(Math.max(...told)).toBeGreaterThan(0);
});

test('to who speaks for an organisation: on the home and in the list of places', async () => {
  for (const path of ['/organisatie/POL', '/organisatie/POL/plekken']) {
    expect(isTold(await textOf(who.contactpersoon!, path))).toBe(2);
  }
});
