import type { SheetKind } from '../columns.ts';
import type { Finding } from '../understand/finding.ts';
import type { Interpretation, Rows } from '../understand/interpret.ts';

/**
 * Something of the file that does not come along if it is imported now: what is wrong and was not answered, or
 * an exclusion or a lock about somebody or something that is not in the round.
 */
export type LeftOut =
  | { why: 'wrong'; finding: Finding }
  | { why: 'person-not-there' | 'place-not-there'; kind: 'exclusions' | 'locks'; sheet: string; row: number };

/** What the round has already. */
export type Present = { people: ReadonlySet<string>; places: ReadonlySet<string> };

type Orphans = { orphans: LeftOut[]; rows: Rows };

/** An exclusion or a lock needs the person and the place that it is about; the rest of the rows stay. */
export function withoutOrphans(rows: Rows, present: Present): Orphans {
  const people = new Set([...present.people, ...rows.signUps.map(({ value }) => value.email)]);
  const places = new Set([...present.places, ...rows.places.map(({ value }) => value.code)]);
  const orphans: LeftOut[] = [];
  const stays = (
    kind: 'exclusions' | 'locks',
    at: { sheet: string; row: number },
    whom: readonly string[],
    place?: string,
  ) => {
    const why = !whom.every((one) => people.has(one))
      ? 'person-not-there'
      : place && !places.has(place)
        ? 'place-not-there'
        : null;
    if (why) orphans.push({ why, kind, sheet: at.sheet, row: at.row });
    return why === null;
  };
  const exclusions = rows.exclusions.filter((one) => {
    const { email, target } = one.value;
    return target.kind === 'person'
      ? stays('exclusions', one, [email, target.code])
      : stays('exclusions', one, [email], target.kind === 'place' ? target.code : undefined);
  });
  const locks = rows.locks.filter((one) => stays('locks', one, [one.value.email], one.value.place));
  return { orphans, rows: { ...rows, exclusions, locks } };
}

/** Everything that nobody has said yes to; what blocks is not in it, because that has to be answered. Doubles are not in it: of those, one row counts. */
export function leftOutOf({ findings, rows }: Interpretation, present: Present): LeftOut[] {
  const wrong = findings
    .filter(({ group, answer, blocking }) => group === 'wrong' && answer === undefined && !blocking)
    .map((finding): LeftOut => ({ why: 'wrong', finding }));
  return [...wrong, ...withoutOrphans(rows, present).orphans];
}

/** Names one of them, also after something else was answered. */
export function leftOutKey(one: LeftOut): string {
  return one.why === 'wrong'
    ? `${one.finding.id}|${one.finding.code}|${one.finding.value}`
    : `${one.sheet}|${one.row}|${one.why}`;
}

/** Rows in the file per kind, a double counted once. */
export function inFile({ counts }: Interpretation): Record<SheetKind, number> {
  const { read, doubles } = counts;
  return {
    organisations: read.organisations - doubles.organisations,
    places: read.places - doubles.places,
    signUps: read.signUps - doubles.signUps,
    exclusions: read.exclusions - doubles.exclusions,
    locks: read.locks - doubles.locks,
    wanted: read.wanted - doubles.wanted,
  };
}
