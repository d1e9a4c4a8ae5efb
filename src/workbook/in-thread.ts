import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { WorkbookError } from './read/error.ts';
import type { Outcome, Task, TaskKind, Told } from './task.ts';

export type ThreadLimits = {
  /** After which a file takes too long. */
  milliseconds: number;
  /** Of what is made out of a file, in megabytes. */
  memory: number;
  /** At the same time; who comes later waits. */
  threads: number;
  /** That a thread with nothing to do stays for the next. */
  idleMilliseconds: number;
};

/** 425,000 filled cells took 6 seconds to read and 9 to understand, on two processors that had more to do. */
const LIMITS: ThreadLimits = { milliseconds: 60_000, memory: 1_500, threads: 2, idleMilliseconds: 60_000 };

export type Reader = {
  /** @throws {WorkbookError} also `too-slow` and `too-heavy`, after which nothing of the file is left */
  run<Kind extends TaskKind>(task: Task & { kind: Kind }): Promise<Outcome[Kind]>;
  close(): Promise<void>;
};

/**
 * Reads and understands files in threads of their own, so that no file keeps the server from answering. A thread is
 * kept for the next file, and is ended with a file that takes too long or too much.
 * @param thread the file that a thread runs
 */
export function openReader(limits: ThreadLimits = LIMITS, thread: URL = threadFile()): Reader {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const waiting: (() => void)[] = [];
  let busy = 0;

  function start(): Worker {
    const worker = new Worker(thread, {
      execArgv: ['--disable-warning=ExperimentalWarning'],
      resourceLimits: { maxOldGenerationSizeMb: limits.memory },
      // A library that prints what it stumbles over would print what is in a file. Not read either: a stream that is
      // read keeps the process, so that a command would end only when the thread does. The thread throws it away.
      stdout: true,
      stderr: true,
    });
    all.add(worker);
    worker.once('exit', () => {
      all.delete(worker);
      const at = idle.indexOf(worker);
      if (at !== -1) idle.splice(at, 1);
    });
    return worker;
  }

  async function turn(): Promise<void> {
    if (busy >= limits.threads) await new Promise<void>((resolve) => waiting.push(resolve));
    else busy += 1;
  }

  /** Whoever waits takes over the turn, so that nobody comes in between. */
  function done(): void {
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  }

  function rest(worker: Worker): void {
    idle.push(worker);
    worker.unref();
    const timer = setTimeout(() => {
      const at = idle.indexOf(worker);
      if (at === -1) return;
      idle.splice(at, 1);
      void worker.terminate();
    }, limits.idleMilliseconds);
    timer.unref();
  }

  return {
    async run<Kind extends TaskKind>(task: Task & { kind: Kind }) {
      await turn();
      try {
        const worker = idle.pop() ?? start();
        worker.ref();
        const told = await toldBy(worker, task, limits.milliseconds);
        rest(worker);
        return outcomeOf(told) as Outcome[Kind];
      } finally {
        done();
      }
    },
    async close() {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

/** Whatever happens to the thread, this ends; a thread that did not answer is ended first. */
async function toldBy(worker: Worker, task: Task, milliseconds: number): Promise<Told> {
  const listeners = new AbortController();
  try {
    return await new Promise<Told>((resolve, reject) => {
      const timer = setTimeout(() => reject(new WorkbookError('too-slow')), milliseconds);
      listeners.signal.addEventListener('abort', () => clearTimeout(timer));
      const answer = (told: Told) => resolve(told);
      const failed = (error: Error) =>
        reject(isOutOfMemory(error) ? new WorkbookError('too-heavy', {}, { cause: error }) : error);
      const gone = () => reject(new Error('The thread that reads a file ended early.'));
      worker.once('message', answer).once('error', failed).once('exit', gone);
      listeners.signal.addEventListener('abort', () => {
        worker.off('message', answer).off('error', failed).off('exit', gone);
      });
      worker.postMessage(task);
    });
  } catch (error) {
    listeners.abort();
    worker.once('error', () => {});
    await worker.terminate();
    throw error;
  } finally {
    listeners.abort();
  }
}

const isOutOfMemory = (error: Error): boolean => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

function outcomeOf(told: Told): Outcome[TaskKind] {
  if (told.kind === 'done') return told.outcome;
  if (told.kind === 'refused') throw new WorkbookError(told.code, told.params);
  throw new Error(told.message);
}

/** In the source, also for the bundle of the pages that is built from it. */
function threadFile(): URL {
  const inSource = join('src', 'workbook', 'reading-thread.ts');
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, inSource)) && folder !== dirname(folder)) folder = dirname(folder);
  return pathToFileURL(join(folder, inSource));
}

/** The reader of this process. */
export const reader: Reader = openReader();
