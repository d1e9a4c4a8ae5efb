import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPostgres, startPostgres } from '../scripts/testing/postgres.mjs';
import { askMail, visitorAs } from './support/accounts.ts';
import { type Site, startSite } from './support/site.ts';

const programs = findPostgres();

// A database server that is stopped in its tracks: connections stay, and nothing is answered.
describe.skipIf(!programs && !process.env.CI)('a frozen database', () => {
  let cluster: Awaited<ReturnType<typeof startPostgres>>;
  let site: Site;
  beforeAll(async () => {
    cluster = await startPostgres(programs!);
    site = await startSite({ env: { DATABASE_URL: cluster.url, SECRET_KEY: 'x'.repeat(40) } });
  });
  afterAll(async () => {
    thaw();
    await site.stop();
    await cluster.stop();
  });

  const send = (signal: 'SIGSTOP' | 'SIGCONT') => {
    const { pid } = cluster;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
    for (const one of [String(pid), ...children]) process.kill(Number(one), signal);
  };
  const freeze = () => send('SIGSTOP');
  const thaw = () => send('SIGCONT');

  test('gives a page that says so, keeps what was typed, and goes on by itself afterwards', async () => {
    const visitor = await visitorAs(site, 'coordinator');
    expect((await visitor.get('/mijn')).status).toBeLessThan(400);
    const shared = () => fetch(`${site.url}/`);
    await expect.poll(async () => (await shared()).headers.get('etag')).not.toBeNull();
    freeze();
    const [dutch, posted, ready, alive] = await Promise.all([
      visitor.get('/mijn'),
      visitor.post('/inloggen?verder=/mijn', { email: 'wendy@regio.example', verder: '/mijn?x="<b>&' }),
      fetch(`${site.url}/readyz`),
      fetch(`${site.url}/healthz`),
      // What everybody may see is not shown any longer than a change of it would be heard of.
      expect.poll(async () => (await shared()).status).toBe(503),
    ]);
    expect([dutch.status, posted.status, ready.status, alive.status]).toEqual([503, 503, 503, 200]);
    expect(dutch.headers.get('retry-after')).toBe('30');
    const page = await dutch.text();
    expect(page).toContain('<html lang="nl">');
    expect(page).toContain('Wisselstage is even niet bereikbaar');
    expect(page).not.toContain('<script');
    const form = await posted.text();
    expect(form).toContain('weten we niet');
    expect(form).toContain('action="/inloggen?verder=/mijn"');
    expect(form).toContain('>wendy@regio.example</textarea>');
    expect(form).toContain('>/mijn?x=&quot;&lt;b&gt;&amp;</textarea>');
    const asked = await fetch(`${site.url}/mijn`, { headers: { cookie: `${visitor.cookie}; taal=en` } });
    expect(await asked.text()).toContain('cannot be reached for a moment');
    // A form that was to be shown in another language is not lost, and asks for it again.
    const english = { email: 'wendy@regio.example', _taal: 'en inloggen' };
    const shown = await (await visitor.post('/inloggen', english)).text();
    expect(shown).toContain('<html lang="en">');
    expect(shown).toContain('>wendy@regio.example</textarea>');
    expect(shown).toContain('>en inloggen</textarea>');
    // What a page that is open asks gets the same answer, which it knows.
    expect((await visitor.get('/mijn.data')).status).toBe(503);
    thaw();
    await expect.poll(async () => (await fetch(`${site.url}/readyz`)).status, { timeout: 40_000 }).toBe(200);
    expect((await askMail(site, visitor, 'coordinator@maasmond.example')).code).toMatch(/^\d{6}$/);
  });
});
