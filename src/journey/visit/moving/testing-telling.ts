import { sql } from 'kysely';
import type { RoundId } from '../../../people/ids.ts';
import type { Db } from '../../../platform/db/connect.ts';
import { readHistory } from '../../../platform/events/happened.ts';
import { visitMoved, visitOffered } from '../schema.ts';
import { type Effect, type Side, type State, TABLE } from '../visit.ts';

/** The mails that follow from a step, to whom. */
const MAILS: Readonly<Record<Exclude<Effect, 'tell-coordinators'>, readonly [string, readonly Side[]]>> = {
  'tell-both-agreed': ['visit.agreed', ['visitor', 'host']],
  'tell-both-the-day': ['visit.day', ['visitor', 'host']],
  'tell-visitor-off': ['visit.off', ['visitor']],
  'tell-host-off': ['visit.off', ['host']],
};

/**
 * What was told of the visits of a round, held against their table: a sentence for each change that no line of history
 * has, and for each mail that is missing or is one too many.
 */
export async function faultsOfTelling(db: Db, roundId: RoundId): Promise<string[]> {
  const visits = await db
    .selectFrom('visit')
    .select(['id', 'state'])
    .where('round_id', '=', roundId)
    .execute();
  const lines = await readLines(db, roundId);
  const mails = await readMails(db, roundId);
  return visits.flatMap(({ id, state }) => {
    const history = lines.get(id) ?? [];
    const [offered, ...moves] = history;
    const faults = offered?.kind === visitOffered.name ? [] : ['history: it does not begin with the offer'];
    let at: State = 'offered';
    const due: string[] = [];
    for (const { about } of moves) {
      const { from, event, to } = visitMoved.about.parse(about);
      if (from !== at) faults.push(`history: ${at} became ${from} and nobody told`);
      at = to;
      const step = TABLE.find((one) => one.from === from && one.on === event && one.to === to);
      if (!step) faults.push(`history: ${event} led from ${from} to ${to}`);
      for (const effect of step?.effects ?? []) {
        if (effect === 'tell-coordinators') continue;
        const [kind, sides] = MAILS[effect];
        due.push(...sides.map((side) => `${kind} ${side}`));
      }
    }
    if (at !== state) faults.push(`history: it ends at ${at} and the visit is ${state}`);
    const went = mails.get(id) ?? [];
    const countOf = (all: readonly string[], mail: string) => all.filter((one) => one === mail).length;
    for (const mail of new Set([...due, ...went])) {
      // Who comes to receive later hears the day as well.
      const more =
        mail === 'visit.day host' && countOf(went, mail) > countOf(due, mail) && due.includes(mail);
      if (!more && countOf(due, mail) !== countOf(went, mail))
        faults.push(`mail: ${mail}, ${countOf(went, mail)} for ${countOf(due, mail)} due`);
    }
    return faults;
  });
}

/** Offers and steps of each visit, oldest first. */
async function readLines(db: Db, roundId: RoundId) {
  const rows = await readHistory(db, { roundId }, [visitOffered.name, visitMoved.name]);
  return Map.groupBy(rows, ({ about }) => String(about.visitId));
}

/** What each side of each visit was mailed because of a step. */
async function readMails(db: Db, roundId: RoundId): Promise<Map<string, string[]>> {
  const kinds = [...new Set(Object.values(MAILS).map(([kind]) => kind))];
  const rows = await db
    .selectFrom('mail')
    .innerJoin('mail_subject', 'mail_subject.mail_id', 'mail.id')
    .innerJoin('visit', (on) => on.onRef('mail_subject.id', '=', sql`visit.id::text`))
    .select(['visit.id', 'mail.kind', 'mail.about'])
    .where('visit.round_id', '=', roundId)
    .where('mail.kind', 'in', kinds)
    .execute();
  return new Map(
    [...Map.groupBy(rows, ({ id }) => id)].map(([id, those]) => [
      id,
      those.map(({ kind, about }) => `${kind} ${(about as { side: Side }).side}`),
    ]),
  );
}
