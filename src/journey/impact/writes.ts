import type { RoundId } from '../../people/ids.ts';
import type { Db, DbOrTrx } from '../../platform/db/connect.ts';
import { readWantedTies } from '../matching/reads.ts';
import { dropWantedTies, saveWantedTies } from '../matching/writes.ts';
import { roundOrganisationIds } from '../programme/reads.ts';
import { readInvitationTexts } from '../programme/reads-invitation-texts.ts';
import { saveInvitationText } from '../programme/writes.ts';

/** Ids of two organisations. */
export type Pair = readonly [string, string];

/**
 * These should meet in a round: its match takes it into account.
 * @returns those that were not asked for before, so that taking it back leaves the others
 */
export async function wantTies(db: Db, roundId: RoundId, pairs: readonly Pair[]): Promise<Pair[]> {
  return db.transaction().execute(async (trx) => {
    const before = new Set((await readWantedPairs(trx, roundId)).map((pair) => pair.join(' ')));
    const ids = await roundOrganisationIds(trx, roundId);
    const codes = new Map([...ids].map(([code, id]) => [id, code]));
    const isNew = (pair: Pair) => pair.every((id) => codes.has(id)) && !before.has(sorted(pair).join(' '));
    const added = pairs.filter(isNew).map(sorted);
    await saveWantedTies(
      trx,
      roundId,
      added.map((pair) => inCodes(pair, codes)),
      ids,
    );
    return added;
  });
}

/** They need not meet after all. */
export const unwantTies = (db: Db, roundId: RoundId, pairs: readonly Pair[]): Promise<void> =>
  db.transaction().execute((trx) => dropWantedTies(trx, roundId, pairs));

/** Which should meet in a round, by their ids. */
export async function readWantedPairs(db: DbOrTrx, roundId: RoundId): Promise<Pair[]> {
  const ids = await roundOrganisationIds(db, roundId);
  const wanted = await readWantedTies(db, roundId);
  return wanted.flatMap(([one, other]): Pair[] => {
    const [a, b] = [ids.get(one), ids.get(other)];
    return a && b ? [sorted([a, b])] : [];
  });
}

const sorted = ([one, other]: Pair): Pair => (one < other ? [one, other] : [other, one]);

function inCodes([one, other]: Pair, codes: ReadonlyMap<string, string>): [string, string] {
  const pair: [string, string] = [codes.get(one)!, codes.get(other)!];
  return pair[0] < pair[1] ? pair : [pair[1], pair[0]];
}

interface Written {
  organisationId: string;
  nl: string;
  en: string;
  seen: number;
}

/** @returns whether it stands; not when somebody else wrote in between */
export const writeInvitation = (db: Db, roundId: RoundId, { organisationId, ...text }: Written) =>
  saveInvitationText(db, { roundId, organisationId }, text);

/** Puts texts above invitations that have none yet, all of them or none. @returns above how many */
export async function proposeInvitations(
  db: Db,
  roundId: RoundId,
  proposals: readonly Omit<Written, 'seen'>[],
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const written = await readInvitationTexts(trx, roundId);
    let put = 0;
    for (const { organisationId, nl, en } of proposals) {
      if (nl === '' || written.has(organisationId)) continue;
      if (await saveInvitationText(trx, { roundId, organisationId }, { nl, en, seen: 0 })) put += 1;
    }
    return put;
  });
}
