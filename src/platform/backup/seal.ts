import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { Encrypter } from 'age-encryption';
import type { Line } from './lines.ts';

export interface Sealed {
  /** The encrypted file, to be read once. */
  file: ReadableStream<Uint8Array>;
  /** When all of it was read: how large it was, and its hash. */
  whole: Promise<{ bytes: number; sha256: string }>;
}

/**
 * Lines, compressed and encrypted as age does (age-encryption.org/v1), so that any program of age opens it.
 * @param recipients public keys, of who keeps the other halves elsewhere: what runs the site can make a backup and not read one
 * @param fill writes the lines, one after the other
 * @throws {Error} on a key that is none
 */
export async function seal(
  recipients: readonly string[],
  fill: (write: (line: Line) => Promise<void>) => Promise<unknown>,
): Promise<Sealed> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  const gzip = createGzip();
  const write = (line: Line) =>
    new Promise<void>((done, failed) => {
      if (gzip.destroyed) failed(new Error('nobody reads this backup any more'));
      else if (gzip.write(`${JSON.stringify(line)}\n`)) done();
      else {
        const end = (act: () => void) => () => {
          gzip.off('drain', onDrain).off('close', onClose);
          act();
        };
        const onDrain = end(done);
        const onClose = end(() => failed(new Error('nobody reads this backup any more')));
        gzip.once('drain', onDrain).once('close', onClose);
      }
    });
  const encrypted = await encrypter.encrypt(Readable.toWeb(gzip) as ReadableStream<Uint8Array>);
  fill(write).then(
    () => gzip.end(),
    (error) => gzip.destroy(error),
  );
  return counted(encrypted);
}

/** A file that is read once, and says at its end what was in it. */
export function counted(stream: ReadableStream<Uint8Array>): Sealed {
  const hash = createHash('sha256');
  let bytes = 0;
  const { promise: whole, resolve } = Promise.withResolvers<{ bytes: number; sha256: string }>();
  const file = stream.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, to) {
        hash.update(chunk);
        bytes += chunk.byteLength;
        to.enqueue(chunk);
      },
      flush: () => resolve({ bytes, sha256: hash.digest('hex') }),
    }),
  );
  return { file, whole };
}
