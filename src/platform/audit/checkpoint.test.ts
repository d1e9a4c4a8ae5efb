import { expect, test } from 'vitest';
import {
  AuditKeyError,
  checkpointSchema,
  isSignedBy,
  makeAuditKey,
  readPrivateKey,
  readPublicKey,
  signCheckpoint,
} from './checkpoint.ts';

const at = { id: '12', hash: 'a'.repeat(64), madeAt: '2027-03-09T08:00:00.000Z' };

test('a checkpoint is of the key that signed it, and of nothing else than what it says', () => {
  const [own, other] = [makeAuditKey(), makeAuditKey()];
  const made = signCheckpoint(readPrivateKey(own.privateKey), at);
  const read = checkpointSchema.parse(JSON.parse(JSON.stringify(made)));
  const key = readPublicKey(own.publicKey);
  expect(isSignedBy(key, read)).toBe(true);
  // The public key is in the private one.
  expect(isSignedBy(readPublicKey(own.privateKey), read)).toBe(true);
  expect(isSignedBy(readPublicKey(other.publicKey), read)).toBe(false);
  for (const changed of [{ id: '11' }, { hash: 'b'.repeat(64) }, { madeAt: '2027-03-10T08:00:00.000Z' }])
    expect(isSignedBy(key, { ...read, ...changed })).toBe(false);
});

test('what is no Ed25519 key is refused, and not used', () => {
  for (const pem of ['', 'x', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----'])
    expect(() => readPrivateKey(pem)).toThrow(AuditKeyError);
});
