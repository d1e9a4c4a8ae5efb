import { afterAll, beforeAll, expect, test } from 'vitest';
import { leadsTo, type Visitor, visitorAs } from './support/accounts.ts';
import { type Site, startSite } from './support/site.ts';

const LIST = '/rondes/voorjaar-2027/aanmeldingen';
const EXCLUSIONS = `${LIST}?toon=veiligheid`;

let site: Site;
let coordinator: Visitor;
beforeAll(async () => {
  site = await startSite({ example: 'alive' });
  coordinator = await visitorAs(site, 'coordinator');
});
afterAll(() => site.stop());

/** The rows of the table, as text. */
async function rowsOf(visitor: Visitor, path: string): Promise<string[]> {
  const page = await (await visitor.get(path)).text();
  const table = page.slice(page.indexOf('Wie waar niet mag komen</caption>'));
  return table
    .slice(table.indexOf('<tbody'), table.indexOf('</tbody>'))
    .split('<tr')
    .slice(1)
    .map((row) =>
      row
        .replace(/<!--.*?-->/g, '')
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' '),
    );
}

const field = (page: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';

test('all who must not come somewhere are listed, with who says so', async () => {
  const rows = await rowsOf(coordinator, EXCLUSIONS);
  expect(rows).toHaveLength(5);
  expect(rows.filter((row) => /uit ronde-2027\.xlsx, op \w{2} \d/.test(row))).toHaveLength(4);
  expect(rows.filter((row) => row.includes('zei het zelf bij de aanmelding'))).toHaveLength(1);
  const tab = await (await coordinator.get(LIST)).text();
  expect(tab.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')).toMatch(/Mag ergens niet komen \(?5/);
});

test('each is taken away after a question, and can be put back, without JavaScript', async () => {
  const before = await rowsOf(coordinator, EXCLUSIONS);
  const page = await (await coordinator.get(EXCLUSIONS)).text();
  const links = [...page.matchAll(/href="([^"]*weg=[^"]*)"/g)].map(([, to]) => to!.replaceAll('&amp;', '&'));
  expect(links).toHaveLength(5);
  for (const link of links) {
    const question = await (
      await coordinator.get(new URL(link, `${site.url}${LIST}`).href.replace(site.url, ''))
    ).text();
    expect(question).toContain('weer komen bij');
    // The question changes nothing.
    expect(await rowsOf(coordinator, EXCLUSIONS)).toHaveLength(5);
    const about = { person: field(question, 'person'), target: field(question, 'target') };
    const answer = await coordinator.post(EXCLUSIONS, { intent: 'include', ...about });
    const to = String(leadsTo(answer));
    expect(await rowsOf(coordinator, EXCLUSIONS)).toHaveLength(4);
    const taken = await (await coordinator.get(to)).text();
    expect(taken).toContain('mag weer komen bij');
    expect([field(taken, 'person'), field(taken, 'target')]).toEqual([about.person, about.target]);
    expect(leadsTo(await coordinator.post(EXCLUSIONS, { intent: 'exclude', ...about }))).toContain(
      'gedaan=exclude',
    );
  }
  const after = await rowsOf(coordinator, EXCLUSIONS);
  expect(after).toHaveLength(before.length);
  expect(after.every((row) => /vastgelegd door Sietske Brouwer, op \w{2} \d/.test(row))).toBe(true);
});

test('one of a person who is not in the round asks nothing, and what is not there is not put back', async () => {
  const nobody = '00000000-0000-4000-8000-000000000000';
  for (const about of [
    `bij=${nobody}&weg=organisation:POL`,
    `gedaan=include&bij=${nobody}&wat=organisation:POL`,
  ]) {
    const page = await (await coordinator.get(`${EXCLUSIONS}&${about}`)).text();
    expect(page).not.toMatch(/weer komen bij/);
  }
});

test('nobody else sees of an exclusion that it is there', async () => {
  const listed = await rowsOf(coordinator, EXCLUSIONS);
  const people = listed.map((row) => row.trim().split(' ').slice(0, 2).join(' '));
  expect(new Set(people).size).toBeGreaterThan(1);
  for (const role of ['contactpersoon', 'deelnemer', 'beheerder']) {
    const visitor = await visitorAs(site, role);
    for (const path of [EXCLUSIONS, `${EXCLUSIONS}&bij=x&weg=organisation:POL`]) {
      const [real, none] = [
        await visitor.get(path),
        await visitor.get(path.replace('voorjaar-2027', 'is-er-niet')),
      ];
      expect([real.status, none.status]).toEqual([404, 404]);
    }
    const posted = await visitor.post(EXCLUSIONS, {
      intent: 'include',
      person: 'x@y.example',
      target: 'organisation:POL',
    });
    expect(posted.status).toBe(404);
    for (const path of ['/mijn', '/mijn/aanmelding', '/organisatie/POL', '/organisatie/POL/plekken']) {
      expect(await (await visitor.get(path)).text()).not.toMatch(/niet komen bij|uitsluiting|veiligheid/);
    }
  }
  expect(await rowsOf(coordinator, EXCLUSIONS)).toEqual(listed);
});
