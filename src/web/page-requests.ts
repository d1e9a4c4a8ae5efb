import type { Readable } from 'node:stream';
import { createReadableStreamFromReadable, writeReadableStreamToWritable } from '@react-router/node';
import type express from 'express';
import { createRequestHandler, type RouterContextProvider, type ServerBuild } from 'react-router';
import { ASKS_LANGUAGE, type Kept, readKept } from '../language/kept.ts';
import type { KeptReads } from '../platform/db/kept-reads.ts';
import { bodyOf, hasMore, isPlainForm, throwAway } from './bodies.ts';
import { namedForHost } from './host-cookies.ts';
import type { DrawnPages } from './memory/drawn-pages.ts';
import { fromMemory } from './memory/from-memory.ts';
import type { PageMemory } from './memory/page-memory.ts';
import { sendShared } from './memory/shared-page.ts';
import { packedFor } from './packing.ts';

/**
 * Hands requests to the pages, at the address that this site has.
 *
 * Not by `@react-router/express`: that takes the address from what the request or a proxy says, and breaks the
 * connection when a page answers before it has read everything.
 */
export function answerPages(
  build: ServerBuild,
  contextOf: (response: express.Response, kept: Kept | null) => RouterContextProvider,
  { memory, reads, drawn }: { memory: PageMemory; reads: KeptReads; drawn: DrawnPages },
): express.RequestHandler {
  const answer = createRequestHandler(build, 'production');
  return async (request, response, next) => {
    try {
      const kept = keptOf(request);
      const ask = (asked: Request) => answer(asked, contextOf(response, kept));
      const { page, own } = await fromMemory(memory, request, response, ask);
      if (page) return await sendShared(page, request, response);
      const made = own ?? (await ask(asWebRequest(request, response, kept)));
      // What it changed is told by the database as well, but maybe not before who sent it asks for the next page.
      if (mayHaveChanged(request, made)) for (const kept of [reads, drawn, memory]) kept.empty();
      await send(made, request, response);
    } catch (error) {
      // Who left before the end of the answer missed nothing that failed.
      if (!response.destroyed) next(error);
    }
  };
}

const READS = ['GET', 'HEAD'];

const mayHaveChanged = ({ method }: express.Request, { status }: Response) =>
  !READS.includes(method) && (status < 400 || status >= 500);

/** What a form held that came to be shown in another language. */
function keptOf(request: express.Request): Kept | null {
  const body = bodyOf(request);
  if (!isPlainForm(request) || !Buffer.isBuffer(body) || !body.includes(ASKS_LANGUAGE)) return null;
  return readKept(body.toString());
}

/** Headers that say what is in a form: there is none any more when it is only to be shown. */
const OF_FORM = ['content-type', 'content-length'];

/**
 * A form that came to be shown becomes a request to read the page, in the language that it asks for. No page has to
 * know of it, and none can carry out what is in it.
 */
function asWebRequest(request: express.Request, response: express.Response, kept: Kept | null): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const each of [value ?? []].flat()) headers.append(name, each);
  }
  if (kept) for (const name of OF_FORM) headers.delete(name);
  if (kept?.locale) headers.set('cookie', `taal=${kept.locale}; ${withoutLanguage(headers.get('cookie'))}`);
  const leaves = new AbortController();
  response.on('close', () => {
    if (!response.writableFinished) leaves.abort();
  });
  const method = kept ? 'GET' : request.method;
  const takesBody = !READS.includes(method);
  return new Request(new URL(response.locals.ownOrigin + request.originalUrl), {
    method,
    headers,
    signal: leaves.signal,
    ...(takesBody ? asWebBody(bodyOf(request)) : {}),
  } as RequestInit);
}

const withoutLanguage = (cookies: string | null) =>
  (cookies ?? '')
    .split(';')
    .filter((cookie) => !cookie.trim().startsWith('taal='))
    .join(';');

function asWebBody(body: Buffer | Readable | undefined) {
  if (body === undefined || Buffer.isBuffer(body)) return { body };
  return { body: createReadableStreamFromReadable(body), duplex: 'half' };
}

/** What a page says, as a whole or to one that is open already. It is made whole before it is sent. */
const isPage = ({ headers }: Response) => /^text\/(html|x-script)\b/.test(headers.get('content-type') ?? '');

/** Compressed in one go: piece by piece, as a download is, that took longer than making the page. */
async function sendWhole(whole: Buffer, request: express.Request, response: express.Response): Promise<void> {
  const { bytes, coding } = await packedFor(request, whole);
  if (response.destroyed) return;
  if (coding) response.setHeader('Content-Encoding', coding);
  response.setHeader('Content-Length', bytes.byteLength);
  response.end(bytes);
}

async function send(answer: Response, request: express.Request, response: express.Response): Promise<void> {
  if (response.destroyed) return answer.body?.cancel();
  response.status(answer.status);
  for (const [name, value] of answer.headers) {
    if (name === 'set-cookie') response.append(name, response.locals.https ? namedForHost(value) : value);
    else response.setHeader(name, value);
  }
  if (!hasMore(request)) {
    if (isPage(answer)) await sendWhole(Buffer.from(await answer.arrayBuffer()), request, response);
    else if (answer.body) await writeReadableStreamToWritable(answer.body, response);
    else response.end();
    return;
  }
  // See `refuse`: the page answered without having read everything.
  response.setHeader('Connection', 'close');
  response.write(Buffer.from(await answer.arrayBuffer()));
  await throwAway(request);
  response.end();
}
