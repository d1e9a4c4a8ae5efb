import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { startSite } from './support/site.ts';

/** Whoever starts the site has not said that others may reach it. */
const root = fileURLToPath(new URL('..', import.meta.url));

async function isReached(host: string, port: string): Promise<boolean> {
  const socket = connect({ host, port: Number(port) });
  const reached = await once(socket, 'connect').then(
    () => true,
    () => false,
  );
  socket.destroy();
  return reached;
}

const own = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
/** Addresses of this machine that others reach it by. */
const outer = own.filter(({ internal, scopeid }) => !internal && !scopeid).map(({ address }) => address);
const hasIpv6 = own.some(({ address }) => address === '::1');
// 127.0.0.2 stands for an address that was not named, on a machine without a network as well.
const others = ['127.0.0.2', ...outer];

describe.each([
  ['wisselstage serve', false],
  ['npm start', 'empty'],
] as const)('%s', (_, example) => {
  test('is reached from this machine alone, by both kinds of addresses, and says so', async () => {
    const site = await startSite({ example });
    const { port } = new URL(site.url);
    expect(await isReached('127.0.0.1', port)).toBe(true);
    expect(await isReached('::1', port)).toBe(hasIpv6);
    for (const host of others) expect([host, await isReached(host, port)]).toEqual([host, false]);
    const both = hasIpv6 ? ` and [::1]:${port}` : '';
    expect(site.log()).toContain(`(listening on 127.0.0.1:${port}${both})`);
    await site.stop();
  });

  test('is reached where HOST says, and nowhere else', async () => {
    const site = await startSite({ example, env: { HOST: '127.0.0.2' } });
    const { hostname, port } = new URL(site.url);
    expect(hostname).toBe('127.0.0.2');
    expect([await isReached('127.0.0.2', port), await isReached('127.0.0.1', port)]).toEqual([true, false]);
    expect(site.log().includes('everybody can sign in as anybody')).toBe(example === 'empty');
    await site.stop();
  });
});

test('HOST=0.0.0.0 is every address of this machine', async () => {
  const site = await startSite({ env: { HOST: '0.0.0.0' } });
  const { port } = new URL(site.url);
  for (const host of ['127.0.0.1', '127.0.0.2'])
    expect([host, await isReached(host, port)]).toEqual([host, true]);
  await site.stop();
});

test('a HOST that is not of this machine stops the start with a sentence', () => {
  const env = { ...process.env, BASE_URL: '', PORT: '0', HOST: '192.0.2.1', WISSELSTAGE_DATA: 'memory' };
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'src/cli/wisselstage.ts', 'serve'],
    { cwd: root, env, encoding: 'utf8', timeout: 60_000 },
  );
  expect([status, stderr.includes('HOST is no address of this machine')]).toEqual([1, true]);
});
