import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { SharedPage, sharedPageOf } from './shared-page.ts';

const answerOf = (text: string, headers: Record<string, string> = {}, status = 200) =>
  new Response(text, { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });

test('an answer that is for one is not for everybody', async () => {
  const shared = async (answer: Response) => (await sharedPageOf(answer, 'n0nce'))?.bytes().toString();
  expect(await shared(answerOf('<p>all'))).toBe('<p>all');
  expect(await shared(answerOf('<p>me', { 'set-cookie': 'taal=en' }))).toBeUndefined();
  expect(await shared(answerOf('<p>gone', {}, 404))).toBeUndefined();
  expect(await shared(answerOf('<p>away', {}, 503))).toBeUndefined();
  expect(await shared(answerOf('{}', { 'content-type': 'text/x-script' }))).toBeUndefined();
  expect(await shared(answerOf('<script nonce="n0nce">'))).toBeUndefined();
});

test('what was looked at can still be sent', async () => {
  const answer = answerOf('<script nonce="n0nce">');
  await sharedPageOf(answer, 'n0nce');
  expect(await answer.text()).toBe('<script nonce="n0nce">');
});

test('it comes whole and compressed, and its mark is that of what is in it', async () => {
  const [one, same, other] = ['<p>één', '<p>één', '<p>twee'].map(
    (text) => new SharedPage([], Buffer.from(text)),
  );
  expect(brotliDecompressSync(await one!.bytes('br')).toString()).toBe('<p>één');
  expect(gunzipSync(await one!.bytes('gzip')).toString()).toBe('<p>één');
  expect(one!.bytes().toString()).toBe('<p>één');
  expect([one!.etag === same!.etag, one!.etag === other!.etag]).toEqual([true, false]);
});
