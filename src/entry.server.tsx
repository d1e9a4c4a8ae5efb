import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { renderToPipeableStream } from 'react-dom/server';
import {
  type EntryContext,
  isRouteErrorResponse,
  type RouterContextProvider,
  ServerRouter,
} from 'react-router';
import { keptContext, nonceContext, sentContext, troubleContext, viewerContext } from './people/scope.ts';
import { log } from './platform/log/log.ts';
import { KeptContext } from './ui/kept-form.tsx';
import { localeOf } from './web/edge.ts';
import { hasOwnStyle, withOwnStyle } from './web/first-paint.ts';
import { DrawnPage, drawnContext, nameOfDrawn } from './web/memory/drawn-pages.ts';
import { stylesOf, unavailableData, unavailablePage } from './web/unavailable.tsx';

// The server reaches the pages of this bundle through these keys: there is one copy of each, and it is here.
export { tasksContext } from './homes/tasks.ts';
export { holdingsContext } from './journey/programme/programme-holdings.ts';
export { appContext, keptContext, nonceContext, pageKeyContext, troubleContext } from './people/scope.ts';
export { answersContext } from './post/answers.ts';
export { pressesContext } from './post/press.ts';
export { firstPaintHash } from './web/first-paint.ts';
export { drawnContext } from './web/memory/drawn-pages.ts';

const GIVE_UP_MS = 10_000;

/** Renders a page whole before it is sent: the status is right, and a slow phone gets one piece. */
export default async function handleRequest(
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
  let own: Drawing | undefined;
  const make = async () => {
    own = await draw(request, routerContext, loadContext);
    return own.failed ? null : new DrawnPage(own.whole, nonce);
  };
  const name = mayBeDrawnBefore(request, status, loadContext)
    ? await nameOf(request, routerContext, nonce)
    : null;
  const page = name === null ? null : await loadContext.get(drawnContext).find(name, make);
  const { whole, failed } = page
    ? { whole: own?.whole ?? page.with(nonce), failed: false }
    : (own ?? (await draw(request, routerContext, loadContext)));
  headers.set('Content-Type', 'text/html; charset=utf-8');
  const isOwn = loadContext.get(viewerContext) === null && hasOwnStyle(routerContext) && !failed;
  if (loadContext.get(viewerContext) === null && !isOwn) askForStyles(headers, routerContext);
  return new Response((isOwn ? withOwnStyle(whole) : whole) as BodyInit, {
    headers,
    status: failed ? 500 : status,
  });
}

/** Who comes for the first time, on a slow phone, has its style sheet on the way before the page is read. */
function askForStyles(headers: Headers, routerContext: EntryContext): void {
  for (const sheet of stylesOf(routerContext)) headers.append('Link', `<${sheet}>; rel=preload; as=style`);
}

/** Who has not signed in gets pages that are kept as a whole, and what a form said is for one answer. */
const mayBeDrawnBefore = ({ method }: Request, status: number, loadContext: RouterContextProvider): boolean =>
  method === 'GET' &&
  status === 200 &&
  loadContext.get(keptContext) === null &&
  loadContext.get(viewerContext) !== null;

/** Reads what goes along with the page, and puts it back for who draws it. */
async function nameOf({ url }: Request, routerContext: EntryContext, nonce: string): Promise<string> {
  const along = await new Response(routerContext.serverHandoffStream).text();
  routerContext.serverHandoffStream = new Response(along).body!;
  return nameOfDrawn(url, along, nonce);
}

interface Drawing {
  whole: Buffer;
  /** Something of it could not be drawn. */
  failed: boolean;
}

function draw(
  { url }: Request,
  routerContext: EntryContext,
  loadContext: RouterContextProvider,
): Promise<Drawing> {
  const nonce = loadContext.get(nonceContext);
  return new Promise((resolve, reject) => {
    let failed = false;
    const { pipe, abort } = renderToPipeableStream(
      <KeptContext value={loadContext.get(keptContext)}>
        <ServerRouter context={routerContext} url={url} nonce={nonce} />
      </KeptContext>,
      {
        nonce,
        // A large part is not sent apart, to be put in its place by a script that may not be there.
        progressiveChunkSize: Number.POSITIVE_INFINITY,
        onAllReady() {
          clearTimeout(patience);
          const body = new PassThrough();
          pipe(body);
          // React writes it in hundreds of pieces, which one by one cost more than making them.
          buffer(body).then((whole) => resolve({ whole, failed }), reject);
        },
        onShellError(error) {
          clearTimeout(patience);
          reject(error);
        },
        onError(error) {
          failed = true;
          log.error({ err: error }, 'render');
        },
      },
    );
    // Left to run, it would hold on to the page for as long as it waits.
    const patience = setTimeout(abort, GIVE_UP_MS).unref();
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
