import { daysFrom, isWeekend } from '../../../language/day.ts';
import type { PersonId, ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Direction, Kind, State } from '../follow-up.ts';
import { moveFollowUp } from '../moving/move.ts';
import { makeFollowUp } from './making.ts';

/** One of the example: what was made, and how far it came. Days are counted from today. */
interface Example {
  kind: Kind;
  direction: Direction;
  title: string;
  text?: string;
  made: number;
  state: State;
  /** When it was taken, and for which day. */
  taken?: number;
  day?: number;
  reached?: number;
  /** For the organisation of who received. */
  forHost?: true;
  /** Of whom it is, where that is no matter of chance. */
  by?: 'own' | 'speaker';
  takenBy?: 'own';
}

const FOLLOW_UPS: readonly Example[] = [
  {
    ...{ kind: 'presentation', direction: 'offer', title: 'Wat doen wij met een melding?', made: -9 },
    text: 'Een uur, bij jullie op kantoor. We nemen een voorbeeld mee dat niet echt is, en lopen het samen door.',
    ...{ state: 'open', by: 'speaker' },
  },
  {
    ...{
      kind: 'consultation',
      direction: 'ask',
      title: 'Eén keer aanschuiven bij jullie overleg',
      made: -36,
    },
    text: 'Ik wil horen hoe jullie beslissen wie er belt. Ik zeg niets, ik luister.',
    state: 'open',
  },
  {
    ...{
      kind: 'lunch',
      direction: 'offer',
      title: 'Samen eten, om verder te praten',
      made: -6,
      state: 'open',
    },
    forHost: true,
  },
  {
    ...{ kind: 'lunch', direction: 'offer', title: 'Soep en vragen: elke laatste donderdag', made: -20 },
    ...{ state: 'taken', taken: -4, takenBy: 'own' },
  },
  {
    ...{ kind: 'training', direction: 'ask', title: 'Hoe voer je een gesprek over veiligheid?', made: -26 },
    text: 'Voor een team van acht mensen. Een halve dag is al fijn.',
    ...{ state: 'taken', taken: -8 },
  },
  {
    ...{ kind: 'return-visit', direction: 'offer', title: 'Kom ook een dag bij ons kijken', made: -31 },
    ...{ state: 'agreed', taken: -12, day: 15, by: 'own' },
  },
  {
    ...{ kind: 'presentation', direction: 'ask', title: 'Wie doet wat in de eerste week?', made: -24 },
    ...{ state: 'agreed', taken: -17, day: 8 },
  },
  {
    ...{ kind: 'presentation', direction: 'offer', title: 'De eerste vraag die wij stellen', made: -150 },
    ...{ state: 'took-place', taken: -141, day: -120, reached: 34, by: 'own' },
  },
  {
    ...{ kind: 'training', direction: 'offer', title: 'Oefenen met een acteur', made: -110 },
    ...{ state: 'took-place', taken: -97, day: -62, reached: 12 },
  },
  {
    ...{ kind: 'consultation', direction: 'ask', title: 'Meedenken over één werkwijze', made: -76 },
    ...{ state: 'took-place', taken: -70, day: -34, reached: 7 },
  },
  {
    ...{ kind: 'return-visit', direction: 'ask', title: 'Mag ons team een middag komen?', made: -64 },
    ...{ state: 'off', taken: -50, day: -15 },
  },
  {
    ...{ kind: 'training', direction: 'offer', title: 'Veilig op huisbezoek', made: -58, state: 'withdrawn' },
  },
];

interface At {
  programmeId: ProgrammeId;
  today: string;
  /** Addresses of the participant of the example, and of who speaks for an organisation. */
  own: string;
  speaker: string;
}

interface Somebody {
  personId: PersonId;
  organisationId: string;
}

