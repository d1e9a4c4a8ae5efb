import { createHash } from 'node:crypto';
import type express from 'express';
import { type Coding, codingFor, pack, QUALITY } from '../packing.ts';

/** A page that is the same for everybody who asks for it by the same name: whole, and compressed. */
export class SharedPage {
  readonly headers: [string, string][];
  readonly etag: string;
  /** About what it takes in memory. */
  readonly size: number;
  readonly #whole: Buffer;
  readonly #packed = new Map<Coding, Promise<Buffer>>();

  constructor(headers: Iterable<[string, string]>, whole: Buffer) {
    this.headers = [...headers];
    this.#whole = whole;
    this.size = 2 * whole.byteLength;
    this.etag = `W/"${createHash('sha256').update(whole).digest('base64url')}"`;
  }

  bytes(coding?: Coding): Promise<Buffer> | Buffer {
    if (!coding) return this.#whole;
    const packed = this.#packed.get(coding) ?? pack(this.#whole, coding, QUALITY.many);
    this.#packed.set(coding, packed);
    return packed;
  }
}

/**
 * What an answer holds for everybody; `null` when it is for one: it sets a cookie, says that something is wrong, or has
 * in it what is made for each answer.
 */
export async function sharedPageOf(answer: Response, nonce: string): Promise<SharedPage | null> {
  const { headers, status } = answer;
  if (status !== 200 || headers.getSetCookie().length > 0) return null;
  if (!headers.get('content-type')?.startsWith('text/html')) return null;
  const whole = Buffer.from(await answer.clone().arrayBuffer());
  return whole.includes(nonce) ? null : new SharedPage(headers, whole);
}

export async function sendShared(
  page: SharedPage,
  request: express.Request,
  response: express.Response,
): Promise<void> {
  const coding = codingFor(request);
  const bytes = await page.bytes(coding);
  if (response.destroyed) return;
  for (const [name, value] of page.headers) response.setHeader(name, value);
  if (coding) response.setHeader('Content-Encoding', coding);
  response.setHeader('ETag', page.etag);
  response.vary('Cookie');
  // Knows of HEAD, and of who has it already.
  response.send(bytes);
}
