import { afterAll, expect, test } from 'vitest';
import { figure } from './support/figures.ts';
import { routes } from './support/fuzz/known.ts';
import { fuzz, grown, OPEN_MORE, ROLES } from './support/fuzz/run.ts';
import { SEED } from './support/fuzz/seeded.ts';
import { type Site, startSite } from './support/site.ts';

/** `npm run fuzz -- 20000` sends more. */
const COUNT = Number(process.env.FUZZ ?? 2_000);
/** `FUZZ_ONLY` sends one of them alone. */
const ONLY = process.env.FUZZ_ONLY ? Number(process.env.FUZZ_ONLY) : undefined;
/** What is changed goes on: after so many each site begins anew. */
const PER_SITE = 20_000;
const CLOCK = '2027-01-11T09:00:00Z';
const MB = 1_000_000;

let site: Site | undefined;
afterAll(() => site?.stop());

const parts = Array.from({ length: Math.ceil(COUNT / PER_SITE) }, (_, part) => ({
  part,
  count: Math.min(PER_SITE, COUNT - part * PER_SITE),
  seed: part === 0 ? SEED : `${SEED}-${part}`,
}));

test.each(parts)(
  'hostile requests to every route as everybody are no failure, hang, leak or growth (seed $seed)',
  async ({ count, seed }) => {
    site = await startSite({ example: 'visits', clock: CLOCK, measured: true, long: count > 5_000 });
    const { wrong, before, after, statuses, ...found } = await fuzz(site, {
      count,
      seed,
      ...(ONLY === undefined ? {} : { only: ONLY }),
    });
    const mb = (bytes: number) => `${Math.round(bytes / MB)} MB`;
    figure('hostile requests', `${found.sent} (and ${found.read} pages read), seed ${seed}`);
    figure(
      'answered',
      Object.entries(statuses)
        .map(([status, times]) => `${status} ${times}×`)
        .join(', '),
    );
    figure(
      'took',
      `median ${found.median} ms, p95 ${found.p95} ms, slowest ${found.slowest} ms; the server busy at one stretch ${after.longest} ms`,
    );
    figure(
      'reached',
      `${found.shown} of ${routes.length} routes shown, by ${ROLES.length + 1} people; ${found.carriedOut} forms carried out; signed in again ${found.signedInAgain}×`,
    );
    figure(
      'memory',
      `heap ${mb(before.heapUsed)} → ${mb(after.heapUsed)}, in all ${mb(before.rss)} → ${mb(after.rss)}`,
    );
    const more = grown(before, after);
    figure('open handles', `${before.open} → ${after.open}; more of: ${more}`);
    expect(wrong).toEqual([]);
    expect(
      site
        .log()
        .split('\n')
        .filter((line) => /"msg":"(?:request failed|render)"|[Uu]ncaught|Unhandled/.test(line)),
    ).toEqual([]);
    expect((await fetch(`${site.url}/healthz`)).status).toBe(200);
    if (ONLY === undefined) {
      expect(after.heapUsed - before.heapUsed).toBeLessThan(100 * MB);
      expect(after.open - before.open, more).toBeLessThan(OPEN_MORE);
      expect(found.shown).toBeGreaterThan(routes.length / 2);
    }
    await site.stop();
    site = undefined;
  },
  Math.max(400_000, COUNT * 300),
);
