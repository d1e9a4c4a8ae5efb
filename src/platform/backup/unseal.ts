import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Decrypter } from 'age-encryption';
import { FORMAT, type Head, type Line, lineSchema } from './lines.ts';

/** The file is no backup, is not whole, or is for another key. */
export class BackupError extends Error {
  override name = 'BackupError';
}

export interface Opened {
  head: Head;
  /** What comes after the first line, to be read once. */
  rest: AsyncIterable<Line>;
}

/**
 * Opens a backup. That it is whole shows at its end only.
 * @param identities the secret keys, of which one has to fit
 * @throws {BackupError}
 */
export async function unseal(
  file: ReadableStream<Uint8Array>,
  identities: readonly string[],
): Promise<Opened> {
  const lines = readLines(await decrypt(file, identities));
  const first = await lines.next();
  if (first.done || Array.isArray(first.value) || !('wisselstage' in first.value))
    throw new BackupError(`This is no backup of Wisselstage in a form that this version knows (${FORMAT}).`);
  return { head: first.value, rest: lines };
}

async function decrypt(file: ReadableStream<Uint8Array>, identities: readonly string[]) {
  const decrypter = new Decrypter();
  try {
    for (const identity of identities) decrypter.addIdentity(identity);
  } catch (error) {
    throw new BackupError('The key is no secret key of age: it begins with AGE-SECRET-KEY-1.', {
      cause: error,
    });
  }
  try {
    return await decrypter.decrypt(file);
  } catch (error) {
    throw new BackupError('This file is encrypted for another key, or is no backup.', { cause: error });
  }
}

async function* readLines(clear: ReadableStream<Uint8Array>): AsyncGenerator<Line, void> {
  const gunzip = createGunzip();
  let fault: unknown;
  const done = pipeline(Readable.fromWeb(clear as Parameters<typeof Readable.fromWeb>[0]), gunzip).catch(
    (error: unknown) => {
      fault = error;
      gunzip.destroy();
    },
  );
  const lines = createInterface({ input: gunzip, crlfDelay: Number.POSITIVE_INFINITY })[
    Symbol.asyncIterator
  ]();
  try {
    for (;;) {
      // A fault of the file shows while it is read; one of who gets the lines is not ours.
      const next = await lines.next().catch((error: unknown) => {
        throw damaged(error);
      });
      if (next.done || fault) break;
      yield readLine(next.value);
    }
    await done;
    if (fault) throw damaged(fault);
  } finally {
    gunzip.destroy();
  }
}

const damaged = (cause: unknown) => new BackupError('The file is damaged, or not whole.', { cause });

function readLine(text: string): Line {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw damaged(error);
  }
  const line = lineSchema.safeParse(json);
  if (!line.success) throw new BackupError('The backup has a line that this version does not know.');
  return line.data;
}
