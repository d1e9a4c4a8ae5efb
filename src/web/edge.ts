import { data, type MiddlewareFunction, matchPath, redirect } from 'react-router';
import { findRound } from '../journey/programme/reads.ts';
import { ASKS_LANGUAGE } from '../language/kept.ts';
import { pages } from '../pages.ts';
import { cookiesIn, setCookie } from '../people/cookies.ts';
import { ownPath } from '../people/own-path.ts';
import type { Page } from '../people/pages.ts';
import { choosePersonPath, secondStepPath, signInPath } from '../people/paths.ts';
import {
  type Asker,
  appContext,
  askerContext,
  isOperator,
  keptContext,
  localeContext,
  roundContext,
  type Viewer,
  viewerContext,
} from '../people/scope.ts';
import { isProven } from '../people/second-factor.ts';
import { whoAsks } from '../people/sessions.ts';
import { keepLocale } from '../people/writes.ts';
import { log } from '../platform/log/log.ts';
import { frameOf } from './frame.ts';
import { loggedPath } from './logged-path.ts';
import { noteOpening } from './noting.ts';

type Params = Readonly<Record<string, string | undefined>>;
type Context = Parameters<MiddlewareFunction<Response>>[0]['context'];

/** The boundary has no data of the page when the edge refuses, so the answer brings along what every page shows. */
function refusal(request: Request, context: Context, status: 400 | 403 | 404) {
  return data(frameOf(context.get(appContext), localeOf(request), context.get(viewerContext)), { status });
}

const YEAR = 365 * 24 * 3600;
const LANGUAGE = 'taal';

/** `?taal=en` on any page chooses a language and shows that page in it. Goes before everything, errors included. */
export const speak: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const url = new URL(request.url);
  const asked = url.searchParams.get('taal');
  if (asked === 'nl' || asked === 'en') {
    url.searchParams.delete('taal');
    throw redirect(ownPath(`${url.pathname}${url.search}`) ?? '/', {
      headers: { 'Set-Cookie': languageCookie(asked, url) },
    });
  }
  context.set(localeContext, localeOf(request));
  const response = await next();
  const kept = context.get(keptContext);
  // Of what is refused nothing stays, so not its language either.
  if (kept?.locale && response.status < 400) {
    response.headers.append('Set-Cookie', languageCookie(kept.locale, url));
  }
  return response;
};

const languageCookie = (locale: 'nl' | 'en', { protocol }: URL) =>
  setCookie({ name: LANGUAGE, value: locale, maxAge: YEAR, secure: protocol === 'https:' });

/** Every request passes here: who asks, what they may see. What is not allowed does not exist. */
export const authorise: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const url = new URL(request.url);
  const path = url.pathname.replace(/\.data$/, '').replace(/^\/_root$/, '/');
  const match = findPage(path);
  const app = context.get(appContext);
  const kept = context.get(keptContext);
  if ((match || kept) && !isPostedHere(request, url, kept !== null)) throw refusal(request, context, 403);
  const { asker, cookies } = await whoAsks(app, request.headers);
  if (asker) context.set(askerContext, asker);
  const locale = localeOf(request);
  if (asker && asker.locale !== locale) await keepLocale(app.db, asker.userId, locale);
  // Until the second factor is given, a session opens what a visitor may open, and the pages to give it.
  if (asker && asker.secondFactor !== 'asked') context.set(viewerContext, asker);
  if (!match || (match.page.who === 'example' && app.mode !== 'example')) {
    throw refusal(request, context, 404);
  }
  switch (match.page.who) {
    case 'public':
    case 'example':
      break;
    case 'second-step':
      if (!asker) throw toSignIn(path);
      break;
    case 'signed-in':
      requireSelf(requireViewer(context, asker, path), match.page, path);
      break;
    case 'coordinator':
      if (!(await enterRound(context, requireViewer(context, asker, path), match.round))) {
        noteRefusal(asker, path);
        throw refusal(request, context, 404);
      }
      break;
    case 'operator':
      if (!isOperator(requireViewer(context, asker, path))) {
        noteRefusal(asker, path);
        throw refusal(request, context, 404);
      }
      break;
    default:
      throw refusal(request, context, 404);
  }
  const what = request.method === 'GET' || request.method === 'HEAD' ? 'open' : 'send';
  if (asker && match.page.proven && !(await isProven(app, asker, what)))
    throw redirect(secondStepPath({ verder: ownPath(`${path}${url.search}`) ?? path }));
  if (!(await isReadable(request, match.page))) throw refusal(request, context, 400);
  const response = await next();
  if (response.status === 404) noteRefusal(asker, path);
  await noteShown(context, { page: match.page, params: match.params, search: url.searchParams }, response);
  return keepSession(response, request, cookies);
};

