import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const DOCUMENT = fileURLToPath(new URL('../../docs/operating.md', import.meta.url));

/** The program of a proxy; Debian keeps it off the path of who is not root. */
export function findProxy(name: 'nginx' | 'caddy'): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

/**
 * The example of a proxy as the documentation has it.
 * @param which of several, from 1
 */
export function documented(language: 'nginx' | 'caddy' | 'ini', which = 1): string {
  const block = readFileSync(DOCUMENT, 'utf8').split(`\`\`\`${language}\n`)[which];
  return block?.split('```')[0] ?? '';
}

export interface Front {
  /** The certificate that it can be trusted by. */
  authority: string;
  /** What it complained of. */
  complaints(): Promise<string>;
  stop(): Promise<void>;
}

/** Runs nginx with these servers, which may use the certificate `crt` with its `key` of the folder. */
export async function startNginx(program: string, port: number, servers: string): Promise<Front> {
  const folder = await mkdtemp(join(tmpdir(), 'wisselstage-nginx-'));
  const [crt, key] = [join(folder, 'crt'), join(folder, 'key')];
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'],
      ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-out', crt, '-keyout', key],
    ],
    { stdio: 'ignore' },
  );
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const config = [
    // Its workers would otherwise be somebody who may not enter this folder.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `daemon off; pid ${folder}/pid; error_log ${folder}/errors warn;`,
    'events {}',
    `http { access_log off; ${temporary.map((each) => `${each}_temp_path ${folder}/${each};`).join(' ')}`,
    servers.replaceAll('/etc/ssl/wisselstage.', `${folder}/`),
    '}',
  ].join('\n');
  await writeFile(join(folder, 'conf'), config);
  const args = ['-p', folder, '-c', join(folder, 'conf'), '-e', join(folder, 'errors')];
  return running(spawn(program, args, { stdio: 'ignore' }), { folder, port, authority: crt });
}

/** Runs Caddy with this site, on a name of this machine: it makes a certificate of its own for that. */
export async function startCaddy(program: string, port: number, site: string): Promise<Front> {
  const folder = await mkdtemp(join(tmpdir(), 'wisselstage-caddy-'));
  const file = join(folder, 'Caddyfile');
  const errors = join(folder, 'errors');
  const options = `{\n admin off\n skip_install_trust\n auto_https disable_redirects\n log {\n output file ${errors}\n level WARN\n }\n}\n`;
  await writeFile(file, options + site);
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn(program, ['run', '--config', file, '--adapter', 'caddyfile'], { stdio: 'ignore', env });
  const authority = join(folder, 'caddy', 'pki', 'authorities', 'local', 'root.crt');
  return running(child, { folder, port, authority });
}

async function running(
  child: ChildProcess,
  { folder, port, authority }: { folder: string; port: number; authority: string },
): Promise<Front> {
  const errors = join(folder, 'errors');
  const said = async () => (existsSync(errors) ? readFile(errors, 'utf8') : '');
  const until = Date.now() + 30_000;
  while (!(existsSync(authority) && (await answers(port)))) {
    if (child.exitCode !== null || Date.now() > until) {
      child.kill('SIGTERM');
      throw new Error(`the proxy did not start: ${await said()}`);
    }
    await sleep(50);
  }
  return {
    authority: await readFile(authority, 'utf8'),
    complaints: said,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await ended;
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
