import { createHash } from 'node:crypto';

/** Names a finding in a form, and in what was agreed to: an id holds whatever a sheet is called. */
export function fieldKey(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, 16);
}
