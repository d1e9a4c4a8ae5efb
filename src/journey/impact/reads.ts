import type { ProgrammeId, RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import type { Figures } from './impact.ts';
import { countForOthers, countRound } from './report/counting.ts';
import { type Exchange, exchangesOf } from './report/exchange.ts';
import type { ReportRound, RoundFacts } from './report/facts.ts';
import { knownOf } from './report/known.ts';
import type { Known } from './report/less-own.ts';
import { readChange } from './report/read-change.ts';
import { readLines } from './report/read-lines.ts';
import { readOrganisationsOf, readReportRounds, readVisitsIn, readWay } from './report/read-way.ts';
import { shareFigures } from './report/sharing.ts';

export interface CountedRound {
  round: ReportRound;
  figures: Figures;
  /** Of which others than coordinators see what tells of nobody. */
  forOthers: Figures;
  /** What each organisation sent and received. */
  exchanged: Exchange[];
  /** What else who speaks for one knows of its own people. */
  known: Known;
}

interface Asked {
  programmeId: ProgrammeId;
  /** Of these rounds. */
  ids: readonly RoundId[];
  today: string;
}

/** The figures of rounds of a programme, for coordinators; how many queries that takes does not depend on how many there are. */
export async function readFigures(db: DbOrTrx, asked: Asked): Promise<CountedRound[]> {
  const facts = await readFacts(db, asked);
  return facts.map((one) => {
    const figures = countRound(one);
    const exchanged = exchangesOf(one);
    const forOthers = countForOthers(one, figures);
    return { round: one.round, figures, forOthers, exchanged, known: knownOf(one) };
  });
}

async function readFacts(db: DbOrTrx, { programmeId, ids, today }: Asked): Promise<RoundFacts[]> {
  if (ids.length === 0) return [];
  const rounds = await readReportRounds(db, programmeId);
  const organisations = await readOrganisationsOf(db, programmeId);
  const visits = await readVisitsIn(db, programmeId, today);
  const way = await readWay(db, ids, organisations, visits);
  const change = await readChange(db, ids, rounds);
  const lines = await readLines(db, ids, { programmeId, rounds, organisations, visits: visits.visits });
  return rounds
    .filter(({ id }) => ids.includes(id))
    .map((round) => ({ round, ...way.get(round.id)!, ...change.get(round.id)!, ...lines.get(round.id)! }));
}

/** A round as everybody but coordinators sees it, if it were shared now. */
export const shareRound = ({ forOthers, exchanged, known }: CountedRound): Figures =>
  shareFigures(forOthers, exchanged, { known });
