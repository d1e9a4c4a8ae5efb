import { formatDays, type Locale } from '../../../language/format.ts';
import { ordered } from '../../../language/order.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { slotId } from '../../place/schema.ts';
import type { HeldAtPlace, PlaceAt } from '../../programme/programme-holdings.ts';
import { namesOf } from '../matching-names.ts';
import { readProposalBefore, readRoundRows } from '../reads.ts';
import { words as matchingWords } from '../words.ts';
import { words } from './words.ts';

/** Who comes to a place in the newest proposal: for a coordinator. Of a secret place nobody's day, and no order of days. */
export async function visitorsOf(
  db: DbOrTrx,
  { roundId, place: code }: PlaceAt,
  locale: Locale,
): Promise<HeldAtPlace | null> {
  const t = words[locale];
  const run = await readProposalBefore(db, roundId, Number.MAX_SAFE_INTEGER);
  if (!run?.result) return null;
  const rows = await readRoundRows(db, { roundId });
  const place = rows.places.find((one) => one.code === code);
  if (!place) return null;
  const names = namesOf(rows, () => matchingWords[locale].somebodyWithdrew, locale);
  const daysOf = new Map(place.slots.map(({ days }) => [slotId(code, days[0]!), days]));
  const coming = run.result.visits.filter(({ slot }) => slot.slice(0, slot.lastIndexOf('/')) === code);
  const order = ({ person, slot }: (typeof coming)[number]) =>
    place.secret ? names.called(person) : `${slot} ${names.called(person)}`;
  return {
    id: 'wie-komt',
    title: t.comingTitle(run.number),
    summary: t.coming(coming.length, run.number),
    heads: t.comingHeads,
    rows: ordered(coming, order).map(({ person, slot, tier }) => {
      const { jobTitle, organisation } = names.person(person);
      return {
        key: person,
        name: names.called(person),
        note: [jobTitle, organisation].filter(Boolean).join(' · '),
        detail: place.secret ? t.secret : formatDays(daysOf.get(slot) ?? [], locale),
        state: { tone: null, text: t.choice(tier) },
        to: null,
      };
    }),
  };
}
