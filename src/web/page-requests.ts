import type { Readable } from 'node:stream';
import { createReadableStreamFromReadable, writeReadableStreamToWritable } from '@react-router/node';
import type express from 'express';
import { createRequestHandler, type RouterContextProvider, type ServerBuild } from 'react-router';
import { bodyOf, hasMore, throwAway } from './bodies.ts';

/**
 * Hands requests to the pages, at the address that this site has.
 *
 * Not by `@react-router/express`: that takes the address from what the request or a proxy says, and breaks the
 * connection when a page answers before it has read everything.
 */
export function answerPages(
  build: ServerBuild,
  contextOf: (response: express.Response) => RouterContextProvider,
): express.RequestHandler {
  const answer = createRequestHandler(build, 'production');
  return async (request, response, next) => {
    try {
      await send(await answer(asWebRequest(request, response), contextOf(response)), request, response);
    } catch (error) {
      // Who left before the end of the answer missed nothing that failed.
      if (!response.destroyed) next(error);
    }
  };
}

function asWebRequest(request: express.Request, response: express.Response): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const each of [value ?? []].flat()) headers.append(name, each);
  }
  const leaves = new AbortController();
  response.on('close', () => {
    if (!response.writableFinished) leaves.abort();
  });
  const takesBody = request.method !== 'GET' && request.method !== 'HEAD';
  return new Request(new URL(response.locals.ownOrigin + request.originalUrl), {
    method: request.method,
    headers,
    signal: leaves.signal,
    ...(takesBody ? asWebBody(bodyOf(request)) : {}),
  } as RequestInit);
}

function asWebBody(body: Buffer | Readable | undefined) {
  if (body === undefined || Buffer.isBuffer(body)) return { body };
  return { body: createReadableStreamFromReadable(body), duplex: 'half' };
}

async function send(answer: Response, request: express.Request, response: express.Response): Promise<void> {
  if (response.destroyed) return answer.body?.cancel();
  response.status(answer.status);
  for (const [name, value] of answer.headers) {
    if (name === 'set-cookie') response.append(name, value);
    else response.setHeader(name, value);
  }
  if (!hasMore(request)) {
    if (answer.body) await writeReadableStreamToWritable(answer.body, response);
    else response.end();
    return;
  }
  // See `refuse`: the page answered without having read everything.
  response.setHeader('Connection', 'close');
  response.write(Buffer.from(await answer.arrayBuffer()));
  await throwAway(request);
  response.end();
}
