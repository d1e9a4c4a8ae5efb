import { request } from 'node:https';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { limits } from '../src/people/limits.ts';
import { enterByMail, leadsTo, Visitor } from './support/accounts.ts';
import { openBrowser } from './support/browser.ts';
import { documented, type Front, findProxy, startCaddy, startNginx } from './support/proxies.ts';
import { ownAddress, type Site, startSite } from './support/site.ts';
import { Wire } from './support/wire.ts';

/** Real proxies before the real server, as somebody sets them up for the first time and as we write that they should. */
const HANNA = 'hanna.aksoy@sla.example';

interface Ports {
  app: string;
  https: string;
  http: string;
}
const kinds: [name: string, program: string | undefined, start: (at: Ports) => Promise<Front>][] = [
  [
    'nginx with one line',
    findProxy('nginx'),
    ({ app, https }) =>
      startNginx(
        findProxy('nginx')!,
        Number(https),
        `server { listen 127.0.0.1:${https} ssl; ssl_certificate /etc/ssl/wisselstage.crt;
          ssl_certificate_key /etc/ssl/wisselstage.key;
          location / { proxy_pass http://127.0.0.1:${app}; } }`,
      ),
  ],
  [
    'nginx as documented',
    findProxy('nginx'),
    ({ app, https, http }) =>
      startNginx(
        findProxy('nginx')!,
        Number(https),
        documented('nginx')
          .replaceAll('wisselstage.example', 'localhost')
          .replace('127.0.0.1:3000', `127.0.0.1:${app}`)
          .replace('listen 80;', `listen 127.0.0.1:${http};`)
          .replace('listen 443 ssl;', `listen 127.0.0.1:${https} ssl;`),
      ),
  ],
  [
    'Caddy as documented',
    findProxy('caddy'),
    ({ app, https }) =>
      startCaddy(
        findProxy('caddy')!,
        Number(https),
        documented('caddy')
          .replace('wisselstage.example {', `https://localhost:${https} {\n    bind 127.0.0.1`)
          .replace('127.0.0.1:3000', `127.0.0.1:${app}`),
      ),
  ],
];
// On somebody's laptop there may be no proxy; in CI that would be a hole in what is tested.
const here = kinds.filter(([, program]) => program !== undefined || process.env.CI);

test.skipIf(here.length < kinds.length)('nginx and Caddy are here to test with', () => {
  expect(here.map(([name]) => name)).toEqual(kinds.map(([name]) => name));
});

describe.each(here)('behind %s', (name, _, start) => {
  let app: Site;
  let proxy: Front;
  let site: { url: string };
  beforeAll(async () => {
    const [direct, https, http] = [await ownAddress(), await ownAddress(), await ownAddress()];
    site = { url: `https://localhost:${https.PORT}` };
    app = await startSite({ env: { PORT: direct.PORT, BASE_URL: site.url } });
    proxy = await start({ app: direct.PORT, https: https.PORT, http: http.PORT });
    setDefaultCACertificates([...getCACertificates('bundled'), proxy.authority]);
  });
  afterAll(async () => {
    await proxy?.stop();
    await app?.stop();
  });

  test('somebody signs in by mail and saves a form, and everything leads to our own address', async () => {
    const visitor = new Visitor(site, { Origin: site.url, 'Sec-Fetch-Site': 'same-origin' });
    expect(leadsTo(await enterByMail(app, visitor, HANNA))).toBe('/mijn');
    expect((await visitor.get('/mijn/account')).status).toBe(200);
    const ended = await visitor.post('/uitloggen', {});
    expect([leadsTo(ended), ended.headers.getSetCookie().every((each) => each.includes('Secure'))]).toEqual([
      '/',
      true,
    ]);
    const mail = await (await fetch(`${app.url}/outbox`)).text();
    expect(mail).toContain(`${site.url}/inloggen/link`);
    expect(mail).not.toContain(`${app.url}/inloggen`);
  });

  test('what somebody says of the host and the way in counts for nothing', async () => {
    const lies = {
      'X-Forwarded-Host': 'elders.example',
      'X-Forwarded-Proto': 'http',
      Forwarded: 'host=elders.example;proto=http',
      'X-Original-URL': '/rondes/elders',
    };
    const visitor = new Visitor(site, { ...lies, Origin: site.url });
    const chosen = await visitor.get('/?taal=en');
    expect([leadsTo(chosen), chosen.headers.getSetCookie()[0]]).toEqual([
      '/',
      expect.stringContaining('Secure'),
    ]);
    expect((await visitor.post('/inloggen', { email: 'x' })).status).toBe(422);
    for (const path of ['/', '/inloggen', '/bestaat-niet', '/plekken/voorjaar-2027']) {
      expect(await (await visitor.get(path)).text()).not.toContain('elders');
    }
    for (const from of ['https://elders.example', app.url, site.url.replace('https', 'http'), 'onzin']) {
      const foreign = new Visitor(site, { ...lies, Origin: from });
      const { status } = await foreign.post('/inloggen', { email: 'x' });
      expect([from, status >= 400 && status !== 422]).toEqual([from, true]);
    }
  });

  test('a browser signs in and sends a form', async () => {
    const browser = await openBrowser();
    try {
      const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'nl-NL' });
      const page = await context.newPage();
      await page.goto(site.url);
      await page.getByRole('button', { name: 'Ga verder als coördinator' }).click();
      await page.waitForURL(`${site.url}/**`);
      await page.goto(`${site.url}/rondes/voorjaar-2027/instellingen`);
      await page.getByLabel('Naam', { exact: false }).first().fill('Ronde achter een proxy');
      await page.getByRole('button', { name: 'Bewaar' }).first().click();
      await page.getByText('Ronde achter een proxy').first().waitFor();
      expect((await context.cookies()).every(({ secure }) => secure)).toBe(true);
    } finally {
      await browser.close();
    }
  });

  test('an answer to a large form breaks nothing of what follows', async () => {
    const body = 'x'.repeat(300_000);
    const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
    for (let times = 0; times < 25; times++) {
      const [lost, next] = await Promise.all([
        fetch(`${site.url}/bestaat-niet`, { method: 'POST', body, headers: form }),
        fetch(`${site.url}/healthz`),
      ]);
      expect([lost.status, next.status]).toEqual([404, 200]);
    }
    const large = await fetch(`${site.url}/inloggen`, {
      method: 'POST',
      body: body.repeat(4),
      headers: form,
    });
    expect(large.status).toBe(413);
    expect(await proxy.complaints()).not.toMatch(/reset|prematurely|broken|502|upstream/i);
  });

  // With one line nginx passes on what anybody says: see docs/operating.md.
  test.skipIf(name === 'nginx with one line')(
    'nobody gets more tries by saying that they are another',
    async () => {
      const from = (localAddress: string, said: string) =>
        new Promise<number | undefined>((resolve, reject) => {
          const body = 'token=x';
          request(
            `${site.url.replace('localhost', '127.0.0.1')}/inloggen/link`,
            {
              ...{ method: 'POST', localAddress, servername: 'localhost', agent: false },
              headers: {
                ...{ Host: new URL(site.url).host, 'Content-Length': body.length },
                ...{ 'Content-Type': 'application/x-www-form-urlencoded', 'X-Forwarded-For': said },
              },
            },
            (answer) => {
              answer.resume().on('end', () => resolve(answer.statusCode));
            },
          )
            .on('error', reject)
            .end(body);
        });
      const answers: (number | undefined)[] = [];
      for (let times = 0; times <= limits.enterFrom.times; times++) {
        answers.push(await from('127.0.0.7', `192.0.2.${times % 250}`));
      }
      expect([answers.at(0), answers.at(-2), answers.at(-1)]).toEqual([422, 422, 429]);
      expect(await from('127.0.0.8', '127.0.0.7')).toBe(422);
    },
  );
});

