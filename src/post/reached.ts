import { createHash } from 'node:crypto';
import { ordered } from '../language/order.ts';
import type { ProgrammeId } from '../people/ids.ts';
import { readStops } from '../people/person/reminders.ts';
import type { DbOrTrx } from '../platform/db/connect.ts';
import type { MailKind } from '../platform/mail/kind.ts';

/** Somebody whom a press mails. */
export interface Reached {
  name: string;
  email: string;
}

/** Whom the mails of a bundle go to, and who of them wants no reminders and gets none. */
export async function readReached(
  trx: DbOrTrx,
  programmeId: ProgrammeId,
  bundleId: string,
  kinds: readonly Pick<MailKind<object>, 'name' | 'reminder'>[],
) {
  const mails = await trx
    .selectFrom('mail')
    .select(['id', 'recipient', 'kind'])
    .where('bundle_id', '=', bundleId)
    .orderBy('number')
    .execute();
  const reminders = new Set(kinds.filter(({ reminder }) => reminder).map(({ name }) => name));
  const stops = new Set((await readStops(trx, programmeId)).map(({ email }) => email.toLowerCase()));
  const held = mails.filter(({ kind, recipient }) => reminders.has(kind) && stops.has(recipient));
  const heldIds = new Set(held.map(({ id }) => id));
  const gets = new Set(mails.filter(({ id }) => !heldIds.has(id)).map(({ recipient }) => recipient));
  const emails = [...new Set(mails.map(({ recipient }) => recipient))];
  const names = await readNames(trx, programmeId, emails);
  const all: Reached[] = ordered(
    emails.map((email) => ({ email, name: names.get(email)?.join(', ') ?? '' })),
    ({ name, email }) => [name, email],
  );
  return {
    reached: all.filter(({ email }) => gets.has(email)),
    stopped: all.filter(({ email }) => !gets.has(email)),
    /** How many mails go: to one address there may be several. */
    mails: mails.length - held.length,
    /** Ids of those that do not. */
    held: [...heldIds],
  };
}

/** An address may be shared: then it has several names. */
async function readNames(db: DbOrTrx, programmeId: ProgrammeId, emails: readonly string[]) {
  if (emails.length === 0) return new Map<string, string[]>();
  const rows = await db
    .selectFrom('person_main')
    .select(['name', 'email'])
    .where('programme_id', '=', programmeId)
    .where('email', 'in', [...emails])
    .execute();
  const named = rows.filter(({ name }) => name !== '');
  return new Map(
    [...Map.groupBy(named, ({ email }) => email)].map(([email, those]) => [
      email,
      those.map(({ name }) => name),
    ]),
  );
}

/** Names those whom a page showed: when it would reach others by now, who presses is asked again. */
export const markOf = (reached: readonly Reached[]): string =>
  createHash('sha256')
    .update(
      reached
        .map(({ email }) => email)
        .toSorted()
        .join('\n'),
    )
    .digest('base64url')
    .slice(0, 22);
