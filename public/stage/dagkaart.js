// The day kit: keeps the page of a visit on the phone, for where there is no network. It sees the addresses below
// /stage/ only, and keeps what the server says may be kept, until when the server says so. Of a secret place the server
// never says it. What it keeps is text: nothing of it runs, and no form of it goes anywhere.

const KEPT = 'dagkaart';
/** The server: until when it may be shown. */
const UNTIL = 'Wisselstage-Keep-Until';
const SINCE = 'Wisselstage-Kept-Since';
const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** A clock may be set right by a little; one that was set back must not make the day last longer. */
const SET_RIGHT_MS = 10 * 60_000;

/** What changes what is kept goes one after the other: nothing that was wiped comes back by what began before. */
let last = Promise.resolve();
function inTurn(work) {
  last = last.then(work, work);
  return last;
}

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('message', (event) => {
  const { keep } = event.data;
  event.waitUntil(
    inTurn(() => look(keep)).then((kept) => {
      for (const port of event.ports) port.postMessage(kept.includes(keep));
    }),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') event.respondWith(open(event));
  else if (new URL(request.url).pathname.startsWith('/assets/')) event.respondWith(file(request));
});

/** The network first. What it refuses is a reason to ask again for all that is kept. */
async function open(event) {
  const answer = await fetch(event.request).catch(() => null);
  if (answer && answer.status < 500) {
    if (!answer.ok) event.waitUntil(inTurn(() => look()));
    return answer;
  }
  const kept = await inTurn(() => copyOf(new URL(event.request.url).pathname));
  return kept ?? answer ?? Response.error();
}

/** Styles, fonts and icons have a name that never holds anything else. */
async function file(request) {
  const kept = (await caches.has(KEPT)) && (await (await caches.open(KEPT)).match(request));
  return kept || fetch(request);
}

/** Asks the server again for each page that is kept, and for one more; returns those that are kept now. */
async function look(more) {
  await wipePast();
  for (const path of new Set([...(await pages()), ...(more ? [more] : [])])) await keepOrWipe(path);
  return await leaveNothing();
}

async function keepOrWipe(path) {
  // By itself it follows no way to the page to sign in: that is an answer too.
  const answer = await fetch(path, { redirect: 'manual' }).catch(() => null);
  if (!answer || answer.status >= 500) return;
  const until = Date.parse(answer.headers.get(UNTIL) ?? '');
  if (!answer.ok || !(until > Date.now())) return await wipe(path);
  const html = withoutScripts(await answer.text());
  const cache = await caches.open(KEPT);
  for (const name of filesIn(html)) await keepFile(cache, name);
  await cache.put(
    path,
    new Response(html, {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': POLICY,
        'Referrer-Policy': 'same-origin',
        'X-Content-Type-Options': 'nosniff',
        [UNTIL]: new Date(until).toISOString(),
        [SINCE]: new Date().toISOString(),
      },
    }),
  );
  // Whoever signed out while it was written wiped what was there before it: it is asked once more.
  const still = await fetch(path, { method: 'HEAD', redirect: 'manual' }).catch(() => null);
  if (still && !still.ok && still.status < 500) await wipe(path);
}

const withoutScripts = (html) =>
  html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '').replace(/<link rel="modulepreload"[^>]*>/g, '');

const filesIn = (text) => new Set(text.match(/\/assets\/[\w.-]+\.(?:css|svg|woff2)/g));

async function keepFile(cache, name) {
  if (await cache.match(name)) return;
  const answer = await fetch(name);
  if (!answer.ok) return;
  if (name.endsWith('.css')) {
    const fonts = [...filesIn(await answer.clone().text())].filter((each) => each.endsWith('.woff2'));
    for (const font of fonts) await keepFile(cache, font);
  }
  await cache.put(name, answer);
}

/** What is shown without a network, with since when it is so; `null` when nothing is kept of it. */
async function copyOf(path) {
  await wipePast();
  await leaveNothing();
  const kept = (await caches.has(KEPT)) && (await (await caches.open(KEPT)).match(path));
  if (!kept) return null;
  const html = await kept.text();
  const language = /<html lang="(\w\w)"/.exec(html)?.[1] ?? 'nl';
  const since = new Date(kept.headers.get(SINCE));
  const marked = html
    .replace('<html ', '<html data-kept="" ')
    .replace('<time data-kept-since=""></time>', `<time>${said(since, language)}</time>`);
  return new Response(marked, { headers: kept.headers });
}

/** `12:04`, and on which day when that was another one. */
function said(since, language) {
  const time = `${since.getHours()}:${String(since.getMinutes()).padStart(2, '0')}`;
  if (since.toDateString() === new Date().toDateString()) return time;
  const day = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' });
  return `${day.format(since)}, ${time}`;
}

/** The pages that are kept, not the files that they need. */
async function pages() {
  if (!(await caches.has(KEPT))) return [];
  const requests = await (await caches.open(KEPT)).keys();
  return requests.map(({ url }) => new URL(url).pathname).filter((path) => path.startsWith('/stage/'));
}

const wipe = async (path) => (await caches.has(KEPT)) && (await caches.open(KEPT)).delete(path);

/** By its own clock: after the day nothing of it is there, with a network or without. */
async function wipePast() {
  for (const path of await pages()) {
    const { headers } = await (await caches.open(KEPT)).match(path);
    const now = Date.now();
    const isPast = !(Date.parse(headers.get(UNTIL)) > now);
    if (isPast || Date.parse(headers.get(SINCE)) - now > SET_RIGHT_MS) await wipe(path);
  }
}

/** After the last page none of the files are left either. */
async function leaveNothing() {
  const left = await pages();
  if (left.length === 0) await caches.delete(KEPT);
  return left;
}
