import { once } from 'node:events';
import type { ServerResponse, Server as WebServer } from 'node:http';
import { type AddressInfo, createServer, isIPv6, Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../platform/config/config.ts';

/** Whether the server is on its way out: it then answers who comes, and is ready for nobody. */
export interface Ending {
  begun: boolean;
}

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

/**
 * Lets the server listen where `HOST` says; without it nobody outside this machine reaches it.
 * @param ending told when it ends, for who asks whether it is ready
 */
export async function listen(
  web: WebServer,
  { host, port, stopAfterSeconds }: Pick<Config, 'host' | 'port' | 'stopAfterSeconds'>,
  ending: Ending,
): Promise<Listening> {
  const isQuiet = watch(web, ending);
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
      ending.begun = true;
      // A proxy that asks whether we are ready finds another meanwhile; who does not know yet is served.
      await sleep(stopAfterSeconds * 1000);
      await momentOfNothingToDo();
      const closed = listening.map(
        (each) => new Promise<void>((resolve) => stopListening(each, () => resolve())),
      );
      await isQuiet();
      web.closeAllConnections();
      await Promise.all(closed);
    },
  };
}

const BRIEFLY_MS = 0.5;
const MOMENT_WITHIN_MS = 2_000;

/**
 * Who has knocked and was not let in loses what was sent when the door closes, so it closes right after somebody looked: a turn
 * in which much was done was a turn in which others came.
 */
async function momentOfNothingToDo(): Promise<void> {
  const last = performance.now() + MOMENT_WITHIN_MS;
  for (let briefly = 0; briefly < 2 && performance.now() < last; ) {
    const began = performance.now();
    await new Promise(setImmediate);
    briefly = performance.now() - began < BRIEFLY_MS ? briefly + 1 : 0;
  }
}

/** Without closing the connections that are there: on each of them a request can be on its way. */
const stopListening = (server: Server, done: () => void) => Server.prototype.close.call(server, done);

/** What comes on a connection that is there already has come within this. */
const QUIET_MS = 100;
/** No answer takes longer, and who sends that slowly does not keep us. */
const AT_MOST_MS = 20_000;

/**
 * Counts what is being answered. From the end on each answer ends its connection.
 * @returns waits until nothing is
 */
function watch(web: WebServer, ending: Ending): () => Promise<void> {
  let underway = 0;
  const count = (_: unknown, response: ServerResponse) => {
    if (ending.begun) response.setHeader('Connection', 'close');
    underway += 1;
    response.once('close', () => {
      underway -= 1;
    });
  };
  web.prependListener('request', count);
  web.prependListener('checkContinue', count);
  return async () => {
    const last = performance.now() + AT_MOST_MS;
    for (let quietMs = 0; quietMs < QUIET_MS && performance.now() < last; quietMs += 10) {
      await sleep(10);
      if (underway > 0) quietMs = 0;
    }
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
