import { readdirSync } from 'node:fs';
import { extname } from 'node:path';
import express from 'express';
import { KIT_WORKER } from '../journey/visit/kit/worker.ts';

/** The name of such a file holds a hash of what is in it: it never changes. */
const FOR_EVER = 'public, max-age=31536000, immutable';
const FOR_AN_HOUR = 'public, max-age=3600';

/** The files that are the same for everybody. They alone are kept: what the server says of pages does not go for them. */
export function serveFiles(folder: string): express.Router {
  const files = express.Router();
  files.use('/assets', inSmall(`${folder}/assets`));
  files.use('/assets', express.static(`${folder}/assets`, { ...options(FOR_EVER), redirect: false }));
  // No page: a browser that has an older page open asks for files of it, and must ask again after an update.
  files.use('/assets', (_, response) => {
    response.status(404).type('text').send('Not found');
  });
  files.use(express.static(folder, { ...options(FOR_AN_HOUR), index: false, redirect: false }));
  return files;
}

/** What says how a browser treats a page. With a script, a style sheet or a font it means nothing, and it is 600 bytes. */
const OF_PAGES = [
  'Content-Security-Policy',
  'Cross-Origin-Opener-Policy',
  'Origin-Agent-Cluster',
  'Permissions-Policy',
  'X-Frame-Options',
  'X-Permitted-Cross-Domain-Policies',
];

/** A worker has a policy of its own: it asks this site, and runs nothing else. */
const WORKER_POLICY = "default-src 'none'; connect-src 'self'";

const options = (cacheControl: string) => ({
  cacheControl: false,
  setHeaders: (response: express.Response, path: string) => {
    response.setHeader('Cache-Control', cacheControl);
    // A picture can be opened as a page, and hold a script.
    if (/\.(?:js|css|woff2)(?:\.br)?$/.test(path)) for (const name of OF_PAGES) response.removeHeader(name);
    if (path.endsWith(KIT_WORKER)) response.setHeader('Content-Security-Policy', WORKER_POLICY);
  },
});

/** The build has compressed what can be, and better than can be done while somebody waits. */
function inSmall(folder: string): express.RequestHandler {
  const small = new Set(readdirSync(folder).filter((name) => name.endsWith('.br')));
  return (request, response, next) => {
    const { path } = request;
    if (small.has(`${path.slice(1)}.br`)) {
      response.vary('Accept-Encoding');
      if (request.acceptsEncodings().includes('br')) {
        response.type(extname(path)).setHeader('Content-Encoding', 'br');
        request.url = `${path}.br`;
      }
    }
    next();
  };
}
