import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { constants } from 'node:zlib';
import compression from 'compression';
import express from 'express';
import { RouterContextProvider, type ServerBuild } from 'react-router';
import type { HomeTasks } from '../homes/tasks.ts';
import type { Holdings } from '../journey/programme/programme-holdings.ts';
import { signedNow } from '../people/earlier-cookies.ts';
import { signInPath } from '../people/paths.ts';
import type { App } from '../people/scope.ts';
import type { Secrets } from '../platform/config/secrets.ts';
import { type DatabaseTrouble, noting } from '../platform/db/unavailable.ts';
import { log } from '../platform/log/log.ts';
import { makeKey } from '../platform/privacy/key.ts';
import type { Answers } from '../post/answers.ts';
import type { Presses } from '../post/press.ts';
import { answerOffer, isPlainForm, passOn, takeIn, tooMuch } from './bodies.ts';
import { knownByName } from './host-cookies.ts';
import { inTurn } from './in-turn.ts';
import type { Ending } from './listen.ts';
import { loggedPath } from './logged-path.ts';
import type { DrawnPages } from './memory/drawn-pages.ts';
import type { PageMemory } from './memory/page-memory.ts';
import { establish, refuseOddHosts } from './own-origin.ts';
import { answerPages } from './page-requests.ts';
import { answerFailure, refuse, refuseOddRequests } from './refuse.ts';
import { answerRobots } from './robots.ts';
import { answerSecurityText } from './security-text.ts';
import { SLOW } from './slow-clients.ts';
import { serveFiles } from './static-files.ts';
import { TAKES_FILES } from './takes-files.ts';

/** A letter has its colours in its elements, and may do nothing but lead on. */
const LETTER_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox allow-popups allow-popups-to-escape-sandbox";
/** The pages that a search engine may show. Not said in robots.txt: what may not be read cannot say that it is private. */
const FOUND_BY_ALL = /^\/(?:plekken\/.*|vragen|contact|privacy|toegankelijkheid)?$/;

