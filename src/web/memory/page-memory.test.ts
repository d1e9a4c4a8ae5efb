import { expect, test } from 'vitest';
import { PageMemory } from './page-memory.ts';
import { SharedPage } from './shared-page.ts';

const pageOf = (text: string) => new SharedPage([], Buffer.from(text));

function memoryOf(limits?: { entries: number; size: number }) {
  const memory = new PageMemory(limits);
  let sure = true;
  memory.trust(() => sure);
  const made: string[] = [];
  return {
    memory,
    made,
    lose: () => {
      sure = false;
    },
    ask: (name: string, text = name) =>
      memory.find(name, async () => {
        made.push(name);
        return pageOf(text);
      }),
  };
}

test('a crowd that asks at once has one page made, and so has who comes later', async () => {
  const { ask, made } = memoryOf();
  const pages = await Promise.all(Array.from({ length: 200 }, () => ask('/')));
  expect([new Set(pages).size, await ask('/'), made]).toEqual([1, pages[0], ['/']]);
});

test('what changed while a page was being made is not passed by: who asks after it gets a new one', async () => {
  const { memory, ask, made } = memoryOf();
  const before = Promise.withResolvers<SharedPage>();
  const first = memory.find('/', () => before.promise);
  memory.empty();
  const second = await ask('/', 'after');
  before.resolve(pageOf('before'));
  expect([(await first)?.bytes(''), second?.bytes('')].map(String)).toEqual(['before', 'after']);
  expect([await ask('/'), made]).toEqual([second, ['/']]);
});

test('nothing is answered from memory while a change would not be heard of', async () => {
  const { memory, ask, made, lose } = memoryOf();
  await ask('/');
  lose();
  expect([await ask('/'), made]).toEqual([null, ['/']]);
  expect(await new PageMemory().find('/', async () => pageOf('untrusted'))).toBeNull();
  memory.empty();
});

test('who asked for a page that fails, or is for one, makes its own; the next one tries again', async () => {
  const { memory, ask, made } = memoryOf();
  const broken = Promise.withResolvers<SharedPage | null>();
  const first = memory.find('/', () => broken.promise);
  const second = memory.find('/', async () => pageOf('never asked'));
  broken.reject(new Error('away'));
  await expect(first).rejects.toThrow('away');
  expect(await second).toBeNull();
  const refused = await memory.find('/', async () => null);
  expect([refused, (await ask('/'))?.bytes('').toString(), made]).toEqual([null, '/', ['/']]);
});

test('it holds so many pages and bytes; what was asked for longest ago goes first', async () => {
  const few = memoryOf({ entries: 2, size: 1_000 });
  for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) await few.ask(name);
  expect(few.made).toEqual(['a', 'b', 'c', 'b']);
  const small = memoryOf({ entries: 100, size: 10 });
  for (const name of ['a', 'b', 'a']) await small.ask(name, '1234');
  expect(small.made).toEqual(['a', 'b', 'a']);
});
