import { createDecipheriv } from 'node:crypto';
import { numberOf, secretsOf } from '../config/secrets.ts';
import { sealingSettings } from './sealing.ts';
import { TEST_SECRET } from './testing.ts';

const SEALED = /\b(\d+)\.([0-9a-f]{64,})/g;

/** What was sealed in it, without the database: one for each. */
export function openEach(text: string, secret = TEST_SECRET): string[] {
  const [[, key]] = sealingSettings(secretsOf(secret, [])) as [[string, string]];
  return [...text.matchAll(SEALED)].flatMap(([, number, sealed]) => {
    if (Number(number) !== numberOf(secret)) return [];
    const bytes = Buffer.from(sealed!, 'hex');
    const opening = createDecipheriv('aes-256-cbc', Buffer.from(key, 'hex'), bytes.subarray(0, 16));
    return [Buffer.concat([opening.update(bytes.subarray(16)), opening.final()]).toString()];
  });
}

/** With what was sealed in it behind it, for who looks for what is left of somebody: a seal hides nothing from that. */
export const withOpened = (text: string): string => [text, ...openEach(text)].join('\n');

/** A JSON of which some or all was sealed, as it was. */
export function openedJson(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || !('sealed' in value)) return value;
  const { sealed, ...rest } = value;
  const [text] = openEach(String(sealed));
  const whole: unknown = JSON.parse(text!);
  return Array.isArray(whole) ? whole : { ...rest, ...(whole as object) };
}
