import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import { note } from '../../../platform/audit/note.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Figure } from '../impact-figure.ts';
import { type CountedRound, readFigures } from '../reads.ts';
import { makeEdition, readEditions } from './editions.ts';
import { readQuotes } from './quotes.ts';
import { readReportRounds } from './read-way.ts';

/** So many rounds stand side by side. */
const BESIDE = 5;

/** A report as it is shown, on a page, on paper and as a workbook. */
export interface Report {
  round: { code: string; name: string };
  /** From which day the figures are. */
  on: string;
  figures: readonly Figure[];
  /** This round and those before it, the newest first. */
  rounds: readonly { code: string; name: string; figures: readonly Figure[] }[];
  quotes: Awaited<ReturnType<typeof readQuotes>>;
  /** Whether it is as others than coordinators see it. */
  shared: boolean;
}

interface Asked {
  programmeId: ProgrammeId;
  roundId: RoundId;
  today: string;
}

const roundsBeside = async (db: DbOrTrx, { programmeId, roundId }: Asked) => {
  const rounds = await readReportRounds(db, programmeId);
  const at = rounds.findIndex(({ id }) => id === roundId);
  return rounds.slice(Math.max(0, at - BESIDE + 1), at + 1).toReversed();
};

/** For coordinators: as it is now. */
export async function readReport(db: DbOrTrx, asked: Asked): Promise<Report> {
  const beside = await roundsBeside(db, asked);
  const ids = beside.map(({ id }) => id);
  const counted = await readFigures(db, { ...asked, ids });
  const byId = new Map(counted.map((one) => [one.round.id, one.figures.all]));
  return {
    ...{ round: beside[0]!, on: asked.today, figures: byId.get(asked.roundId)!, shared: false },
    rounds: beside.map(({ id, code, name }) => ({ code, name, figures: byId.get(id)! })),
    quotes: await readQuotes(db, asked.roundId),
  };
}

/** For everybody else: as it was when it was last made; `null` as long as it was not. Other rounds as they were made. */
export async function readSharedReport(db: DbOrTrx, asked: Asked): Promise<Report | null> {
  const beside = await roundsBeside(db, asked);
  const editions = await readEditions(
    db,
    beside.map(({ id }) => id),
  );
  const byId = new Map(editions.map((one) => [one.roundId, one]));
  const own = byId.get(asked.roundId);
  if (!own) return null;
  return {
    ...{ round: beside[0]!, on: own.madeOn, figures: own.shown, shared: true },
    rounds: beside.flatMap(({ id, code, name }) => {
      const edition = byId.get(id);
      return edition ? [{ code, name, figures: edition.shown }] : [];
    }),
    quotes: await readQuotes(db, asked.roundId),
  };
}

/**
 * Others see from now on what is so now.
 * @param by the account that shares it
 */
export async function shareNow(
  trx: DbOrTrx,
  { programmeId, roundId, today, by }: Asked & { by?: string | null | undefined },
): Promise<void> {
  const [counted] = await readFigures(trx, { programmeId, ids: [roundId], today });
  await makeEditionOf(trx, counted!, today);
  await note(trx, { kind: 'published', by, programmeId, about: { kind: 'report', id: roundId } });
}

const makeEditionOf = (trx: DbOrTrx, { round, forOthers, exchanged, known }: CountedRound, today: string) =>
  makeEdition(trx, { roundId: round.id, figures: forOthers, exchanged, known, today });