describe('without a proxy', () => {
  test('a proxy that is not trusted cannot say who asks', async () => {
    const site = await startSite({ env: { TRUSTED_PROXIES: 'none' } });
    const ask = async (said: string) =>
      (await new Visitor(site, { 'X-Forwarded-For': said }).post('/inloggen/link', { token: 'x' })).status;
    const answers: number[] = [];
    for (let times = 0; times <= limits.enterFrom.times; times++)
      answers.push(await ask(`192.0.2.${times % 250}`));
    expect([answers.at(0), answers.at(-2), answers.at(-1)]).toEqual([422, 422, 429]);
    await site.stop();
  });

  test('without BASE_URL the site is for this machine, under any of its names, and nobody else', async () => {
    const site = await startSite();
    const { port } = new URL(site.url);
    const ask = async (host: string, path = '/') => {
      const wire = await Wire.open(site.url);
      wire.send(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
      const answer = await wire.next();
      wire.close();
      return answer?.status;
    };
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`, 'localhost:8080']) {
      expect([host, await ask(host)]).toEqual([host, 200]);
      const visitor = new Visitor(site, { Origin: `http://${host}` });
      if (host !== 'localhost:8080') {
        const at = new Visitor({ url: `http://${host}` }, { Origin: `http://${host}` });
        expect((await at.post('/inloggen', { email: 'x' })).status).toBe(422);
      } else expect((await visitor.post('/inloggen', { email: 'x' })).status).toBe(403);
    }
    for (const host of [
      'elders.example',
      'localhost.elders.example',
      '192.0.2.7:3000',
      '127.0.0.1.elders.example',
    ]) {
      expect([host, await ask(host)]).toEqual([host, 421]);
      expect([host, await ask(host, '/healthz')]).toEqual([host, 200]);
    }
    for (const host of [
      'a b',
      'a/b',
      'a@b',
      '',
      ':80',
      '[::1',
      'a:b',
      'é',
      `a:${'9'.repeat(9)}`,
      'a..b',
      "a'b",
    ]) {
      expect([host, await ask(host)]).toEqual([host, 400]);
    }
    expect(await ask('localhost\r\nHost: elders.example')).toBe(400);
    await site.stop();
  });

  test('a proxy that does not say who asks is named in the log, once', async () => {
    const { PORT } = await ownAddress();
    const site = await startSite({ env: { PORT, BASE_URL: 'https://wisselstage.example' } });
    for (const path of ['/healthz', '/', '/inloggen']) await fetch(site.url + path);
    await site.logged('"path":"/inloggen"');
    expect(site.log().split('the proxy does not send X-Forwarded-For').length).toBe(2);
    await site.stop();
  });
});
