import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { renderToPipeableStream } from 'react-dom/server';
import {
  type EntryContext,
  isRouteErrorResponse,
  type RouterContextProvider,
  ServerRouter,
} from 'react-router';
import { keptContext, nonceContext, sentContext, troubleContext } from './people/scope.ts';
import { log } from './platform/log/log.ts';
import { KeptContext } from './ui/kept-form.tsx';
import { localeOf } from './web/edge.ts';
import { stylesOf, unavailableData, unavailablePage } from './web/unavailable.tsx';

// The server reaches the pages of this bundle through these keys: there is one copy of each, and it is here.
export { tasksContext } from './homes/tasks.ts';
export { holdingsContext } from './journey/programme/programme-holdings.ts';
export { appContext, keptContext, nonceContext, troubleContext } from './people/scope.ts';
export { pressesContext } from './post/press.ts';

const GIVE_UP_MS = 10_000;

/** Renders a page whole before it is sent: the status is right, and a slow phone gets one piece. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  loadContext: RouterContextProvider,
): Promise<Response> {
  if (status >= 500 && loadContext.get(troubleContext).failed) {
    const sent = loadContext.get(sentContext);
    return unavailablePage({ request, locale: localeOf(request), sent, styles: stylesOf(routerContext) });
  }
  const nonce = loadContext.get(nonceContext);
  return new Promise((resolve, reject) => {
    let failed = false;
    const { pipe, abort } = renderToPipeableStream(
      <KeptContext value={loadContext.get(keptContext)}>
        <ServerRouter context={routerContext} url={request.url} nonce={nonce} />
      </KeptContext>,
      {
        nonce,
        // A large part is not sent apart, to be put in its place by a script that may not be there.
        progressiveChunkSize: Number.POSITIVE_INFINITY,
        onAllReady() {
          headers.set('Content-Type', 'text/html; charset=utf-8');
          const body = new PassThrough();
          pipe(body);
          // React writes it in hundreds of pieces, which one by one cost more than making them.
          buffer(body).then(
            (whole) => resolve(new Response(whole, { headers, status: failed ? 500 : status })),
            reject,
          );
        },
        onShellError: reject,
        onError(error) {
          failed = true;
          log.error({ err: error }, 'render');
        },
      },
    );
    setTimeout(abort, GIVE_UP_MS).unref();
  });
}

/** What a page that is open in the browser asks. */
export function handleDataRequest(
  response: Response,
  { context }: { context: RouterContextProvider },
): Response {
  return response.status >= 500 && context.get(troubleContext).failed ? unavailableData() : response;
}

export function handleError(error: unknown, { request }: { request: Request }): void {
  // Somebody asked for what is not there, or in a wrong way: the answer says so.
  if (isRouteErrorResponse(error) && error.status < 500) return;
  if (!request.signal.aborted)
    log.error({ err: error, path: new URL(request.url).pathname }, 'request failed');
}
