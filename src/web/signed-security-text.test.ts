import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ConfigError } from '../platform/config/config.ts';
import { readSignedText } from './signed-security-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'wisselstage-signed-'));
afterAll(() => rmSync(folder, { recursive: true }));

const AT = 'https://regio.example/.well-known/security.txt';
const SIGNED = `-----BEGIN PGP SIGNED MESSAGE-----
Hash: SHA512

Contact: mailto:security@regio.example
Expires: 2027-09-01T00:00:00Z
Canonical: ${AT}
-----BEGIN PGP SIGNATURE-----

bm90IGEgc2lnbmF0dXJl
-----END PGP SIGNATURE-----
`;

function kept(text: string): string {
  const file = join(folder, 'security.txt');
  writeFileSync(file, text);
  return file;
}

test('a text that was signed is taken as it is, with its last moment', () => {
  expect(readSignedText(kept(SIGNED), AT)).toEqual({
    text: SIGNED,
    expires: new Date('2027-09-01T00:00:00Z'),
  });
});

test.each([
  ['without a signature', SIGNED.split('-----BEGIN PGP SIGNATURE')[0]!, 'it is not signed'],
  ['without a contact', SIGNED.replace(/Contact.*\n/, ''), 'it has no Contact'],
  [
    'with a contact after the signature',
    `${SIGNED.replace(/Contact.*\n/, '')}Contact: mailto:a@b.example\n`,
    'Contact',
  ],
  ['without a last moment', SIGNED.replace(/Expires.*\n/, ''), 'it needs one Expires'],
  [
    'with two last moments',
    SIGNED.replace('Canonical', 'Expires: 2028-01-01T00:00:00Z\nCanonical'),
    'one Expires',
  ],
  ['with a moment that is none', SIGNED.replace('2027-09-01T00:00:00Z', 'soon'), 'it needs one Expires'],
  ['of another site', SIGNED.replace('regio.example/', 'elders.example/'), `“Canonical: ${AT}”`],
])('one %s stops the start with a sentence', (_, text, sentence) => {
  expect(() => readSignedText(kept(text), AT)).toThrow(ConfigError);
  expect(() => readSignedText(kept(text), AT)).toThrow(sentence);
});

test('a file that is not there stops the start, and its path is not repeated', () => {
  expect(() => readSignedText(join(folder, 'weg', 'x.txt'), AT)).toThrow(/cannot be read\.$/);
});
