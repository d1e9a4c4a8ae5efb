import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { createRequestHandler } from '@react-router/express';
import compression from 'compression';
import express from 'express';
import { RouterContextProvider, type ServerBuild } from 'react-router';
import type { App } from './people/scope.ts';
import { type DatabaseTrouble, noting } from './platform/db/unavailable.ts';
import { log } from './platform/log/log.ts';
import { answerFailure, refuseOddRequests } from './refuse.ts';

const YEAR = '1y';
/** Far more than any form here holds. */
const FORM_BYTES = 1_000_000;
/** The page that takes a workbook: nothing else that ends in its name. */
const IMPORT = /^\/rondes\/[^/]+\/import(\.data|\/[^/]+)?$/;

/** A letter has its colours in its elements, and may do nothing but lead on. */
const LETTER_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox allow-popups allow-popups-to-escape-sandbox";

type Keys = typeof import('./entry.server.tsx');

/** Answers over HTTP: static files, health, and the pages of the bundle. */
export function createWebServer(app: App, build: ServerBuild, clientFolder: string): Server {
  const keys = build.entry.module as unknown as Pick<Keys, 'appContext' | 'nonceContext' | 'troubleContext'>;
  const server = express();
  server.disable('x-powered-by');
  server.set('trust proxy', 'loopback');
  server.use(compression());
  server.use((request, response, next) => {
    const started = performance.now();
    const nonce = randomBytes(16).toString('base64');
    response.locals.nonce = nonce;
    setSecurityHeaders(response, nonce, app.config.baseUrl.startsWith('https:'));
    if (/^\/outbox\/./.test(request.path)) response.setHeader('Content-Security-Policy', LETTER_POLICY);
    response.on('finish', () => {
      log.info({
        method: request.method,
        path: request.path,
        status: response.statusCode,
        ms: Math.round(performance.now() - started),
      });
    });
    next();
  });
  server.use(refuseOddRequests);
  server.use((request, response, next) => {
    // The import counts its own bytes, to answer on its page.
    if (IMPORT.test(request.path)) return next();
    // A browser always says how long a form is; what does not say it could be without end.
    const { 'content-length': length, 'transfer-encoding': chunked } = request.headers;
    if (chunked !== undefined) response.status(411).type('text').send('Length required');
    else if (Number(length ?? 0) > FORM_BYTES) response.status(413).type('text').send('Too large');
    else next();
  });
  server.use((request, _, next) => {
    // Whoever asks can write this header; what express made of it is what the proxy of this machine says.
    request.headers['x-forwarded-for'] = request.ip ?? '';
    next();
  });
  server.get('/healthz', (_, response) => {
    response.type('text').send('ok');
  });
  server.get('/readyz', async (_, response) => {
    const ready = await app.jobs.isReady().catch(() => false);
    response
      .status(ready ? 200 : 503)
      .type('text')
      .send(ready ? 'ready' : 'not ready');
  });
  server.use('/assets', express.static(`${clientFolder}/assets`, { immutable: true, maxAge: YEAR }));
  server.use(express.static(clientFolder, { maxAge: '1h', index: false }));
  server.use((_, response, next) => {
    const trouble: DatabaseTrouble = { failed: false };
    response.locals.trouble = trouble;
    noting(trouble, next);
  });
  server.use(
    createRequestHandler({
      build,
      mode: 'production',
      getLoadContext(_, response) {
        const context = new RouterContextProvider();
        context.set(keys.appContext, app);
        context.set(keys.nonceContext, response.locals.nonce as string);
        context.set(keys.troubleContext, response.locals.trouble as DatabaseTrouble);
        return context;
      },
    }),
  );
  server.use(answerFailure);
  return createServer(server);
}

function setSecurityHeaders(response: express.Response, nonce: string, https: boolean): void {
  response.setHeader(
    'Content-Security-Policy',
    [
      "default-src 'self'",
      `script-src 'self' 'nonce-${nonce}'`,
      "style-src 'self'",
      "img-src 'self' data:",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ].join('; '),
  );
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
  // Pages show who is where: no shared computer keeps them.
  response.setHeader('Cache-Control', 'no-store');
  if (https) response.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
}
