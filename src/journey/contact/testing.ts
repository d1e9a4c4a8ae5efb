import type { PersonId, ProgrammeId } from '../../people/ids.ts';
import type { Db } from '../../platform/db/connect.ts';
import type { Card } from './card/card-form.ts';
import { saveCard } from './card/cards.ts';

/** For tests: what somebody may fill in. */
export const aCard = (over: Partial<Card> = {}): Card => ({
  ...{ calling: 'wijkagent', region: '', ringMeFor: ['Meegaan naar de woning om spullen op te halen'] },
  ...{ notFor: '', how: 'ring', hours: 'maandag tot en met donderdag', phone: '010 123 45 67' },
  ...{ showsMail: true, atOnce: false, audience: 'programme', introduces: false },
  ...over,
});

/** For tests: somebody has this card. @returns its id */
export async function giveCard(
  db: Db,
  at: { programmeId: ProgrammeId; personId: PersonId; today: string },
  over: Partial<Card> = {},
): Promise<string> {
  const id = await db
    .transaction()
    .execute((trx) => saveCard(trx, { ...at, card: aCard(over), version: 0, userId: null }));
  if (!id) throw new Error('somebody has a card already');
  return id;
}
