import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { find, isProgram, isRoot, run } from './programs.mjs';

/** The folder with initdb and postgres, the newest version first; undefined when there is none. */
export function findPostgres() {
  // Debian keeps the server's programs off PATH.
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  return folders.find(
    (folder) => folder && isProgram(join(folder, 'initdb')) && isProgram(join(folder, 'postgres')),
  );
}

/** A throw-away cluster on a free loopback port: its address, and what stops and removes it. */
export async function startPostgres(programs) {
  const folder = mkdtempSync(join(tmpdir(), 'wisselstage-postgres-'));
  const as = isRoot ? unprivileged() : {};
  if (isRoot) chownSync(folder, as.uid, as.gid);
  const options = {
    ...as,
    cwd: folder,
    env: { ...process.env, PATH: `${programs}${delimiter}${process.env.PATH}`, HOME: folder, LC_ALL: 'C' },
  };
  const data = join(folder, 'data');
  try {
    const made = run(
      join(programs, 'initdb'),
      ['-D', data, '-U', 'wisselstage', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
      options,
    );
    if (!made.ok) throw new Error(made.said);
    const port = await freePort();
    // Nothing has to survive a power cut, so nothing waits for the disk.
    const settings = {
      listen_addresses: '127.0.0.1',
      port,
      unix_socket_directories: '',
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      max_connections: 200,
    };
    const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    return await listen(join(programs, 'postgres'), ['-D', data, ...args], options, port, folder);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

async function listen(program, args, options, port, folder) {
  let server = await begin(program, args, options);
  const stop = async () => {
    await server.end('SIGINT'); // "fast": it ends the connections and writes what it has
    rmSync(folder, { recursive: true, force: true });
  };
  return {
    url: `postgresql://wisselstage@127.0.0.1:${port}/postgres`,
    get pid() {
      return server.pid;
    },
    stop,
    /** It is gone at once, as when its machine crashes. */
    crash: () => server.end('SIGQUIT'),
    /** It is there again, with what it had. */
    async comeBack() {
      server = await begin(program, args, options);
    },
  };
}

async function begin(program, args, options) {
  const server = spawn(program, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (text) => {
    said = `${said}${text}`.slice(-4000);
  });
  const ended = new Promise((done) => server.once('close', done).once('error', done));
  const end = async (signal) => {
    server.kill(signal);
    if (!(await Promise.race([ended.then(() => true), sleep(5_000, false, { ref: false })])))
      server.kill('SIGQUIT');
    await ended;
  };
  for (let tries = 0; tries < 200 && server.exitCode === null; tries += 1) {
    if (said.includes('ready to accept connections')) return { pid: server.pid, end };
    await sleep(100);
  }
  await end('SIGINT');
  throw new Error(said.trim());
}

/** The database server refuses to run as root, so it gets the account that Debian makes for it, or nobody's. */
function unprivileged() {
  const id = dirname(find(['id']) ?? '/usr/bin/id');
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => run(join(id, 'id'), [flag, name]));
    if (uid.ok && gid.ok) return { uid: Number(uid.said), gid: Number(gid.said) };
  }
  throw new Error('there is no account "postgres" or "nobody" to run it as');
}

function freePort() {
  return new Promise((done, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}
