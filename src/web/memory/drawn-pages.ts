import { createHash } from 'node:crypto';
import { createContext } from 'react-router';
import { Memory, type MemoryLimits } from '../../platform/db/memory.ts';

/** What some coordinators have open, a page of each of which takes some tens of kilobytes. */
const LIMITS: MemoryLimits = { entries: 200, size: 16_000_000 };

/** A page as it was drawn, but for what is made anew for each answer. */
export class DrawnPage {
  /** Byte for byte, each as one character. */
  readonly #parts: string[];

  constructor(whole: Buffer, nonce: string) {
    this.#parts = whole.toString('latin1').split(nonce);
  }

  /** About what it takes in memory. */
  get size(): number {
    return this.#parts.reduce((size, { length }) => size + length, 0);
  }

  with(nonce: string): Buffer {
    return Buffer.from(this.#parts.join(nonce), 'latin1');
  }
}

/**
 * Pages of who has signed in, as they were drawn last. A browser draws a page again from its address and what goes along
 * with it; where both are the same to the letter, so is the page. Who asks and what they may see is in it: it was asked
 * of the database before, for this very request.
 */
export class DrawnPages extends Memory<DrawnPage> {
  constructor(limits: MemoryLimits = LIMITS) {
    super(limits, ({ size }) => size);
  }
}

export const drawnContext = createContext<DrawnPages>();

/** @param along what the browser draws the page from, with the nonce of this one answer in it */
export const nameOfDrawn = (url: string, along: string, nonce: string): string =>
  createHash('sha256')
    .update(`${url}\n${along.replaceAll(nonce, '')}`)
    .digest('base64url');
