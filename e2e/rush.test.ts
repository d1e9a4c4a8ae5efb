import { afterAll, beforeAll, expect, test } from 'vitest';
import { figure } from './support/figures.ts';
import { SEED } from './support/fuzz/seeded.ts';
import { flood, slowClients } from './support/rush/floods.ts';
import { signUpDay } from './support/rush/sign-up-day.ts';
import { openRushStage, type RushStage } from './support/rush/stage.ts';
import { Wire } from './support/wire.ts';

/** `npm run rush` does this with thousands, in ten minutes. */
const [PEOPLE, SECONDS] = [40, 10];

let stage: RushStage;
beforeAll(async () => {
  stage = await openRushStage({ long: false });
}, 180_000);
afterAll(() => stage.stop());

test('on the day that sign-up opens, in floods and with clients that never finish, everybody signs up and gets their mail', async () => {
  const { site, post } = stage;
  const before = await site.measure();
  const slow = await slowClients(site.url, 100);
  const floods = [flood(site.url, { from: 'few', atOnce: 4 }), flood(site.url, { from: 'many', atOnce: 4 })];
  const told = await signUpDay(site.url, post, { people: PEOPLE, seconds: SECONDS, seed: SEED });
  await Promise.all(floods.map((each) => each.stop()));
  slow.stop();
  const after = await site.measure();
  const { done, errors, p95, mails } = told;
  const [few, many] = floods.map(
    ({ sent, statuses }) =>
      `${sent} (${Object.entries(statuses)
        .map(([status, times]) => `${status} ${times}×`)
        .join(', ')})`,
  );
  figure(
    'people in a rush and in floods',
    `${done} of ${PEOPLE} signed up, ${errors.length} errors, p95 of answers ${p95} ms, slowest mail ${mails.slowest} s of ${mails.count}`,
  );
  figure('floods', `from five addresses ${few}; from many ${many}`);
  expect(errors).toEqual([]);
  expect(done).toBe(PEOPLE);
  expect(mails.count).toBe(3 * PEOPLE);
  expect(mails.slowest).toBeLessThan(60);
  // Nobody of a flood gets more than being told to wait, or that there is no such thing.
  const statuses = floods.flatMap((each) => Object.keys(each.statuses));
  expect(statuses.filter((status) => !/^(?:200|302|303|400|404|422|429)$/.test(status))).toEqual([]);
  expect(after.rss - before.rss).toBeLessThan(400_000_000);
});

test('a mailbox that a flood asks mails for gets no more than a few', async () => {
  // Asked for hundreds of times above, with and without others.
  expect(stage.post.lettersTo('coordinator@maasmond.example').length).toBeLessThanOrEqual(6);
});

test('who does not finish saying what they want is let go within half a minute, and is not waited for', async () => {
  const wire = await Wire.open(stage.site.url);
  wire.send('GET / HTTP/1.1\r\nHost: localhost\r\n');
  const began = performance.now();
  const answer = await wire.next();
  await wire.end();
  expect([answer?.status ?? 408, performance.now() - began < 40_000]).toEqual([408, true]);
});
