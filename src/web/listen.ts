import { once } from 'node:events';
import type { Server as WebServer } from 'node:http';
import { type AddressInfo, createServer, isIPv6, type Server } from 'node:net';
import type { Config } from '../platform/config/config.ts';

export interface Listening {
  /** Where to reach it from this machine. */
  url: string;
  /** All it listens on, with the port. */
  addresses: string[];
  close(): Promise<void>;
}

/** This machine alone, in both kinds of addresses: `localhost` is the one here and the other there. */
const THIS_MACHINE = ['127.0.0.1', '::1'];
/** A machine may have no IPv6. */
const NOT_HERE = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];

/** Lets the server listen where `HOST` says; without it nobody outside this machine reaches it. */
export async function listen(
  web: WebServer,
  { host, port }: Pick<Config, 'host' | 'port'>,
): Promise<Listening> {
  const [first, second] = host ? [host] : THIS_MACHINE;
  await listenOn(web, first!, port);
  const listening: Server[] = [web];
  const { port: taken } = web.address() as AddressInfo;
  if (second) {
    const other = createServer((socket) => web.emit('connection', socket));
    try {
      await listenOn(other, second, taken);
      listening.push(other);
    } catch (error) {
      if (!isSpared(error, port)) {
        web.close();
        throw error;
      }
    }
  }
  return {
    url: urlOf(host, taken),
    addresses: listening.map((each) => written(each.address() as AddressInfo)),
    async close() {
      web.closeAllConnections();
      await Promise.all(listening.map((each) => new Promise((resolve) => each.close(resolve))));
    },
  };
}

async function listenOn(server: Server, host: string, port: number): Promise<void> {
  server.listen(port, host);
  await once(server, 'listening');
}

/** Whether it goes on without the second address: there is none, or its free port is another one. */
function isSpared(error: unknown, port: number): boolean {
  const { code = '' } = error as NodeJS.ErrnoException;
  return NOT_HERE.includes(code) || (port === 0 && code === 'EADDRINUSE');
}

/** The address that this machine reaches such a server at, which may listen on all of its addresses. */
export function urlOf(host: string | undefined, port: number): string {
  const name = host === undefined || ['0.0.0.0', '::'].includes(host) ? 'localhost' : host;
  return `http://${isIPv6(name) ? `[${name}]` : name}:${port}`;
}

const written = ({ address, port }: AddressInfo) => `${isIPv6(address) ? `[${address}]` : address}:${port}`;
