import { createHash } from 'node:crypto';
import type express from 'express';
import { type Coding, codingFor, pack, QUALITY } from '../packing.ts';

/** A page that is the same for everybody who asks for it by the same name: whole, and compressed. */
export class SharedPage {
  readonly headers: [string, string][];
  /** None of a page that names itself: no two of those are the same. */
  readonly etag: string | null;
  /** About what it takes in memory. */
  readonly size: number;
  /** What stands before, between and after the places where it is named, byte for byte. */
  readonly #parts: string[];
  readonly #asked = new Set<Coding>();
  readonly #packed = new Map<Coding, Promise<Buffer>>();

  /** @param pageKey the name of this one page, which no other may have; absent: it has none in it */
  constructor(headers: Iterable<[string, string]>, whole: Buffer, pageKey?: string) {
    this.headers = [...headers];
    const text = whole.toString('latin1');
    this.#parts = pageKey ? text.split(pageKey) : [text];
    this.size = 2 * whole.byteLength;
    this.etag =
      this.#parts.length > 1 ? null : `W/"${createHash('sha256').update(whole).digest('base64url')}"`;
  }

  /** @param pageKey how the page is named of who asks */
  bytes(pageKey: string, coding?: Coding): Promise<Buffer> | Buffer {
    const whole = Buffer.from(this.#parts.join(pageKey), 'latin1');
    if (!coding) return whole;
    // Of one that is asked for once, as with words to search by, small is worth less than soon.
    if (this.etag === null || !this.#asked.has(coding)) {
      this.#asked.add(coding);
      return pack(whole, coding, QUALITY.one);
    }
    const packed = this.#packed.get(coding) ?? pack(whole, coding, QUALITY.many);
    this.#packed.set(coding, packed);
    return packed;
  }
}

/**
 * What an answer holds for everybody; `null` when it is for one: it sets a cookie, says that something is wrong, or has
 * in it what may run in this answer alone.
 */
export async function sharedPageOf(
  answer: Response,
  { nonce, pageKey }: { nonce: string; pageKey: string },
): Promise<SharedPage | null> {
  const { headers, status } = answer;
  if (status !== 200 || headers.getSetCookie().length > 0) return null;
  if (!headers.get('content-type')?.startsWith('text/html')) return null;
  const whole = Buffer.from(await answer.clone().arrayBuffer());
  return whole.includes(nonce) ? null : new SharedPage(headers, whole, pageKey);
}

export async function sendShared(
  page: SharedPage,
  request: express.Request,
  response: express.Response,
): Promise<void> {
  const coding = codingFor(request);
  const bytes = await page.bytes(response.locals.pageKey as string, coding);
  if (response.destroyed) return;
  for (const [name, value] of page.headers) response.setHeader(name, value);
  if (coding) response.setHeader('Content-Encoding', coding);
  if (page.etag) response.setHeader('ETag', page.etag);
  response.vary('Cookie');
  // Knows of HEAD, and of who has it already.
  response.send(bytes);
}
