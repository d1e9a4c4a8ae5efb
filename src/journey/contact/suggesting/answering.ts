import type { PersonId, ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { readOwnCard, saveCard } from '../card/cards.ts';
import { suggestedLineMoved } from '../schema.ts';
import { type LineEvent, lineAfter, withLine } from './suggesting.ts';

interface Moving {
  id: string;
  event: LineEvent;
  userId: string;
}

/** The one way in which a line is answered; its text goes. @returns whether it waited still */
export async function moveLine(trx: DbOrTrx, { id, event, userId }: Moving): Promise<boolean> {
  const row = await trx
    .selectFrom('suggested_line')
    .select(['state', 'programme_id as programmeId'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  const to = row && lineAfter(row.state, event);
  if (!to) return false;
  await trx.updateTable('suggested_line').set({ state: to, line: '' }).where('id', '=', id).execute();
  await happened(trx, suggestedLineMoved, { lineId: id, programmeId: row.programmeId, to }, userId);
  return true;
}

interface Placing {
  id: string;
  programmeId: ProgrammeId;
  personId: PersonId;
  /** As its owner left it. */
  line: string;
  /** The place of the line that goes for it. */
  drops: number | null;
  /** Of the card, as the form showed it. */
  version: number;
  today: string;
  userId: string;
}

/**
 * Its owner puts it on the card, which holds again from now on.
 * @returns `full`: one of the lines has to go; `older`: the card or the line changed in between, or there is no card
 */
export async function placeLine(trx: DbOrTrx, placing: Placing): Promise<'placed' | 'full' | 'older'> {
  const { id, programmeId, personId, line, drops, version, today, userId } = placing;
  const own = await readOwnCard(trx, personId);
  if (!own || own.version !== version) return 'older';
  const ringMeFor = withLine(own.ringMeFor, line, drops);
  if (!ringMeFor) return 'full';
  if (!(await moveLine(trx, { id, event: 'place', userId }))) return 'older';
  const card = { ...own, ringMeFor };
  const saved = await saveCard(trx, { programmeId, personId, card, version, today, userId });
  if (!saved) throw new CardChangedError();
  return 'placed';
}

/** Somebody saved the card between reading and writing: nothing of the answer is kept. */
export class CardChangedError extends Error {}
