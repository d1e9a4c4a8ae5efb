import type { Both } from '../../../../language/both.ts';
import type { Locale } from '../../../../language/format.ts';
import type { RoundScope } from '../../../../people/scope.ts';
import type { MailKinds } from '../../../../platform/mail/kind.ts';
import { type MailRow, readMailsTo } from '../../../../post/reads.ts';
import type { Held, Holdings } from '../../programme-holdings.ts';
import type { Member } from '../../reads-members.ts';
import { readSites } from '../../reads-sites.ts';
import { readChanges } from '../history.ts';

/** As many as one looks back on; the rest stands with the mail of the programme. */
const MAILS = 6;

export interface ToldMail extends Pick<MailRow, 'id' | 'kind' | 'recipient' | 'status'> {
  label: Both<string> | null;
  at: Date;
}

/** Everything of an organisation in a round, of every stage. */
export async function readWhole(
  scope: RoundScope,
  member: Member,
  { holdings, kinds, locale }: { holdings: Holdings; kinds: MailKinds; locale: Locale },
) {
  const { db, programmeId, roundId, code: round } = scope;
  const organisation = { id: member.id, code: member.code };
  const held: Held[] = [];
  for (const stage of holdings) {
    const part = await stage.held?.(db, { programmeId, roundId, round, organisation }, locale);
    if (part) held.push(part);
  }
  const exchanged = await Promise.all(
    holdings.map((stage) => stage.exchanged?.(db, { programmeId, organisation }) ?? []),
  );
  const mails = await readMailsTo(db, programmeId, {
    recipients: [...member.contacts, ...member.former].map(({ email }) => email),
    kinds: [...kinds].flatMap(([name, { goesTo }]) => (goesTo.includes('contact') ? [name] : [])),
    limit: MAILS,
  });
  return {
    held,
    exchanged: exchanged.flat(),
    sites: await readSites(db, member.id),
    changes: await readChanges(db, member.id),
    mails: mails.map(
      ({ sentAt, queuedAt, ...mail }): ToldMail => ({
        ...mail,
        label: kinds.get(mail.kind)?.label ?? null,
        at: sentAt ?? queuedAt,
      }),
    ),
  };
}
