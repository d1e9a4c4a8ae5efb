import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { BadInputError } from './bad-input.ts';

/** @throws {BadInputError} when there is no such file, or it is no JSON */
export async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) throw new BadInputError([`${path}: there is no such file`]);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadInputError([`${basename(path)}: not valid JSON: ${(error as Error).message}`]);
  }
}
