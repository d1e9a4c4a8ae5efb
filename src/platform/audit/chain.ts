import { createHash } from 'node:crypto';

/** A row of the log as it is hashed: every value as the database writes it, empty for none. */
export interface Link {
  id: string;
  /** In microseconds since 1970. */
  at: string;
  programme_id: string;
  who: string;
  as_role: string;
  organisation_id: string;
  kind: string;
  about_kind: string;
  about: string;
  whom: string;
  result: string;
  previous: string;
  hash: string;
}

/** Where a chain begins: after this row. */
export interface Start {
  id: string;
  hash: string;
}

export const BEGINNING: Start = { id: '0', hash: '0'.repeat(64) };

/** No value has a bar in it: the database takes words of ours, ids and pseudonyms only. */
export function hashOfLink(link: Link): string {
  const { programme_id, who, as_role, organisation_id, kind, about_kind, about, whom, result } = link;
  return createHash('sha256')
    .update(
      [
        ...[link.previous, link.id, link.at, programme_id, who, as_role, organisation_id],
        ...[kind, about_kind, about, whom, result],
      ].join('|'),
    )
    .digest('hex');
}

export type ChainFault =
  /** There are rows missing before this one, or one stands where it does not belong. */
  | 'number'
  /** It does not follow on the row before it. */
  | 'previous'
  /** Something in it was changed. */
  | 'content';

/** The first row that is wrong, in a part of the chain after `start`. */
export function firstFault(start: Start, links: readonly Link[]): { id: string; fault: ChainFault } | null {
  let { id, hash } = start;
  for (const link of links) {
    const next = String(BigInt(id) + 1n);
    if (link.id !== next) return { id: link.id, fault: 'number' };
    if (link.previous !== hash) return { id: link.id, fault: 'previous' };
    if (link.hash !== hashOfLink(link)) return { id: link.id, fault: 'content' };
    ({ id, hash } = link);
  }
  return null;
}
