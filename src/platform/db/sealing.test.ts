import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { secretsOf } from '../config/secrets.ts';
import { keepSecretIn, sealingSecrets, secretFile } from './sealing.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'wisselstage-sealing-'));
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

test('what the key of the data folder sealed opens also after SECRET_KEY is set', () => {
  expect(sealingSecrets({ dataFolder })).toBeNull();
  expect(sealingSecrets({ dataFolder, secretKey: 'set later' })).toEqual(secretsOf('set later'));
  writeFileSync(secretFile(dataFolder), 'kept in the folder');
  expect(sealingSecrets({ dataFolder })).toEqual(secretsOf('kept in the folder'));
  expect(sealingSecrets({ dataFolder, secretKey: 'set later', secretKeysBefore: ['one before'] })).toEqual(
    secretsOf('set later', ['one before', 'kept in the folder']),
  );
  expect(sealingSecrets({ dataFolder, secretKey: 'kept in the folder' })).toEqual(
    secretsOf('kept in the folder'),
  );
});

test('whoever opens a new data folder first makes its key, once, for nobody else to read', () => {
  const folder = join(dataFolder, 'new');
  mkdirSync(folder);
  const made = keepSecretIn(folder);
  expect(keepSecretIn(folder)).toBe(made);
  expect(sealingSecrets({ dataFolder: folder })).toEqual(secretsOf(made));
  expect(statSync(secretFile(folder)).mode & 0o777).toBe(0o600);
  expect(keepSecretIn(mkdtempSync(join(dataFolder, 'other-')))).not.toBe(made);
});
