import { sql } from 'kysely';
import type { PersonId, ProgrammeId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { isUntold } from '../visit/reads-told.ts';
import { type Tie, type Told, tieOf } from './contact-tie.ts';

/** Two organisations of which people met; the one whose id comes first stands first. */
export interface OrganisationTie extends Tie {
  organisationIds: [string, string];
}

/** Two people who met: who they are is not told, for nothing here measures a single person. */
export interface PersonTie extends Tie {
  /** The same each time for the same two, also when one of them has left. */
  pairId: string;
  organisationIds: [string, string];
}

/** Something that is known of two people: that they met in a round, or what one of them told at a moment. */
export interface TieFact {
  pair: string;
  /** The organisations; the same one twice when they are of one. */
  one: string;
  other: string;
  round: number;
  moment: Told['moment'] | null;
  contact: Told['contact'];
  /** Who they are, to count how many different people something is about; `null`: they have left. */
  people: [PersonId | null, PersonId | null];
}

/**
 * What is known of who met in a programme, up to a round: of visits that took place, and of the pulses after them. Who left is in
 * it as far as they were asked. Visits at secret places are among them once it may be told that they were, for a line that appears
 * says on which day; told by round and moment alone. Whoever shows them to others than coordinators leaves those out with
 * `withoutSecret`.
 */
export async function readTieFacts(
  db: DbOrTrx,
  { programmeId, upTo, withoutSecret, today }: Asked,
): Promise<TieFact[]> {
  const { rows } = await sql<Omit<TieFact, 'people'> & Ends>`
    with meeting as (
      select visit.id, place.secret, round.number as round,
          least(sends.id, receives.id) as one, greatest(sends.id, receives.id) as other
        from visit join place on place.id = visit.place_id join round on round.id = visit.round_id
          join organisation as sent on sent.id = visit.organisation_id
          join organisation as sends on sends.id = coalesce(sent.merged_into, sent.id)
          join organisation as received on received.id = place.organisation_id
          join organisation as receives on receives.id = coalesce(received.merged_into, received.id)
        where visit.state = 'took-place' and round.programme_id = ${programmeId}
          and round.number <= ${upTo} and not (place.secret and ${withoutSecret}::boolean)
          and not ${isUntold(today)}
    ), known as (
      select distinct on (least(person_id, other_id), greatest(person_id, other_id))
          least(person_id, other_id) as first, greatest(person_id, other_id) as second, pair_id
        from pulse where person_id is not null and other_id is not null
        order by 1, 2, pair_id
    )
    select distinct coalesce(known.pair_id::text, person_met.person_id || ' ' || person_met.other_id) as pair,
        meeting.one, meeting.other, meeting.round, null::text as moment, null::text as contact,
        person_met.person_id as first, person_met.other_id as second
      from meeting join person_met on person_met.visit_id = meeting.id
          and person_met.person_id < person_met.other_id
        left join known on known.first = person_met.person_id and known.second = person_met.other_id
    union
    select pulse.pair_id::text, meeting.one, meeting.other, meeting.round, null, null,
        pulse.person_id, pulse.other_id
      from meeting join pulse on pulse.visit_id = meeting.id
    union
    select pulse.pair_id::text, meeting.one, meeting.other, meeting.round, pulse.moment, pulse.contact,
        pulse.person_id, pulse.other_id
      from meeting join pulse on pulse.visit_id = meeting.id`.execute(db);
  return rows.map(({ first, second, ...fact }) => ({ ...fact, people: [first, second] }));
}

interface Ends {
  first: PersonId | null;
  second: PersonId | null;
}

interface Asked {
  programmeId: ProgrammeId;
  /** The number of the last round that counts. */
  upTo: number;
  withoutSecret: boolean;
  today: string;
}

/** How it is between the organisations of which people met. Between people of one organisation there is no tie. */
export async function readOrganisationTies(db: DbOrTrx, asked: Asked): Promise<OrganisationTie[]> {
  const facts = await readTieFacts(db, asked);
  const between = facts.filter(({ one, other }) => one !== other);
  return [...Map.groupBy(between, ({ one, other }) => `${one} ${other}`).values()].map((those) => {
    const [{ one, other }] = those as [TieFact];
    return { organisationIds: [one, other], ...tieIn(those) };
  });
}

/** How it is between the people who met. */
export async function readPersonTies(db: DbOrTrx, asked: Asked): Promise<PersonTie[]> {
  const facts = await readTieFacts(db, asked);
  return [...Map.groupBy(facts, ({ pair }) => pair).values()].map((those) => {
    // Who works elsewhere by now counts where they did in the last round.
    const { pair, one, other } = those.toSorted((a, b) => b.round - a.round)[0]!;
    return { pairId: pair, organisationIds: [one, other], ...tieIn(those) };
  });
}

function tieIn(facts: readonly TieFact[]): Tie {
  const told = facts.flatMap(({ round, moment, contact }): Told[] =>
    moment === null ? [] : [{ round, moment, contact }],
  );
  const met = facts.filter(({ moment }) => moment === null).map(({ round }) => round);
  return tieOf(met, told);
}
