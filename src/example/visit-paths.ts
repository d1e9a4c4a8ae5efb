import { askDay, readOtherDays } from '../journey/visit/day/asking.ts';
import { moveVisit } from '../journey/visit/moving/move.ts';
import { OWN_RULES_VERSION } from '../journey/visit/preparing/own-rules.ts';
import { readVisit } from '../journey/visit/reads.ts';
import { sayWhether } from '../journey/visit/took-place/telling.ts';
import type { VisitEvent } from '../journey/visit/visit.ts';
import { goneOn } from '../journey/visit/visit-end.ts';
import { daysFrom } from '../language/day.ts';
import type { DbOrTrx } from '../platform/db/connect.ts';

/** How a visit of the example went. */
export type Path =
  | 'took-place'
  | 'today'
  | 'ready'
  | 'arranged'
  | 'untouched'
  | 'other-day'
  | 'waits'
  | 'half'
  | 'disagree'
  | 'missed'
  | 'declined'
  | 'lapsed'
  | 'cancelled-by-visitor'
  | 'cancelled-by-host';

/** Takes a visit that was offered along its way, step by step as people did, so that its history says so too. */
export async function walk(trx: DbOrTrx, visitId: string, path: Path, today: string): Promise<void> {
  const move = (event: VisitEvent) => moveVisit(trx, { visitId, event, today });
  switch (path) {
    case 'waits':
      return;
    case 'half':
      await move('visitor-agrees');
      return;
    case 'declined':
      await moveVisit(trx, { visitId, event: 'visitor-declines', today, reason: 'busy' });
      return;
    case 'lapsed':
      await move('term-passes');
      return;
    case 'other-day':
      await askForAnother(trx, visitId, today);
      await agree(trx, visitId, today);
      return;
  }
  await agree(trx, visitId, today);
  if (path === 'untouched') {
    await trx
      .updateTable('visit')
      .set({ contact_by: daysFrom(today, -2) })
      .where('id', '=', visitId)
      .execute();
  }
  if (path === 'arranged' || path === 'untouched') return;
  await prepare(trx, visitId, today);
  if (path === 'cancelled-by-visitor')
    await moveVisit(trx, { visitId, event: 'visitor-cancels', today, reason: 'day' });
  if (path === 'cancelled-by-host')
    await moveVisit(trx, { visitId, event: 'host-cancels', today, reason: 'busy' });
  if (path === 'took-place' || path === 'disagree')
    await sayWhether(trx, { visitId, side: 'visitor', says: 'took-place', today });
  if (path === 'disagree') await sayWhether(trx, { visitId, side: 'host', says: 'missed', today });
  if (path === 'missed') await sayWhether(trx, { visitId, side: 'host', says: 'missed', today });
}

async function agree(trx: DbOrTrx, visitId: string, today: string): Promise<void> {
  const before = daysFrom((await readVisit(trx, visitId))!.days[0]!, -1);
  // What was by today they said yes to before it.
  const about = { visitId, today: before < today ? before : today };
  await moveVisit(trx, { ...about, event: 'visitor-agrees' });
  await moveVisit(trx, { ...about, event: 'host-agrees' });
}

async function askForAnother(trx: DbOrTrx, visitId: string, today: string): Promise<void> {
  const visit = (await readVisit(trx, visitId))!;
  const [other] = await readOtherDays(trx, visit, today);
  if (other) await askDay(trx, { visitId, by: 'visitor', ...other });
}

/** The house rules are signed, clients know, and both can be reached on the day. */
async function prepare(trx: DbOrTrx, visitId: string, today: string): Promise<void> {
  const visit = (await readVisit(trx, visitId))!;
  await trx
    .insertInto('house_rules_signature')
    .values({ visit_id: visitId, rules_number: 0, own_version: OWN_RULES_VERSION })
    .execute();
  await trx
    .updateTable('visit')
    .set({ clients_told_at: new Date(), in_touch_on: today })
    .where('id', '=', visitId)
    .execute();
  const gone_on = goneOn(visit);
  if (gone_on > today)
    await trx
      .insertInto('visit_phone')
      .values([
        { visit_id: visitId, side: 'visitor', number: '06 12 34 56 42', gone_on },
        { visit_id: visitId, side: 'host', number: '06 98 76 54 32', gone_on },
      ])
      .execute();
  await moveVisit(trx, { visitId, event: 'prepared', today });
}
