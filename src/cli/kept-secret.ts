import { existsSync, readFileSync } from 'node:fs';
import { type Config, ConfigError } from '../platform/config/config.ts';
import { secretFile } from '../platform/db/sealing.ts';

/**
 * The secret that the running server signs with, for a command on the same machine that asks it something.
 * @throws {ConfigError} when there is none
 */
export function keptSecret({ secretKey, dataFolder }: Config): string {
  if (secretKey) return secretKey;
  const file = secretFile(dataFolder);
  if (!existsSync(file)) throw new ConfigError('Set SECRET_KEY, or WISSELSTAGE_DATA, as the server has it.');
  return readFileSync(file, 'utf8');
}
