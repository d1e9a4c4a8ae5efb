import type { Figures, Row } from './exported.ts';
import { FAMILY_NAMES, familyOfKind } from './recount.ts';
import { changeFigure, meanFigure } from './recount-intervals.ts';

/** Of whom answers are: what no file says, as rows of the database. */
export interface Whose {
  /** Of all rounds: `measured` as it is, with the number of its round. */
  measured: readonly { id: string; round_number: number; person_id: string | null }[];
  /** `measure_answer` of knows and as-it-was, of all rounds. */
  answers: readonly { measured_id: string; moment: string; measure: string; about: string; value: number }[];
  /** Who got no visit because the lot decided, in the round that is counted. */
  by_lot: readonly string[];
}

type Answers = ReadonlyMap<string, number>;

/**
 * What compares people, counted again by what docs/figures.md says of it: of whom an answer is comes from the database, and all the
 * rest (who signed up, who went where, of which kind that is) from the files of an export. Shares no code with what it is held against.
 */
export function recountWhose(tables: ReadonlyMap<string, Row[]>, whose: Whose): Figures {
  const rows = (name: string) => tables.get(name) ?? [];
  const figures: Figures = new Map();
  const own = Number(rows('round')[0]!.number);
  const kindOf = new Map(rows('organisation').map((one) => [one.id, one.kind]));
  const hostOf = new Map(rows('place').map((one) => [one.id, one.organisation_id]));
  const madeUp = new Set(rows('visit').map((one) => one.makes_up));
  const took = rows('visit').filter((one) => one.state === 'took-place' && !madeUp.has(one.id));
  const wentBy = Map.groupBy(took, (one) => one.sign_up_id);
  const offered = new Set(rows('visit').map((one) => one.sign_up_id));
  const signUps = rows('sign_up');
  const signUpOf = new Map(signUps.map((one) => [one.person_id, one]));
  const hasGone = (personId: unknown) => wentBy.has(signUpOf.get(personId)?.id ?? '');
  const answersOf = Map.groupBy(whose.answers, (one) => one.measured_id);
  const told = (id: string, measure: string, moment: string): Answers =>
    new Map(
      (answersOf.get(id) ?? [])
        .filter((one) => one.measure === measure && one.moment === moment)
        .map((one) => [one.about, one.value]),
    );
  const here = whose.measured.filter((one) => one.round_number === own);

  // By family of where they work.
  const all = here.flatMap(({ id, person_id: person }) => {
    const times = [told(id, 'knows', 'before'), told(id, 'as-it-was', 'after'), told(id, 'knows', 'after')];
    const score = person === null || hasGone(person) ? scoreOf(times) : null;
    return score ? [{ score, person }] : [];
  });
  for (const [at, standing] of ['before', 'as-it-was', 'after'].entries())
    for (const family of FAMILY_NAMES) {
      const those = all.filter(({ person }) => {
        const signUp = person === null ? undefined : signUpOf.get(person);
        return signUp !== undefined && familyOfKind(kindOf.get(signUp.organisation_id)) === family;
      });
      figures.set(`knows.family-${standing} ${family}`, meanFigure(those.map(({ score }) => score[at]!)));
    }

  // Where they were against where they were not, and who came for the first time.
  const went = here.filter(({ person_id: person }) => person !== null && hasGone(person));
  const split = went.map(({ id, person_id: person }) => {
    const visits = wentBy.get(signUpOf.get(person)!.id) ?? [];
    const kinds = new Set(visits.map((one) => kindOf.get(hostOf.get(one.place_id))));
    const times = [told(id, 'knows', 'before'), told(id, 'knows', 'after')];
    const only = (isTaken: (kind: string) => boolean) =>
      scoreOf(times.map((one) => new Map([...one].filter(([kind]) => isTaken(kind)))));
    return {
      ...{ at: only((kind) => kinds.has(kind)), elsewhere: only((kind) => !kinds.has(kind)) },
      ...{ whole: scoreOf(times), newcomer: signUpOf.get(person)!.newcomer },
    };
  });
  const scored = (scores: readonly (number[] | null)[]) => scores.filter((one) => one !== null);
  figures.set('compared.visited', changeFigure(scored(split.map(({ at }) => at))));
  figures.set('compared.not-visited', changeFigure(scored(split.map(({ elsewhere }) => elsewhere))));
  const more = split.flatMap(({ at, elsewhere }) =>
    at && elsewhere ? [at[1]! - at[0]! - (elsewhere[1]! - elsewhere[0]!)] : [],
  );
  figures.set('compared.by-visit', meanFigure(more));
  const ofNew = (isNew: boolean) =>
    scored(split.filter(({ newcomer }) => newcomer === isNew).map(({ whole }) => whole));
  figures.set('compared.newcomers', changeFigure(ofNew(true)));
  figures.set('compared.earlier', changeFigure(ofNew(false)));

  // Before this round and before a later one: who went, whom the lot left out, and who else had no visit.
  const lost = new Set(whose.by_lot);
  const groups = { went: [] as number[][], lot: [] as number[][], other: [] as number[][] };
  for (const { person_id: person, id: signUpId } of signUps) {
    const group = wentBy.has(signUpId)
      ? 'went'
      : offered.has(signUpId)
        ? null
        : lost.has(String(person))
          ? 'lot'
          : 'other';
    const earlier = here.find((one) => one.person_id === person);
    const later = whose.measured
      .filter((one) => one.person_id === person && one.round_number > own)
      .toSorted((one, other) => one.round_number - other.round_number)
      .map(({ id }) => told(id, 'knows', 'before'))
      .find(({ size }) => size > 0);
    if (group === null || !earlier || !later) continue;
    const score = scoreOf([told(earlier.id, 'knows', 'before'), later]);
    if (score) groups[group].push(score);
  }
  for (const [group, scores] of Object.entries(groups))
    figures.set(`compared.next-${group}`, changeFigure(scores));
  return figures;
}

/** Of each time the mean over the kinds that were answered each time; `null`: there is none. */
function scoreOf(times: readonly Answers[]): number[] | null {
  const kinds = [...times[0]!.keys()].filter((kind) => times.every((one) => one.has(kind)));
  if (kinds.length === 0) return null;
  return times.map((one) => kinds.reduce((sum, kind) => sum + one.get(kind)!, 0) / kinds.length);
}
