import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readOpenPlaces } from '../../place/reads.ts';
import type { Round } from '../../programme/reads.ts';
import type { Answers } from '../schema.ts';
import { CHOICES } from '../sign-up-choices.ts';

/**
 * What somebody chose while looking around, as the choices of a sign-up that begins: places that can be chosen, and that
 * are not of the own organisation. Nothing when nothing was brought.
 */
export async function choicesFrom(
  db: DbOrTrx,
  round: Pick<Round, 'id'>,
  { gekozen }: { gekozen?: string | undefined },
  own: string | undefined,
): Promise<Pick<Partial<Answers>, 'choices'>> {
  if (!gekozen) return {};
  const places = await readOpenPlaces(db, round.id);
  const byCode = new Map(places.map((place) => [place.code, place]));
  const codes = [...new Set(gekozen.split(','))].filter((code) => {
    const place = byCode.get(code);
    return place !== undefined && place.slots.length > 0 && place.organisation !== own;
  });
  if (codes.length === 0) return {};
  return { choices: codes.slice(0, CHOICES).map((code) => ({ kind: 'place' as const, code })) };
}
