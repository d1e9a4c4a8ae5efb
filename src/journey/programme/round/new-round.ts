import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { codeOf } from '../programme.ts';
import { takeQuizAlong } from '../quiz/choosing.ts';
import { readHouseRules } from '../reads.ts';
import { roundCloned } from '../schema.ts';

interface RoundWish {
  programmeId: ProgrammeId;
  name: string;
  /** Of the form: sent twice, it makes one round. */
  submission: string;
  /** The round to take along: its rules and its house rules; later stages hear of it and take along what is theirs. */
  from: RoundId | null;
}

/**
 * Makes a round with an address of its own. Made after another, it has the organisations that are in that one;
 * begun afresh, all that the programme knows.
 * @returns its code
 */
export async function makeRound(db: Db, wish: RoundWish): Promise<string> {
  const { programmeId, from } = wish;
  return db.transaction().execute(async (trx) => {
    const base = from === null ? undefined : await rulesOf(trx, programmeId, from);
    let submission: string | null = wish.submission;
    const wanted = codeOf(wish.name);
    for (let attempt = 1; ; attempt += 1) {
      const made = await trx
        .insertInto('round')
        .values({
          programme_id: programmeId,
          // Another programme may have the word, which is not for this one to know.
          code: attempt === 1 ? wanted : `${wanted}-${attempt}`,
          name: wish.name,
          first_day: null,
          last_day: null,
          submission,
          seed: 'wisselstage',
          ...base,
        })
        .onConflict((on) => on.doNothing())
        .returning(['id', 'code'])
        .executeTakeFirst();
      if (made) {
        await takeMembers(trx, { programmeId, from, to: made.id });
        if (from !== null) await takeAlong(trx, from, made.id);
        return made.code;
      }
      const earlier = await trx
        .selectFrom('round')
        .select(['code', 'programme_id'])
        .where('submission', '=', wish.submission)
        .executeTakeFirst();
      if (earlier?.programme_id === programmeId) return earlier.code;
      // The form was sent for another programme before: waiting for it to be free would take for ever.
      if (earlier) submission = null;
    }
  });
}

async function rulesOf(trx: DbOrTrx, programmeId: ProgrammeId, id: RoundId) {
  return trx
    .selectFrom('round')
    .select(['tolerance', 'most_visits', 'newcomer_priority', 'unplaced_priority'])
    .where('id', '=', id)
    .where('programme_id', '=', programmeId)
    .executeTakeFirstOrThrow();
}

/** Who said no to the round before comes along as well: it can be asked again. */
async function takeMembers(
  trx: DbOrTrx,
  { programmeId, from, to }: { programmeId: ProgrammeId; from: RoundId | null; to: RoundId },
): Promise<void> {
  await trx
    .insertInto('membership')
    .columns(['round_id', 'organisation_id'])
    .expression((eb) =>
      eb
        .selectFrom('organisation')
        .innerJoin('round', 'round.programme_id', 'organisation.programme_id')
        .select(['round.id', 'organisation.id as organisation'])
        .where('round.id', '=', to)
        .where('organisation.programme_id', '=', programmeId)
        .where('organisation.merged_into', 'is', null)
        .where('organisation.left_on', 'is', null)
        .$if(from !== null, (query) =>
          query.where('organisation.id', 'in', (eb) =>
            eb
              .selectFrom('membership')
              .innerJoin('organisation as member', 'member.id', 'membership.organisation_id')
              // Of one that went up in another, that one comes.
              .select(({ fn }) => fn.coalesce('member.merged_into', 'member.id').as('id'))
              .where('round_id', '=', from!),
          ),
        ),
    )
    .execute();
}

async function takeAlong(trx: DbOrTrx, from: RoundId, to: RoundId): Promise<void> {
  const [newest] = await readHouseRules(trx, from);
  if (newest) {
    await trx.insertInto('house_rules').values({ round_id: to, number: 1, text: newest.text }).execute();
  }
  await takeQuizAlong(trx, from, to);
  await happened(trx, roundCloned, { roundId: to, from });
}
