import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { z } from 'zod';

/**
 * Says where the chain ended at a moment, signed with a key that is not in the database, and kept elsewhere. Who has the
 * database and not that key can make another chain, and none that ends like this.
 */
export const checkpointSchema = z.strictObject({
  wisselstage: z.literal('audit checkpoint 1'),
  /** The last row, and its hash; row 0 is before the first. */
  id: z.string().regex(/^\d{1,19}$/),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  madeAt: z.iso.datetime(),
  /** Which key it was signed with: the beginning of the digest of the public one. */
  key: z.string().regex(/^[0-9a-f]{16}$/),
  signature: z.base64(),
});
export type Checkpoint = z.infer<typeof checkpointSchema>;

export class AuditKeyError extends Error {
  override name = 'AuditKeyError';
}

/** A new pair, as PEM. */
export function makeAuditKey(): { privateKey: string; publicKey: string } {
  return generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
}

/** @throws {AuditKeyError} when it is no such key */
export function readPrivateKey(pem: string): KeyObject {
  return readKey(() => createPrivateKey(pem));
}

/** The public key; of a private one, the one that belongs to it. @throws {AuditKeyError} */
export function readPublicKey(pem: string): KeyObject {
  return readKey(() => createPublicKey(pem));
}

function readKey(read: () => KeyObject): KeyObject {
  try {
    const key = read();
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Said below.
  }
  throw new AuditKeyError('This is no Ed25519 key in PEM; make one with: wisselstage audit key --out FILE');
}

export function nameOfKey(publicKey: KeyObject): string {
  const der = publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(der).digest('hex').slice(0, 16);
}

export function signCheckpoint(
  privateKey: KeyObject,
  at: { id: string; hash: string; madeAt: string },
): Checkpoint {
  const unsigned = {
    wisselstage: 'audit checkpoint 1' as const,
    ...at,
    key: nameOfKey(createPublicKey(privateKey.export({ type: 'pkcs8', format: 'pem' }))),
  };
  return { ...unsigned, signature: sign(null, signedText(unsigned), privateKey).toString('base64') };
}

export const isSignedBy = (publicKey: KeyObject, { signature, ...unsigned }: Checkpoint): boolean =>
  unsigned.key === nameOfKey(publicKey) &&
  verify(null, signedText(unsigned), publicKey, Buffer.from(signature, 'base64'));

const signedText = ({ wisselstage, id, hash, madeAt, key }: Omit<Checkpoint, 'signature'>) =>
  Buffer.from([wisselstage, id, hash, madeAt, key].join('\n'));
