import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { secretsOf } from '../config/secrets.ts';
import { sealingSecrets, secretFile } from './sealing.ts';

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
