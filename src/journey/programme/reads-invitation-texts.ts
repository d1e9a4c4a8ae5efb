import type { RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';

export interface InvitationText {
  nl: string;
  en: string;
  version: number;
}

/** What was written above the invitations of a round, by id of the organisation. */
export async function readInvitationTexts(
  db: DbOrTrx,
  roundId: RoundId,
): Promise<Map<string, InvitationText>> {
  const rows = await db
    .selectFrom('invitation_text')
    .select(['organisation_id', 'nl', 'en', 'version'])
    .where('round_id', '=', roundId)
    .execute();
  return new Map(rows.map(({ organisation_id, ...text }) => [organisation_id, text]));
}
