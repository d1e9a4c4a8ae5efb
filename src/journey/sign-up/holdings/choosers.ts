import type { Locale } from '../../../language/format.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readOpenPlaces } from '../../place/reads.ts';
import type { HeldAtPlace, PlaceAt } from '../../programme/programme-holdings.ts';
import { readOrganisations } from '../../programme/reads.ts';
import { signUpsPath } from '../paths.ts';
import { readSignUpsForPlace, signUpIds } from '../reads.ts';
import { readExclusionsInForce } from '../reads-exclusions.ts';
import type { Choice } from '../schema.ts';
import { obstacleOf } from '../sign-up.ts';
import { words } from './words.ts';

/** Who chose a place, or all of its organisation, best choice first, and whether it fits: for a coordinator. */
export async function choosersOf(
  db: DbOrTrx,
  { programmeId, roundId, round, place: code }: PlaceAt,
  locale: Locale,
): Promise<HeldAtPlace | null> {
  const t = words[locale];
  const places = await readOpenPlaces(db, roundId);
  const place = places.find((one) => one.code === code);
  if (!place) return null;
  const names = new Map((await readOrganisations(db, programmeId)).map((one) => [one.code, one.name]));
  const isThis = (choice: Choice) => choice.code === (choice.kind === 'place' ? code : place.organisation);
  const signUps = await readSignUpsForPlace(db, roundId, { place: code, organisation: place.organisation });
  const chosen = signUps.flatMap((signUp) => {
    const at = signUp.choices.findIndex((choice) => choice !== null && isThis(choice));
    return at < 0 ? [] : [{ signUp, number: at + 1, whole: signUp.choices[at]!.kind === 'organisation' }];
  });
  const ids = await signUpIds(
    db,
    roundId,
    chosen.map(({ signUp }) => signUp.email),
  );
  const exclusions = await readExclusionsInForce(db, roundId);
  const rows = chosen
    .toSorted((a, b) => a.number - b.number)
    .map(({ signUp, number, whole }) => {
      const obstacle = obstacleOf(signUp, { kind: 'place', code }, [place], exclusions);
      return {
        key: signUp.email,
        name: signUp.name,
        note: [signUp.jobTitle, names.get(signUp.organisation)].filter(Boolean).join(' · '),
        detail: t.nth(number, whole),
        state: obstacle
          ? { tone: 'wrong' as const, text: t.obstacles[obstacle] }
          : { tone: 'good' as const, text: t.fits },
        to: signUpsPath(round, { persoon: ids.get(signUp.email)! }),
        number,
      };
    });
  const first = rows.filter(({ number }) => number === 1).length;
  const fits = rows.filter(({ state }) => state.tone === 'good').length;
  return {
    id: 'wie-koos',
    title: t.chose,
    summary: t.choseSummary(rows.length, first, fits),
    heads: t.choseHeads,
    rows: rows.map(({ number: _, ...row }) => row),
  };
}
