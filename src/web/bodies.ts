import type { IncomingMessage, ServerResponse } from 'node:http';
import { PassThrough, type Readable } from 'node:stream';

/** Far more than any form here holds. */
const FORM_BYTES = 1_000_000;
/** What is sent after an answer is thrown away so far: most browsers show an answer only when all is sent. */
const THROWN_AWAY_BYTES = 50_000_000;
const THROWN_AWAY_MS = 10_000;

/** What came with a request: whole, or as it comes in. Absent: nothing. */
const bodies = new WeakMap<IncomingMessage, Buffer | Readable>();

export const bodyOf = (request: IncomingMessage) => bodies.get(request);

/** Whether a request announces something that has not come in yet. */
export function hasMore(request: IncomingMessage): boolean {
  const { 'content-length': length, 'transfer-encoding': chunked } = request.headers;
  return !request.complete && (chunked !== undefined || Number(length ?? 0) > 0);
}

/** Why a form is not taken in, if so: a browser always says how long one is, and what does not could be endless. */
export function tooMuch({ headers }: IncomingMessage): { status: 411 | 413; text: string } | null {
  if (headers['transfer-encoding'] !== undefined) return { status: 411, text: 'Length required' };
  return Number(headers['content-length'] ?? 0) > FORM_BYTES ? { status: 413, text: 'Too large' } : null;
}

/** Whether it is a form as browsers send one that has no files. */
export const isPlainForm = ({ headers }: IncomingMessage): boolean =>
  /^application\/x-www-form-urlencoded\b/i.test(headers['content-type'] ?? '');

/** Takes a form in whole, so that no answer, of whatever kind, comes in the middle of it. */
export async function takeIn(request: IncomingMessage): Promise<'whole' | 'broken off'> {
  if (!hasMore(request)) return 'whole';
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
  } catch {
    return 'broken off';
  }
  const body = Buffer.concat(chunks);
  bodies.set(request, isPlainForm(request) ? withoutNul(body) : body);
  return 'whole';
}

/**
 * A form without the one character that PostgreSQL takes in no text, whatever the field: another that is not seen stands there, and
 * goes where texts are cleaned. As long as it was, and nothing becomes one that was none.
 */
function withoutNul(body: Buffer): Buffer {
  const text = body.toString('latin1');
  return /%00|\0/.test(text)
    ? Buffer.from(text.replaceAll('%00', '%7F').replaceAll('\0', '\x7f'), 'latin1')
    : body;
}

/**
 * Lets a page read a large body as it comes in. The page gets a stream of its own: stopping to read that one would
 * otherwise break the connection, answer and all.
 */
export function passOn(request: IncomingMessage): void {
  const own = new PassThrough();
  request.once('close', () => {
    if (!request.complete) own.destroy(new Error('broken off'));
  });
  own.on('error', () => {});
  bodies.set(request, request.pipe(own));
}

/** Reads what is still to come and forgets it, within bounds. */
export function throwAway(request: IncomingMessage): Promise<void> {
  request.unpipe();
  return new Promise((resolve) => {
    let bytes = 0;
    const done = () => {
      clearTimeout(late);
      resolve();
    };
    const late = setTimeout(done, THROWN_AWAY_MS);
    request.once('end', done).once('close', done);
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > THROWN_AWAY_BYTES) done();
    });
    request.resume();
  });
}

/** Of whom it is not asked. */
const unasked = new WeakSet<IncomingMessage>();

/** Asks for what somebody offers to send, unless it is more than is taken: then the answer is enough. */
export function answerOffer(request: IncomingMessage, response: ServerResponse, isWanted: boolean): void {
  if (isWanted) response.writeContinue();
  else unasked.add(request);
}

/** Whether somebody offered to send something and nobody asked for it: it is not waited for. */
export const isUnasked = (request: IncomingMessage) => unasked.has(request);