/** Offered and asked by people who were on a visit, and taken by whom they met there or by somebody else who went. */
export async function fillFollowUps(trx: DbOrTrx, { programmeId, today, own, speaker }: At): Promise<void> {
  const went = await readWhoWent(trx, programmeId);
  const known = new Map(went.map((one) => [one.email, one]));
  const police = await readSpeaker(trx, programmeId, speaker);
  const strangers = went.filter(({ email }) => email !== own);
  const on = (days: number) => workdayFrom(daysFrom(today, days));
  for (const [index, one] of FOLLOW_UPS.entries()) {
    const others = among(strangers, index * 2);
    const maker = (one.by === 'own' ? known.get(own) : one.by && police) ?? others[0];
    const taker =
      (one.takenBy && known.get(own)) ??
      others.slice(1).find(({ organisationId }) => organisationId !== maker?.organisationId);
    if (!maker || !taker || (one.takenBy && maker.organisationId === taker.organisationId)) continue;
    const followUpId = await makeFollowUp(trx, {
      ...{ programmeId, ...maker, userId: null, today: on(one.made) },
      made: {
        ...{ kind: one.kind, direction: one.direction, title: one.title, text: one.text ?? '' },
        voor: one.forHost ? taker.organisationId : null,
      },
    });
    await walk(trx, { followUpId, taker, on }, one);
  }
}

/** Nobody meets on a weekend: the Friday before it. */
function workdayFrom(day: string): string {
  return isWeekend(day) ? workdayFrom(daysFrom(day, -1)) : day;
}

/** All of them, each time from another on. */
const among = <Each>(all: readonly Each[], from: number): Each[] =>
  all.map((_, index) => all[(from + index) % all.length]!);

interface Walking {
  followUpId: string;
  taker: Somebody;
  on: (days: number) => string;
}

/** Along the table of its life, step by step as people did, so that its history says so too. */
async function walk(trx: DbOrTrx, { followUpId, taker, on }: Walking, one: Example): Promise<void> {
  const by = { followUpId, userId: null };
  if (one.state === 'withdrawn')
    await moveFollowUp(trx, { ...by, event: 'withdraws', by: ['maker'], today: on(one.made + 20) });
  if (one.taken === undefined) return;
  await moveFollowUp(trx, { ...by, event: 'takes', by: ['other'], taker, today: on(one.taken) });
  if (one.day === undefined) return;
  await moveFollowUp(trx, {
    ...{ ...by, event: 'agrees-day', by: ['maker'], today: on(one.taken + 2) },
    when: { day: on(one.day), startTime: '09:30', endTime: '11:00', meeting: '' },
  });
  if (one.state === 'took-place')
    await moveFollowUp(trx, {
      ...{ ...by, event: 'took-place', by: ['maker'], today: on(one.day + 1) },
      ...(one.reached === undefined ? {} : { reached: one.reached }),
    });
  if (one.state === 'off')
    await moveFollowUp(trx, { ...by, event: 'did-not', by: ['taker'], today: on(one.day + 1) });
}

/** At open places, and of whom nothing is secret, in the order in which they came. */
async function readWhoWent(
  trx: DbOrTrx,
  programmeId: ProgrammeId,
): Promise<(Somebody & { email: string })[]> {
  return trx
    .selectFrom('person_main')
    .innerJoin('person', 'person.id', 'person_main.id')
    .innerJoin('person_home', 'person_home.person_id', 'person_main.id')
    .select([
      'person_main.id as personId',
      'person_main.email',
      'person_home.organisation_id as organisationId',
    ])
    .where('person_main.programme_id', '=', programmeId)
    .where('person_main.id', 'in', (from) =>
      from
        .selectFrom('visit')
        .innerJoin('sign_up', 'sign_up.id', 'visit.sign_up_id')
        .innerJoin('place', 'place.id', 'visit.place_id')
        .select('sign_up.person_id')
        .where('visit.state', '=', 'took-place')
        .where('place.secret', '=', false),
    )
    .where('person_main.id', 'not in', (from) => from.selectFrom('secret_person').select('person_id'))
    .where('person_home.organisation_id', 'not in', (from) =>
      from.selectFrom('secret_organisation').select('organisation_id'),
    )
    .orderBy('person.number')
    .execute();
}

async function readSpeaker(
  trx: DbOrTrx,
  programmeId: ProgrammeId,
  email: string,
): Promise<Somebody | undefined> {
  return trx
    .selectFrom('person_main')
    .innerJoin('person_home', 'person_home.person_id', 'person_main.id')
    .select(['person_main.id as personId', 'person_home.organisation_id as organisationId'])
    .where('person_main.programme_id', '=', programmeId)
    .where('person_main.email', '=', email)
    .executeTakeFirst();
}
