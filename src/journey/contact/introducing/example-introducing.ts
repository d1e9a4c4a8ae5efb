import { sql } from 'kysely';
import { daysFrom } from '../../../language/day.ts';
import type { PersonId, ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Looking } from '../finding/visible.ts';
import { readOwner } from '../reads-owner.ts';
import { askIntroduction } from './asking.ts';
import type { IntroductionEvent, IntroductionState } from './introducing.ts';
import { moveIntroduction } from './moving.ts';

interface At {
  programmeId: ProgrammeId;
  today: string;
  /** The address of the participant of the example. */
  own: string;
}

/** How far each is, and how many days ago it was asked. */
const WANTED: readonly [state: IntroductionState, daysAgo: number][] = [
  ['asked', 4],
  ['introduced', 62],
  ['passed-on', 9],
  ['declined', 33],
  ['lapsed', 48],
];

/** Who asked to get to know somebody whom somebody they met had met: each asks one, and each is asked for by one. */
export async function fillIntroductions(trx: DbOrTrx, { programmeId, today, own }: At): Promise<void> {
  const wanted = [...WANTED];
  const taken = new Set<string>();
  for (const { asker, owner } of await readLines(trx, { programmeId, own })) {
    const [next] = wanted;
    if (!next) return;
    if (taken.has(asker) || taken.has(owner)) continue;
    const [state, daysAgo] = next;
    const known = await readOwner(trx, { programmeId, personId: asker });
    const looking = { programmeId, owner: known, strong: false, today: daysFrom(today, -daysAgo) };
    if (!(await introduce(trx, looking, { owner, state }))) continue;
    wanted.shift();
    taken.add(asker).add(owner);
  }
}

/** Between whom there can be one: in the order in which they came, the participant of the example first. */
async function readLines(trx: DbOrTrx, { programmeId, own }: Pick<At, 'programmeId' | 'own'>) {
  const { rows } = await sql<{ asker: PersonId; owner: PersonId }>`
    select asker.id as asker, owner.id as owner
      from person as asker
        join person_met as near on near.person_id = asker.id and not near.secret
        join contact_card as between on between.person_id = near.other_id and between.introduces
        join person_met as far on far.person_id = near.other_id and not far.secret
        join contact_card as card on card.person_id = far.other_id and card.introduces
          and card.audience = 'programme'
        join person as owner on owner.id = card.person_id and owner.id <> asker.id
      where asker.programme_id = ${programmeId}
        and not exists (select from person_met where person_id = asker.id and other_id = owner.id)
      group by asker.id, owner.id, asker.number, owner.number
      order by ${own} not in (select email from person_main where person_main.id in (asker.id, owner.id)),
        asker.number, owner.number`.execute(trx);
  return rows;
}

/** @returns whether it could be asked */
async function introduce(
  trx: DbOrTrx,
  looking: Looking,
  { owner: ownerId, state }: { owner: PersonId; state: IntroductionState },
): Promise<boolean> {
  const card = await trx
    .selectFrom('contact_card')
    .select('id')
    .where('person_id', '=', ownerId)
    .executeTakeFirstOrThrow();
  if ((await askIntroduction(trx, looking, { cardId: card.id, userId: null })) !== 'asked') return false;
  const { id } = await trx
    .selectFrom('introduction')
    .select('id')
    .where('asker_id', '=', looking.owner!.personId)
    .where('asked_on', '=', looking.today)
    .executeTakeFirstOrThrow();
  const move = (event: IntroductionEvent) => moveIntroduction(trx, { id, event, userId: null });
  if (state === 'lapsed') await move('lapse');
  else if (state !== 'asked') await move('pass-on');
  if (state === 'introduced') await move('agree');
  if (state === 'declined') await move('decline');
  return true;
}
