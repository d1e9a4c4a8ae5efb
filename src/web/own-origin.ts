import { isIP } from 'node:net';
import type express from 'express';
import type { Config } from '../platform/config/config.ts';
import { log } from '../platform/log/log.ts';
import { refuse } from './refuse.ts';

const HOST = /^(?:[\w-]+(?:\.[\w-]+)*\.?|\[[\da-f:.]+\])(?::\d{1,5})?$/i;
const THIS_MACHINE = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;
/** What proxies say of where somebody asked for, and whoever asks can say as well. */
const HEARSAY = /^(?:forwarded|x-forwarded-(?!for$).*|x-original-.*|x-rewrite-url)$/;

declare global {
  namespace Express {
    interface Locals {
      /** Where this site is, for this request: of links, redirects, and of who may post. */
      ownOrigin: string;
    }
  }
}

type Said = Pick<Config, 'baseUrl' | 'isPublic'>;

/**
 * Where the site is for a request with this Host. `BASE_URL` decides; a proxy may send any Host. Without it the site
 * is for this machine alone, under any of its names: another name is that of a site which was made to lead here.
 */
export function ownOrigin({ baseUrl, isPublic }: Said, host: string): string | null {
  if (isPublic) return baseUrl;
  return THIS_MACHINE.test(host) ? `http://${host.toLowerCase()}` : null;
}

/** The one Host of a request, or null when there is none, more than one, or one that is no name. */
export function hostOf({ rawHeaders }: Pick<express.Request, 'rawHeaders'>): string | null {
  const hosts = rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]!.toLowerCase() === 'host');
  const [host] = hosts;
  return hosts.length === 1 && host && HOST.test(host) ? host : null;
}

/** A request that does not say where it goes is of nobody who reads the answer. */
export const refuseOddHosts: express.RequestHandler = (request, response, next) => {
  if (hostOf(request) === null) refuse(request, response, 400, 'Bad host');
  else next();
};

/** Settles where this site is and who asks; what else the request says about it is taken out. */
export function establish(config: Said): express.RequestHandler {
  let warned = false;
  return (request, response, next) => {
    const own = ownOrigin(config, hostOf(request) ?? '');
    if (own === null) return refuse(request, response, 421, 'Not the address of this site: set BASE_URL');
    response.locals.ownOrigin = own;
    for (const name of Object.keys(request.headers)) {
      if (HEARSAY.test(name)) delete request.headers[name];
    }
    request.headers.host = new URL(own).host;
    if (!warned && isUnsaid(config, request)) {
      warned = true;
      log.warn('the proxy does not send X-Forwarded-For: everybody counts as one network');
    }
    request.headers['x-forwarded-for'] = askerOf(request);
    next();
  };
}

/** Whether a proxy passes something on and does not say for whom. */
function isUnsaid({ baseUrl, isPublic }: Said, request: express.Request): boolean {
  const remote = request.socket.remoteAddress ?? '';
  return (
    isPublic &&
    !THIS_MACHINE.test(new URL(baseUrl).host) &&
    request.headers['x-forwarded-for'] === undefined &&
    (request.app.get('trust proxy fn') as (address: string, at: number) => boolean)(remote, 0)
  );
}

/** The network address of who asks: of what the header says counts what trusted proxies wrote, as express works out. */
function askerOf({ ip = '', socket }: express.Request): string {
  return isIP(ip) ? ip : (socket.remoteAddress ?? '');
}
