import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

export interface KeptPage {
  /** Whose cookie; `null` for who is not signed in. */
  role: string | null;
  path: string;
  lines: string[];
}

/** What a version said of a database that it made. */
export interface Kept {
  /** When its pages were read: a page says other things tomorrow. */
  at: string;
  cookies: Record<string, string>;
  pages: KeptPage[];
}

const fileOf = (name: string) => new URL(`./${name}.gz`, import.meta.url);
const read = (name: string) => gunzipSync(readFileSync(fileOf(name))).toString();
const write = (name: string, text: string) => writeFileSync(fileOf(name), gzipSync(text, { level: 9 }));

/** @param version the last migration of it, as `0022` */
export const readDump = (version: string) => read(`${version}.sql`);
export const readKept = (version: string) => JSON.parse(read(`${version}.json`)) as Kept;

export function keep(version: string, dump: string, kept: Kept): void {
  write(`${version}.sql`, dump);
  write(`${version}.json`, JSON.stringify(kept));
}
