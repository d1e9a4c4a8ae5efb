import type { ProgrammeId } from '../../../people/ids.ts';
import type { Db } from '../../../platform/db/connect.ts';
import { readEditions } from '../report/editions.ts';
import { readWantedPairs } from '../writes.ts';
import { filtersOf, readAsked } from './asked.ts';
import { chosen, familyOf, lastOf, walkedRounds } from './choosing.ts';
import { familiesMet } from './families-met.ts';
import { viewMatrix } from './matrix-view.ts';
import { measuresOf } from './measures.ts';
import { nextRound, suggestFor } from './next-round.ts';
import { viewPicture } from './picture-view.ts';
import { promiseOf } from './promised.ts';
import { type Network, readKeptApart, readNetwork } from './reading.ts';
import { sayOf } from './saying.ts';
import { viewShared } from './shared-view.ts';
import { viewStandings } from './standings-view.ts';
import { viewSuggestion } from './suggestion-view.ts';
import { viewTables } from './tables-view.ts';

interface At {
  programmeId: ProgrammeId;
  search: URLSearchParams;
  today: string;
}

/** What a coordinator sees. */
export async function loadForCoordinator(db: Db, { programmeId, search, today }: At) {
  const network = await readNetwork(db, { programmeId, withoutSecret: false, today });
  const asked = readAsked(network, search);
  const shown = chosen(network, asked);
  const measures = measuresOf(
    shown.organisations.map(({ id }) => id),
    shown.lines,
  );
  const rounds = walkedRounds(network);
  return {
    kind: 'organisations' as const,
    rounds: rounds.map(({ code, name }) => ({ code, name })),
    round: asked.round && { code: asked.round.code, name: asked.round.name },
    asked: { families: asked.families, regions: asked.regions },
    filters: filtersOf(network, asked),
    said: sayOf(shown),
    picture: viewPicture(network, shown),
    matrix: viewMatrix(shown),
    tables: viewTables(shown, network.rounds),
    standings: viewStandings(shown, measures),
    met: familiesMet(new Map(shown.organisations.map((one) => [one.id, familyOf(one)])), shown.lines),
    promised: rounds.map(({ name, code, number }) => ({
      ...{ name, code },
      ...promiseOf(network.given, network.facts, [number], lastOf(network)),
    })),
    next: await loadNext(db, network, { programmeId, today }),
  };
}

async function loadNext(db: Db, network: Network, { programmeId, today }: Omit<At, 'search'>) {
  const round = nextRound(network, today);
  if (!round) return null;
  const wanted = await readWantedPairs(db, round.id);
  const keptApart = await readKeptApart(db, programmeId);
  const suggestions = suggestFor({ network, round, wanted, keptApart });
  return {
    ...{ code: round.code, name: round.name, wanted: wanted.length },
    suggestions: suggestions.map((one) => viewSuggestion(one, network.organisations)),
  };
}

/** What anybody else sees who may see it at all. */
export async function loadByFamily(db: Db, { programmeId, search, today }: At) {
  const network = await readNetwork(db, { programmeId, withoutSecret: true, today });
  const editions = await readEditions(
    db,
    network.rounds.map(({ id }) => id),
  );
  const rounds = viewShared(network, today, new Map(editions.map((one) => [one.roundId, one])));
  const code = search.get('ronde');
  const round = rounds.find((one) => one.code === code) ?? rounds[0] ?? null;
  return {
    kind: 'families' as const,
    rounds: rounds.map((one) => ({ code: one.code, name: one.name })),
    round,
  };
}
