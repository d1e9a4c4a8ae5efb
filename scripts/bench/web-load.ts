// A thread that asks a server for one page, so many readers at once, each as soon as it was answered.
import { Agent, get } from 'node:http';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

export interface Load {
  url: string;
  cookie: string;
  readers: number;
  seconds: number;
  /** Each request gets a question that nobody asked before. */
  anew?: boolean;
}

export interface Figures {
  perSecond: number;
  p50: number;
  p95: number;
  p99: number;
  slowest: number;
  errors: number;
  /** How many answers the reader got who got fewest. */
  fewest: number;
}

/** Runs in a thread of its own: what it costs is beside the server, not in who prints. */
export function load(asked: Load): Promise<Figures> {
  return new Promise((done, failed) => {
    new Worker(new URL(import.meta.url), { workerData: asked }).once('message', done).once('error', failed);
  });
}

let number = 0;

function ask({ url, cookie, anew }: Load, agent: Agent): Promise<boolean> {
  const headers = { cookie, 'accept-encoding': 'br, gzip' };
  number += 1;
  const address = anew ? `${url}${url.includes('?') ? '&' : '?'}nummer=${number}` : url;
  return new Promise((done) => {
    get(address, { agent, headers }, (answer) => {
      answer.on('end', () => done(answer.statusCode === 200)).on('error', () => done(false));
      answer.resume();
    }).on('error', () => done(false));
  });
}

async function measure(asked: Load): Promise<Figures> {
  const agent = new Agent({ keepAlive: true, maxSockets: asked.readers });
  const took: number[] = [];
  let errors = 0;
  const started = performance.now();
  const until = started + asked.seconds * 1000;
  const answers = await Promise.all(
    Array.from({ length: asked.readers }, async () => {
      let answered = 0;
      while (performance.now() < until) {
        const began = performance.now();
        if (!(await ask(asked, agent))) errors += 1;
        took.push(performance.now() - began);
        answered += 1;
      }
      return answered;
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  took.sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round(took[Math.min(took.length - 1, Math.floor(share * took.length))] ?? 0);
  return {
    perSecond: Math.round((10 * took.length) / seconds) / 10,
    ...{ p50: at(0.5), p95: at(0.95), p99: at(0.99), slowest: at(1) },
    ...{ errors, fewest: Math.min(...answers) },
  };
}

if (!isMainThread && workerData) parentPort?.postMessage(await measure(workerData as Load));
