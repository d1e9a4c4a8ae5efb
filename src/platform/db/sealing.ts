import { createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { numberOf, type Secrets, secretsOf } from '../config/secrets.ts';
import { keepToOurselves } from './folder-mode.ts';

/** Where the embedded database keeps its key. */
export const secretFile = (dataFolder: string) => join(dataFolder, 'secret-key');

interface Keys {
  dataFolder: string;
  secretKey?: string | undefined;
  secretKeysBefore?: readonly string[] | undefined;
}

/** With which keys a connection seals and opens; `null` when none is known, and then it does neither. */
export function sealingSecrets({ dataFolder, secretKey, secretKeysBefore }: Keys): Secrets | null {
  const kept = keptIn(dataFolder);
  const current = secretKey ?? kept;
  if (current === undefined) return null;
  // Who gives a key after the first start has sealed with the one that the folder keeps.
  const before = kept === undefined || kept === current ? [] : [kept];
  return secretsOf(current, [...(secretKeysBefore ?? []), ...before]);
}

function keptIn(dataFolder: string): string | undefined {
  if (dataFolder === '' || dataFolder === 'memory') return undefined;
  const file = secretFile(dataFolder);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/**
 * The secret that a data folder keeps; a new one gets it here, whoever opens it first: a server, or a command that puts a
 * workbook in. It signs cookies, and what is sealed opens with it, so that a restart signs nobody out and loses nothing.
 */
export function keepSecretIn(dataFolder: string): string {
  const kept = keptIn(dataFolder);
  if (kept !== undefined) return kept;
  const secret = randomBytes(32).toString('base64');
  keepToOurselves(dataFolder);
  writeFileSync(secretFile(dataFolder), secret, { mode: 0o600 });
  return secret;
}

/**
 * What a connection is told before anything else: the keys of what is sealed in the database, which are kept nowhere in it.
 * Of SECRET_KEY something is derived that is of use for nothing else. See decision 0079.
 */
export function sealingSettings(secrets: Secrets): [name: string, value: string][] {
  const keys = secrets.map((secret): [string, string] => [
    `wisselstage.key_${numberOf(secret)}`,
    derived(secret).toString('hex'),
  ]);
  return [...keys, ['wisselstage.key_now', String(numberOf(secrets[0]))]];
}

const derived = (secret: string) =>
  Buffer.from(hkdfSync('sha256', secret, '', 'wisselstage sealed columns', 32));

/** Whether something that the database sealed opens with this secret, without asking a database. */
export function opensWith(secret: string, sealed: string): boolean {
  const bytes = Buffer.from(sealed.slice(sealed.indexOf('.') + 1), 'hex');
  try {
    const opening = createDecipheriv('aes-256-cbc', derived(secret), bytes.subarray(0, 16));
    opening.update(bytes.subarray(16));
    opening.final();
    return true;
  } catch {
    return false;
  }
}

/** As one question, with its parameters. */
export function tellKeys(secrets: Secrets): { text: string; values: string[] } {
  const settings = sealingSettings(secrets);
  return {
    text: `select ${settings.map((_, at) => `set_config($${2 * at + 1}, $${2 * at + 2}, false)`).join(', ')}`,
    values: settings.flat(),
  };
}