/** A page as an answer, also to a form that was not taken. */
const SHOWS = new Set([200, 409, 422]);

/**
 * What somebody gets to see of a person is noted before it leaves: when that does not go, nobody sees it. It changes nothing
 * that anybody works with, so that also a request to read does it (decision 0070).
 */
async function noteShown(
  context: Context,
  opened: Omit<Parameters<typeof noteOpening>[1], 'viewer' | 'round'>,
  { status }: Response,
): Promise<void> {
  const viewer = context.get(viewerContext);
  if (!viewer || !SHOWS.has(status)) return;
  const round = opened.page.who === 'coordinator' ? context.get(roundContext) : null;
  await noteOpening(context.get(appContext).db, { ...opened, viewer, round });
}

/** Somebody with an account asked for what is not there, or not theirs: seen often, it is somebody who tries. */
function noteRefusal(asker: Asker | null, path: string): void {
  if (asker) log.warn({ refused: loggedPath(path), account: asker.userId });
}

function requireViewer(context: Context, asker: Asker | null, path: string): Viewer {
  const viewer = context.get(viewerContext);
  if (viewer) return viewer;
  throw asker ? redirect(secondStepPath({ verder: path })) : toSignIn(path);
}

/** What is one's own, where several people sign in with one address: then they say first who they are. */
const PERSONAL = [
  ...['mijn/gegevens/verbeteren'],
  ...['mijn', 'mijn/aanmelding', 'mijn/wie-keek', 'mijn/agenda', 'stage/:stage', 'stage/:stage/melden'],
  ...['dilemmas', 'dilemmas/nieuw', 'dilemmas/agenda', 'dilemmas/:dilemma', 'dilemmas/:dilemma/beheer'],
  ...['mijn/terugblikken', 'contacten', 'contacten/kaart', 'contacten/kaart.vcf'],
  'contacten/woorden',
  ...['contacten/kennismaken/:kaart', 'contacten/verzoeken/:verzoek'],
  ...['contacten/regels', 'contacten/regels/voor/:mens', 'contacten/regels/:regel'],
  ...['contacten/kaart/overdragen', 'contacten/overname/:overname', 'organisatie/:code/kaarten'],
  ...['vervolg', 'vervolg/nieuw', 'vervolg/:vervolg', 'vervolg/:vervolg/agenda'],
  ...['mijn/voor-collegas/:stage', 'mijn/voor-collegas/:stage/:vorm'],
  ...['mijn/vertellen/:stage', 'mijn/gegevens', 'mijn/gegevens/bestand'],
];

function requireSelf({ undecided }: Viewer, page: Page, path: string): void {
  if (undecided.length > 0 && PERSONAL.includes(page.path))
    throw redirect(choosePersonPath({ verder: path }));
}

/** Lengthens the session in the browser, unless the page itself did something with it. */
function keepSession(response: Response, request: Request, cookies: string[]): Response {
  if (request.method === 'GET' && response.headers.getSetCookie().length === 0) {
    for (const cookie of cookies) response.headers.append('Set-Cookie', cookie);
  }
  return response;
}

