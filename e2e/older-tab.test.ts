import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Visitor } from './accounts.ts';
import { fillExample, standOn } from './sign-up.ts';
import { ownAddress, type Site, startSite } from './site.ts';

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
  const [[name = '', options = []] = []] = [...Map.groupBy(inputs, ([, of]) => of!)].filter(
    ([, of]) => of.length > 1,
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
