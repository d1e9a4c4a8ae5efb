import type express from 'express';
import { log } from '../platform/log/log.ts';
import { hasMore, isUnasked, throwAway } from './bodies.ts';

const METHODS = 'GET, HEAD, POST';

/** The path as a browser would read it, decoded; `null` when it cannot be read or holds what no path of ours has. */
export function readPath(url: string): string | null {
  // Text before the path, so that `//elders.example` is not read as the name of a site.
  if (!url.startsWith('/') || !URL.canParse(`http://x${url}`)) return null;
  const { pathname, searchParams } = new URL(`http://x${url}`);
  // To a browser two slashes begin the name of another site, so an address made of this path would lead there.
  // Of the parsed path: `/.//elders.example` becomes one as well.
  if (/^\/[/\\]/.test(url) || /^\/[/\\]/.test(pathname)) return null;
  // The database takes no such character in any text.
  if ([...searchParams.values()].some((value) => value.includes('\0'))) return null;
  try {
    const path = decodeURIComponent(pathname);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it is about
    return /[\u0000-\u001f\u007f]/.test(path) ? null : path;
  } catch {
    return null;
  }
}

/**
 * Answers before a page is asked. What is still to come of the request is thrown away or the connection ends with
 * the answer: a proxy uses the connection again, and the next request must not be read from the middle of this one.
 */
export function refuse(
  request: express.Request,
  response: express.Response,
  status: number,
  text: string,
): void {
  response.status(status).type('text');
  if (!hasMore(request)) {
    response.send(text);
    return;
  }
  response.set({ Connection: 'close', 'Content-Length': String(Buffer.byteLength(text)) });
  response.write(text);
  if (isUnasked(request)) response.end();
  else void throwAway(request).then(() => response.end());
}

/** What no page answers goes no further: another way of asking, and a path that cannot be one. */
export const refuseOddRequests: express.RequestHandler = (request, response, next) => {
  if (readPath(request.url) === null) refuse(request, response, 404, 'Not found');
  else if (!METHODS.split(', ').includes(request.method)) {
    response.set('Allow', METHODS);
    refuse(request, response, 405, 'Method not allowed');
  } else next();
};

/** What fails before a page: express would write the path to the log, in a line of its own. */
export const answerFailure: express.ErrorRequestHandler = (error, request, response, next) => {
  log.error({ err: error }, 'request failed');
  if (response.headersSent) next(error);
  else refuse(request, response, 500, 'Something went wrong');
};
