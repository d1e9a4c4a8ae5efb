import { Buffer } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { openReader, type Reader, type ThreadLimits } from './in-thread.ts';
import { WorkbookError } from './read/error.ts';
import { readCsvFiles } from './read/read.ts';
import { interpret } from './understand/interpret.ts';

const LIMITS: ThreadLimits = { milliseconds: 60_000, memory: 300, threads: 1, idleMilliseconds: 60_000 };
const FILE = { name: 'Organisaties.csv', bytes: Buffer.from('Code;Naam\nPOL;Politie') };

const open: Reader[] = [];
function opened(limits: Partial<ThreadLimits> = {}, thread?: URL): Reader {
  const reader = openReader({ ...LIMITS, ...limits }, ...(thread ? [thread] : []));
  open.push(reader);
  return reader;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((reader) => reader.close()));
});

/** A thread that does what a file could make ours do; what it is given decides. */
async function hostileThread(): Promise<URL> {
  const folder = await mkdtemp(join(tmpdir(), 'reading-'));
  const file = join(folder, 'thread.mjs');
  writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ text }) => {
  if (text === 'for ever') for (;;);
  if (text === 'memory') for (const all = [];;) all.push(new Array(100_000).fill(all.length));
  if (text === 'gone') process.exit(3);
  parentPort.postMessage({ kind: 'done', outcome: text });
});`,
  );
  open.push({
    run: () => Promise.reject(),
    close: () => rm(folder, { recursive: true }),
  } as unknown as Reader);
  return pathToFileURL(file);
}

const errorOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no error',
    (error: unknown) => (error instanceof WorkbookError ? error.code : String(error)),
  );

test('a thread gives what reading and understanding give', async () => {
  const reader = opened();
  const raw = await reader.run({ kind: 'files', files: [FILE] });
  expect(raw).toEqual(readCsvFiles([FILE]));
  expect(await reader.run({ kind: 'interpret', raw, answers: {} })).toEqual(interpret(raw));
});

test('an error keeps its code and its numbers on the way', async () => {
  const reader = opened();
  const failed = reader.run({ kind: 'files', files: [{ name: 'a.pdf', bytes: Buffer.from('%PDF-1.7') }] });
  await expect(failed).rejects.toBeInstanceOf(WorkbookError);
  expect(await errorOf(failed)).toBe('not-a-workbook');
});

test('a file that goes on for ever is ended, answers go on meanwhile, and the next one is read', async () => {
  const reader = opened({ milliseconds: 3_000 }, await hostileThread());
  const endless = errorOf(reader.run({ kind: 'pasted', text: 'for ever' }));
  let turns = 0;
  const answering = setInterval(() => {
    turns += 1;
  }, 1);
  expect(await endless).toBe('too-slow');
  clearInterval(answering);
  // In the thread of the server not one of them would have come.
  expect(turns).toBeGreaterThan(0);
  expect(await reader.run({ kind: 'pasted', text: 'next' })).toBe('next');
});

test('a file that takes all memory takes only that of its thread', async () => {
  const reader = opened({ memory: 60 }, await hostileThread());
  expect(await errorOf(reader.run({ kind: 'pasted', text: 'memory' }))).toBe('too-heavy');
  expect(await reader.run({ kind: 'pasted', text: 'next' })).toBe('next');
});

test('a thread that ends by itself leaves nobody waiting', async () => {
  const reader = opened({}, await hostileThread());
  expect(await errorOf(reader.run({ kind: 'pasted', text: 'gone' }))).toBe(
    'Error: The thread that reads a file ended early.',
  );
  expect(await reader.run({ kind: 'pasted', text: 'next' })).toBe('next');
});

test('whoever comes when all threads are busy has a turn later, in order', async () => {
  const reader = opened({}, await hostileThread());
  const done: string[] = [];
  const texts = ['a', 'b', 'c', 'd'];
  await Promise.all(texts.map((text) => reader.run({ kind: 'pasted', text }).then(() => done.push(text))));
  expect(done).toEqual(texts);
});

test('a command that read a file ends when it is done, not when the thread has had nothing to do for long', () => {
  const command = `
    import { openReader } from '${new URL('in-thread.ts', import.meta.url)}';
    const file = { name: 'Organisaties.csv', bytes: Buffer.from('Code;Naam') };
    await openReader({ milliseconds: 60_000, memory: 300, threads: 1, idleMilliseconds: 3_600_000 })
      .run({ kind: 'files', files: [file] });`;
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', command];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 45_000 });
  expect([status, stderr]).toEqual([0, '']);
});
