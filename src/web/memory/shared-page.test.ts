import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { SharedPage, sharedPageOf } from './shared-page.ts';

const answerOf = (text: string, headers: Record<string, string> = {}, status = 200) =>
  new Response(text, { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });

/** What is made anew for each answer. */
const MADE_FOR_ONE = { nonce: 'n0nce', pageKey: 'k3y' };

test('an answer that is for one is not for everybody', async () => {
  const shared = async (answer: Response) => (await sharedPageOf(answer, MADE_FOR_ONE))?.bytes('').toString();
  expect(await shared(answerOf('<p>all'))).toBe('<p>all');
  expect(await shared(answerOf('<p>me', { 'set-cookie': 'taal=en' }))).toBeUndefined();
  expect(await shared(answerOf('<p>gone', {}, 404))).toBeUndefined();
  expect(await shared(answerOf('<p>away', {}, 503))).toBeUndefined();
  expect(await shared(answerOf('{}', { 'content-type': 'text/x-script' }))).toBeUndefined();
  expect(await shared(answerOf('<script nonce="n0nce">'))).toBeUndefined();
});

test('what was looked at can still be sent', async () => {
  const answer = answerOf('<script nonce="n0nce">');
  await sharedPageOf(answer, MADE_FOR_ONE);
  expect(await answer.text()).toBe('<script nonce="n0nce">');
});

test('it comes whole and compressed, and its mark is that of what is in it', async () => {
  const [one, same, other] = ['<p>één', '<p>één', '<p>twee'].map(
    (text) => new SharedPage([], Buffer.from(text)),
  );
  expect(brotliDecompressSync(await one!.bytes('', 'br')).toString()).toBe('<p>één');
  expect(gunzipSync(await one!.bytes('', 'gzip')).toString()).toBe('<p>één');
  expect(one!.bytes('').toString()).toBe('<p>één');
  expect([one!.etag === same!.etag, one!.etag === other!.etag]).toEqual([true, false]);
});

test('a page that names itself has another name for each reader, and none that was made for somebody before', async () => {
  const page = (await sharedPageOf(answerOf('<p>één<input value="k3y"><input value="k3y">'), MADE_FOR_ONE))!;
  expect(page.bytes('mine').toString()).toBe('<p>één<input value="mine"><input value="mine">');
  for (const name of ['yours', 'theirs', 'his'])
    expect(brotliDecompressSync(await page.bytes(name, 'br')).toString()).toBe(
      `<p>één<input value="${name}"><input value="${name}">`,
    );
  expect(page.etag).toBeNull();
});
