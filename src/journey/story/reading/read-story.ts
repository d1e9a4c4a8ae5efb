import { sql } from 'kysely';
import { ordered } from '../../../language/order.ts';
import type { PersonId, ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { isClosedPlace } from '../../place/reads-closed.ts';
import { readSecretNames } from '../../programme/reads-secret-names.ts';
import type { NameAs, OfficerKind, PartKind, Side, Source, StoryState } from '../story.ts';
import { isNameOfPlace } from '../story-rules.ts';

/** One of the two who tell it. */
export interface Speaker {
  side: Side;
  personId: PersonId | null;
  /** Empty of who is gone. */
  name: string;
  email: string;
  locale: 'nl' | 'en';
  organisation: { id: string; code: string; name: string; kind: string };
  /** There is something secret where their organisation works: its security manager reads along. */
  atSecret: boolean;
  called: string;
  works: string;
  nameAs: NameAs;
  /** As they agreed to be named. */
  named: string | null;
  willingOn: string | null;
  agreedOn: string | null;
  photo: boolean | null;
}

export interface StoryPart {
  id: string;
  kind: PartKind;
  side: Side | null;
  text: string;
  more: string;
  source: Source | null;
  agreed: boolean;
  version: number;
}

export interface Approval {
  side: Side;
  kind: OfficerKind;
  askedOn: string | null;
  expiresOn: string | null;
  answer: 'yes' | 'change' | null;
}

export interface StoryPhoto {
  width: number;
  height: number;
  alt: string;
  digest: string;
}

/** A story with all that is in it, for whoever works on it. What is shown of it to whom is said elsewhere. */
export interface Story {
  id: string;
  programmeId: ProgrammeId;
  programme: string;
  roundId: RoundId;
  round: string;
  visitId: string;
  state: StoryState;
  slug: string | null;
  title: string;
  lead: string;
  opening: string;
  wish: string;
  version: number;
  /** It touches a secret place, now or when it was agreed to. */
  secret: boolean;
  /** It did not when it was agreed to, and does by now. */
  becameSecret: boolean;
  /** Its place is closed, because something leaked. */
  leaked: boolean;
  /** The visit took place, as far as is known. */
  tookPlace: boolean;
  askedOn: string;
  movedOn: string;
  publishedOn: string | null;
  endedOn: string | null;
  speakers: Record<Side, Speaker>;
  /** In order. */
  parts: StoryPart[];
  approvals: Approval[];
  photo: StoryPhoto | null;
  /** What secret places are called: of its programme the sites and where one meets, and what its own place is called in the round. */
  secretNames: string[];
}

/** Whether a story touches a secret place as things are now. For a query that has `story` in it. */
export const isSecretNow = sql<boolean>`story.id in (select story_id from secret_story)`;

/** One story, whatever its programme: who may see it is asked before, and how many queries it takes is always the same. */
export async function readStory(db: DbOrTrx, id: string): Promise<Story | null> {
  const row = await db
    .selectFrom('story')
    .innerJoin('visit', 'visit.id', 'story.visit_id')
    .innerJoin('round', 'round.id', 'visit.round_id')
    .innerJoin('programme', 'programme.id', 'story.programme_id')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .select(['story.id', 'story.programme_id as programmeId', 'programme.name as programme'])
    .select([
      'round.id as roundId',
      'round.code as round',
      'visit.id as visitId',
      'visit.state as visitState',
    ])
    .select(['place.title as placeTitle', 'place.secret as placeSecret'])
    .select(isClosedPlace('visit.place_id').as('leaked'))
    .select([
      'story.state',
      'slug',
      'story.title',
      'story.lead',
      'opening',
      'wish',
      'story.version',
      'story.secret',
    ])
    .select(['story.asked_on as askedOn', 'moved_on as movedOn', 'published_on as publishedOn'])
    .select('ended_on as endedOn')
    .select(isSecretNow.as('secretNow'))
    .where('story.id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const { secret, secretNow, visitState, roundId, placeTitle, placeSecret, ...story } = row;
  const settled = ['review', 'approval', 'approved', 'published'].includes(story.state);
  const speakers = await readSpeakers(db, id);
  return {
    ...story,
    roundId: roundId as RoundId,
    secret: secret || secretNow,
    becameSecret: settled && secretNow && !secret,
    tookPlace: visitState === 'took-place',
    speakers: {
      visitor: speakers.find(({ side }) => side === 'visitor')!,
      host: speakers.find(({ side }) => side === 'host')!,
    },
    parts: await readParts(db, id),
    approvals: ordered(
      await db
        .selectFrom('story_approval')
        .select(['side', 'kind', 'asked_on as askedOn', 'expires_on as expiresOn', 'answer'])
        .where('story_id', '=', id)
        .execute(),
      // Who went first, as everywhere in a story.
      ({ side, kind }) => `${side === 'visitor' ? 1 : 2} ${kind}`,
    ),
    photo:
      (await db
        .selectFrom('story_photo')
        .select(['width', 'height', 'alt', 'digest'])
        .where('story_id', '=', id)
        .executeTakeFirst()) ?? null,
    // Of other places no title: what somebody calls one later would take away what is published.
    secretNames: [
      ...(await readSecretNames(db, story.programmeId)),
      ...(placeSecret ? [placeTitle] : []),
    ].filter(isNameOfPlace),
  };
}

export const readParts = (db: DbOrTrx, id: string): Promise<StoryPart[]> =>
  db
    .selectFrom('story_part')
    .select(['id', 'kind', 'side', 'text', 'more', 'source', 'agreed', 'version'])
    .where('story_id', '=', id)
    .orderBy('position')
    .orderBy('id')
    .execute();

async function readSpeakers(db: DbOrTrx, id: string): Promise<Speaker[]> {
  const rows = await db
    .selectFrom('story_speaker as speaker')
    .innerJoin('story', 'story.id', 'speaker.story_id')
    .innerJoin('visit', 'visit.id', 'story.visit_id')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .innerJoin('organisation as of_then', (on) =>
      on.on(
        sql<boolean>`of_then.id = case speaker.side when 'visitor' then visit.organisation_id else place.organisation_id end`,
      ),
    )
    .innerJoin('organisation', (on) =>
      on.on(sql<boolean>`organisation.id = coalesce(of_then.merged_into, of_then.id)`),
    )
    .leftJoin('person_main', 'person_main.id', 'speaker.person_id')
    .leftJoin('person', 'person.id', 'speaker.person_id')
    .select(['speaker.side', 'speaker.person_id as personId', 'person_main.name', 'person_main.email'])
    .select(['person.locale', 'called', 'works', 'name_as as nameAs', 'named', 'willing_on as willingOn'])
    .select(['agreed_on as agreedOn', 'photo', 'organisation.id as organisationId', 'organisation.code'])
    .select(['organisation.name as organisation', 'organisation.kind'])
    .select(
      sql<boolean>`(organisation.id in (select organisation_id from secret_organisation)
        or (speaker.side = 'host' and place.secret))`.as('atSecret'),
    )
    .where('speaker.story_id', '=', id)
    .execute();
  return rows.map(({ organisationId, code, organisation, kind, name, email, locale, ...one }) => ({
    ...one,
    name: name ?? '',
    email: email ?? '',
    locale: locale ?? 'nl',
    organisation: { id: organisationId, code, name: organisation, kind },
  }));
}
