import type { Locale } from '../../../language/format.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { sayPlaceBriefly } from '../../place/place-names.ts';
import type { Held, HeldRow, HoldingsAt } from '../../programme/programme-holdings.ts';
import { namesOf } from '../matching-names.ts';
import { matchingPath } from '../paths.ts';
import { readProposalBefore, readRoundRows } from '../reads.ts';
import { words as matchingWords } from '../words.ts';
import { words } from './words.ts';

/** Who of an organisation goes where, and who comes to it, in the newest proposal: no day of any, for some are secret. */
export async function heldVisits(
  db: DbOrTrx,
  { roundId, round, organisation: { code } }: HoldingsAt,
  locale: Locale,
): Promise<Held> {
  const t = words[locale];
  const run = await readProposalBefore(db, roundId, Number.MAX_SAFE_INTEGER);
  const balance = run?.result?.balance.find((row) => row.organisation === code);
  const names = namesOf(
    await readRoundRows(db, { roundId }),
    () => matchingWords[locale].somebodyWithdrew,
    locale,
  );
  const visits = (run?.result?.visits ?? []).map(({ person, slot, tier }) => {
    const place = slot.slice(0, slot.lastIndexOf('/'));
    const signUp = names.signUp(person);
    return { person, slot, place, tier, home: signUp?.organisation, job: signUp?.jobTitle ?? '' };
  });
  const row = ({ person, slot, tier, job }: (typeof visits)[number], detail: string): HeldRow => ({
    ...{ key: `${person} ${slot}`, name: names.called(person), note: job, detail },
    state: { tone: null, text: t.choice(tier) },
    to: null,
  });
  // By title and code alone: the name that tells places apart has days.
  const titleOf = (place: string) => {
    const name = names.placeName(place);
    return name ? sayPlaceBriefly(name) : place;
  };
  const whereOf = (place: string) =>
    `${names.organisation(names.place(place)?.organisation ?? '')}: ${titleOf(place)}`;
  const goes = visits.filter(({ home }) => home === code);
  const comes = visits.filter(({ place }) => names.place(place)?.organisation === code);
  return {
    id: 'voorstel',
    title: run ? t.titleOf(run.number) : t.title,
    figures: run
      ? [
          { label: t.sent, value: String(balance?.sent ?? 0), note: t.inProposal(run.number) },
          { label: t.received, value: String(balance?.received ?? 0), note: t.inProposal(run.number) },
        ]
      : [],
    heads: t.heads,
    rows: [
      ...goes.map((visit) => row(visit, t.goes(whereOf(visit.place)))),
      ...comes.map((visit) =>
        row(visit, t.comes(names.organisation(visit.home ?? ''), titleOf(visit.place))),
      ),
    ],
    empty: t.empty,
    more: { to: matchingPath(round), text: t.all },
  };
}
