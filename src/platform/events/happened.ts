import { sql } from 'kysely';
import { z } from 'zod';
import { type Note, note } from '../audit/note.ts';
import type { DbOrTrx } from '../db/connect.ts';
import './tables.ts';

/** Ids, numbers, and words of ours such as `no` or `took-place`: never a text that somebody typed. */
const fact = z.union([z.uuid(), z.int(), z.boolean(), z.string().regex(/^[a-z][a-z-]{0,39}$/)]);
const facts = z.record(z.string(), fact);
export type Facts = z.infer<typeof facts>;

/** Something that can happen, declared in the `schema.ts` of the stage in which it does. */
export interface EventKind<About extends Facts> {
  /** `<thing>.<past tense>`, as in `sign-up.withdrawn`. */
  name: string;
  about: z.ZodType<About>;
  /** What of it the audit log notes, with who did it; `null` when it is nothing for it. */
  noted?(about: About): Omit<Note, 'by'> | null;
}

/**
 * Tells that something happened, in the transaction in which it does: one line of history, and a delivery for each
 * listener. Both are there if and only if the transaction is committed.
 * @param actor the account that did it, when there is one
 * @throws {z.ZodError} when `about` holds anything but ids, whole numbers, yes or no, and words of ours
 */
export async function happened<About extends Facts>(
  trx: DbOrTrx,
  kind: EventKind<About>,
  about: About,
  actor: string | null = null,
): Promise<void> {
  const checked = JSON.stringify(facts.parse(kind.about.parse(about)));
  const noted = kind.noted?.(about);
  if (noted) await note(trx, { ...noted, by: actor });
  await sql`
    with told as (
      insert into happened (kind, about, actor) values (${kind.name}, ${checked}::jsonb, ${actor}) returning id
    )
    insert into event_delivery (event_id, listener)
    select told.id, event_listener.listener from told, event_listener where event_listener.kind = ${kind.name}
  `.execute(trx);
}

/** A line of history. */
export interface Happened {
  kind: string;
  about: Facts;
  actor: string | null;
  at: Date;
}

/**
 * All that happened to something, oldest first: `readHistory(db, { roundId })`.
 * @param kinds only these, where a thing has many
 */
export async function readHistory(db: DbOrTrx, about: Facts, kinds?: readonly string[]): Promise<Happened[]> {
  return await db
    .selectFrom('happened')
    .select(['kind', 'about', 'actor', 'at'])
    .where(sql<boolean>`about @> ${JSON.stringify(about)}::jsonb`)
    .$if(kinds !== undefined, (query) => query.where('kind', 'in', [...(kinds ?? [])]))
    .orderBy('id')
    .execute();
}