function findPage(path: string): { page: Page; round: string | undefined; params: Params } | null {
  for (const page of pages) {
    const match = matchPath({ path: `/${page.path}`, end: true }, path);
    if (match) return { page, round: match.params.ronde, params: match.params };
  }
  return null;
}

function toSignIn(path: string): Response {
  return redirect(signInPath({ verder: path }));
}

/**
 * Lets a coordinator of its programme into a round.
 * @returns whether that is so; a round of another programme is the same as one that does not exist
 */
async function enterRound(context: Context, viewer: Viewer, code: string | undefined): Promise<boolean> {
  const app = context.get(appContext);
  const round = code ? await findRound(app.db, code) : null;
  const may = viewer.roles.some(
    (role) => role.kind === 'coordinator' && round !== null && role.programmeId === round.programmeId,
  );
  if (!round || !may) return false;
  context.set(roundContext, {
    db: app.db,
    jobs: app.jobs,
    roundId: round.id,
    programmeId: round.programmeId,
    code: round.code,
    name: round.name,
    programmeName: round.programmeName,
  });
  return true;
}

/**
 * Another site must not make the browser of somebody who is signed in here post for it. The address of the request is
 * that of `BASE_URL`, never what a proxy or whoever asks says it is.
 */
function isPostedHere(request: Request, url: URL, isForm: boolean): boolean {
  if (!isForm && (request.method === 'GET' || request.method === 'HEAD')) return true;
  if (isFromHere(request.headers, url.origin)) return true;
  // For who set BASE_URL to something else than what people see: then no form works.
  log.warn({ path: url.pathname, from: originOf(request.headers), own: url.origin }, 'post of another site');
  return false;
}

function isFromHere(headers: Headers, own: string): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return false;
  const from = originOf(headers);
  // A program that is no browser says nothing of the kind; it has no session of somebody else either.
  return from === null || from === own;
}

/** The site that a browser says a form is of; null when it says none, empty when it cannot be read. */
function originOf(headers: Headers): string | null {
  const origin = headers.get('origin');
  if (origin !== null && origin !== 'null') return URL.canParse(origin) ? new URL(origin).origin : '';
  const page = headers.get('referer');
  return page === null ? null : URL.canParse(page) ? new URL(page).origin : '';
}

/** Pages that take no form, or something else and say themselves what they cannot read. */
const NO_FORM = new Set([
  'post/terug',
  'beheer/kopie',
  'beheer/dicht',
  'uitloggen',
  'voorbeeld/als/:rol',
  'inloggen/passkey',
  'mijn/account/passkey',
  'rondes/:ronde/import',
  'rondes/:ronde/import/:batch',
  'rondes/:ronde/verhalen/:verhaal/foto',
]);
/** Fields that name something. Texts are cleaned by their page; these go to the database as they are. */
const NAMING = [
  'id',
  'programme',
  'person',
  'contact',
  'code',
  'token',
  'sleutel',
  'email',
  'organisation',
  'target',
];

/** What no text of the database holds, and what stands for it in a form without files (see `bodies.ts`). */
const UNREADABLE = /[\0\x7f]/;

/** Whether a page that expects a form gets one. */
async function isReadable(request: Request, page: Page): Promise<boolean> {
  if (request.method === 'GET' || request.method === 'HEAD' || NO_FORM.has(page.path)) return true;
  const form = await request
    .clone()
    .formData()
    .catch(() => null);
  // What asks for a language is never carried out; the button sends it in a way that has become a request to read.
  if (form?.has(ASKS_LANGUAGE)) return false;
  return (
    form !== null && !NAMING.some((name) => form.getAll(name).some((value) => UNREADABLE.test(String(value))))
  );
}

export function localeOf(request: Request): 'nl' | 'en' {
  return cookiesIn(request.headers.get('cookie'))[LANGUAGE] === 'en' ? 'en' : 'nl';
}