/** What no page of ours does, so no script in one can either. Passkeys and copying a text are ours. */
const PERMISSIONS = [
  ...[
    'accelerometer',
    'autoplay',
    'browsing-topics',
    'camera',
    'display-capture',
    'encrypted-media',
    'fullscreen',
  ],
  ...[
    'geolocation',
    'gyroscope',
    'hid',
    'idle-detection',
    'local-fonts',
    'magnetometer',
    'microphone',
    'midi',
  ],
  ...['payment', 'picture-in-picture', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking'],
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/** Of Brotli. One above what is usual makes a list of people a twelfth smaller, for a millisecond or two. */
const QUALITY = 5;

/** Anybody can ask for a mail to sign in, and the answer is a whole page: a flood of it leaves room for everything else. */
const ASKING_AT_ONCE = 2;

type Keys = typeof import('../entry.server.tsx');

/** Answers over HTTP: static files, health, and the pages of the bundle. */
export function createWebServer(
  {
    tasks,
    holdings,
    presses,
    answers,
    memory,
    drawn,
    secrets,
    ending,
    ...app
  }: App & {
    tasks: HomeTasks;
    holdings: Holdings;
    presses: Presses;
    answers: Answers | null;
    memory: PageMemory;
    drawn: DrawnPages;
    secrets: Secrets;
    ending: Ending;
  },
  build: ServerBuild,
  clientFolder: string,
): Server {
  const keys = build.entry.module as unknown as Pick<
    Keys,
    | 'answersContext'
    | 'appContext'
    | 'drawnContext'
    | 'firstPaintHash'
    | 'holdingsContext'
    | 'keptContext'
    | 'nonceContext'
    | 'pageKeyContext'
    | 'pressesContext'
    | 'tasksContext'
    | 'troubleContext'
  >;
  const server = express();
  server.disable('x-powered-by');
  server.set('trust proxy', app.config.trustedProxies);
  const https = app.config.baseUrl.startsWith('https:');
  server.use(compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } } }));
  server.use((request, response, next) => {
    const started = performance.now();
    const { path } = request;
    const nonce = randomBytes(16).toString('base64');
    response.locals.nonce = nonce;
    response.locals.pageKey = makeKey();
    setSecurityHeaders(response, {
      nonce,
      style: keys.firstPaintHash,
      https,
    });
    response.locals.https = https;
    if (/^\/outbox\/./.test(path)) response.setHeader('Content-Security-Policy', LETTER_POLICY);
    if (!FOUND_BY_ALL.test(path)) response.setHeader('X-Robots-Tag', 'noindex, nofollow');
    response.on('finish', () => {
      log.info({
        method: request.method,
        path: loggedPath(path),
        status: response.statusCode,
        ms: Math.round(performance.now() - started),
      });
    });
    next();
  });
  server.use((request, _, next) => {
    const { cookie } = request.headers;
    if (cookie !== undefined)
      request.headers.cookie = signedNow(https ? knownByName(cookie) : cookie, secrets);
    next();
  });
  server.use(async (request, response, next) => {
    const much = tooMuch(request);
    // A form without a file is taken in there as well: it may be one to show in another language.
    if (takesFiles(request) && (much || !isPlainForm(request))) passOn(request);
    else {
      if (much) return refuse(request, response, much.status, much.text);
      if ((await takeIn(request)) === 'broken off') return;
    }
    next();
  });
  server.use(refuseOddRequests, refuseOddHosts);
  server.get('/healthz', (_, response) => {
    response.type('text').send('ok');
  });
  server.get('/readyz', async (_, response) => {
    const ready = !ending.begun && (await app.jobs.isReady().catch(() => false));
    response
      .status(ready ? 200 : 503)
      .type('text')
      .send(ready ? 'ready' : 'not ready');
  });
  server.use(establish(app.config));
  server.post([signInPath(), `${signInPath()}.data`], inTurn(ASKING_AT_ONCE));
  server.get('/robots.txt', answerRobots(app.config));
  server.use(serveFiles(clientFolder));
  server.get('/.well-known/security.txt', answerSecurityText(app.config));
  server.use((_, response, next) => {
    const trouble: DatabaseTrouble = { failed: false };
    response.locals.trouble = trouble;
    noting(trouble, next);
  });
  server.use(
    answerPages(
      build,
      (response, kept) => {
        const context = new RouterContextProvider();
        context.set(keys.appContext, app);
        context.set(keys.tasksContext, tasks);
        context.set(keys.holdingsContext, holdings);
        context.set(keys.pressesContext, presses);
        context.set(keys.answersContext, answers);
        context.set(keys.keptContext, kept);
        context.set(keys.nonceContext, response.locals.nonce as string);
        context.set(keys.pageKeyContext, response.locals.pageKey as string);
        context.set(keys.drawnContext, drawn);
        context.set(keys.troubleContext, response.locals.trouble as DatabaseTrouble);
        return context;
      },
      { memory, reads: app.reads, drawn },
    ),
  );
  server.use(answerFailure);
  const answer: RequestListener = server;
  // Something else that is expected of an answer is nothing that we know of; the request itself is answered.
  return createServer(SLOW, answer)
    .on('checkExpectation', answer)
    .on('checkContinue', (request, response) => {
      answerOffer(request, response, takesFiles(request) || tooMuch(request) === null);
      answer(request, response);
    });
}

/** Such a page counts its own bytes, to answer on its page. */
function takesFiles({ method, url = '' }: Pick<IncomingMessage, 'method' | 'url'>): boolean {
  const [path] = url.split('?', 1);
  return method === 'POST' && TAKES_FILES.some((pattern) => pattern.test(path!));
}

/** @param style what alone may stand as a style in a page */
function setSecurityHeaders(
  response: express.Response,
  { nonce, style, https }: { nonce: string; style: string; https: boolean },
): void {
  response.setHeader(
    'Content-Security-Policy',
    [
      "default-src 'self'",
      `script-src 'self' 'nonce-${nonce}'`,
      `style-src 'self' ${style}`,
      "img-src 'self' data:",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ].join('; '),
  );
  response.setHeader('X-Content-Type-Options', 'nosniff');
  // What the policy says of frames, for a browser that does not read it.
  response.setHeader('X-Frame-Options', 'DENY');
  response.setHeader('Referrer-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Origin-Agent-Cluster', '?1');
  response.setHeader('X-Permitted-Cross-Domain-Policies', 'none');
  response.setHeader('Permissions-Policy', PERMISSIONS);
  // Pages show who is where: no shared computer keeps them.
  response.setHeader('Cache-Control', 'no-store');
  if (https) response.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
}
