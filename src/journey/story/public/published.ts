import { sql } from 'kysely';
import { z } from 'zod';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { hashOf } from '../../../platform/privacy/key.ts';
import { isClosedPlace } from '../../place/reads-closed.ts';
import { isApart } from '../reading/apart.ts';
import { nameOf } from '../reading/named.ts';
import { isSecretNow, readStory, type Story } from '../reading/read-story.ts';
import { OFFICERS, SIDES } from '../story.ts';

/** What stands in an address. */
const slug = z.string().regex(/^[a-z0-9-]{1,80}$/);

/**
 * What everybody may read now, for a query that has `story` and `visit` in it: published, of a visit that was, of two who may meet,
 * what touches a secret place only when it was written and approved with that in mind, and nothing of a place that is closed. Asked at
 * each look: nothing has to happen first.
 */
const isShown = sql<boolean>`(story.state = 'published' and visit.state = 'took-place'
  and (story.secret or not (${isSecretNow})) and not ${isApart}
  and not ${isClosedPlace('visit.place_id')})`;

/** A story in a list. */
export interface ListedStory {
  id: string;
  slug: string;
  title: string;
  lead: string;
  publishedOn: string;
  secret: boolean;
  /** By function, never by name: who comes by reads names in the story itself. */
  tellers: string[];
  /** Kinds of their organisations. */
  kinds: string[];
}

/** All that everybody may read, the newest first. */
export async function readPublished(db: DbOrTrx): Promise<ListedStory[]> {
  const rows = await db
    .selectFrom('story')
    .innerJoin('visit', 'visit.id', 'story.visit_id')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .innerJoin('organisation as sending', 'sending.id', 'visit.organisation_id')
    .innerJoin('organisation as receiving', 'receiving.id', 'place.organisation_id')
    .innerJoin('story_speaker as visitor', (on) =>
      on.onRef('visitor.story_id', '=', 'story.id').on('visitor.side', '=', 'visitor'),
    )
    .innerJoin('story_speaker as host', (on) =>
      on.onRef('host.story_id', '=', 'story.id').on('host.side', '=', 'host'),
    )
    .select(['story.id', 'slug', 'story.title', 'story.lead', 'published_on as publishedOn', 'story.secret'])
    .select(['visitor.called as visitor', 'host.called as host'])
    .select(['sending.kind as home', 'receiving.kind as received'])
    .where(isShown)
    .orderBy('published_on', 'desc')
    .orderBy('story.number', 'desc')
    .execute();
  return rows.map(({ visitor, host, home, received, slug: written, publishedOn, ...row }) => ({
    ...row,
    slug: written!,
    publishedOn: publishedOn!,
    tellers: [visitor, host],
    kinds: [...new Set([home, received])],
  }));
}

/** Whether there is anything to read: then a menu leads to it. */
export async function isAnyPublished(db: DbOrTrx): Promise<boolean> {
  const row = await db
    .selectFrom('story')
    .innerJoin('visit', 'visit.id', 'story.visit_id')
    .select('story.id')
    .where(isShown)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** What a list shows of each to everybody, and no more goes along. */
export const cardOf = ({ slug: written, title, lead, tellers }: ListedStory) => ({
  ...{ slug: written, title, lead, tellers },
});

/** A story at an address: as it is shown, gone, or never there. */
export async function findPublished(db: DbOrTrx, address: string): Promise<Story | 'gone' | null> {
  const written = slug.safeParse(address).data;
  if (!written) return null;
  const row = await db
    .selectFrom('story')
    .innerJoin('visit', 'visit.id', 'story.visit_id')
    .select('story.id')
    .select(isShown.as('shown'))
    .where('slug_digest', '=', hashOf(written))
    .executeTakeFirst();
  if (!row) return null;
  return row.shown ? await readStory(db, row.id) : 'gone';
}

/** Whether its photo may be shown: both said so, and nothing is secret. */
export const showsPhoto = ({ photo, secret, speakers }: Story): boolean =>
  photo !== null && !secret && SIDES.every((side) => speakers[side].photo === true);

/**
 * A story as everybody reads it.
 * @param draft for who says whether it may be there: also what nobody agreed to yet, and the photo of which nobody said yes
 */
export function viewStory(story: Story, { draft = false } = {}) {
  const { slug: written, title, lead, opening, secret, publishedOn, parts } = story;
  return {
    ...{ slug: written ?? '', title, lead, opening, secret, publishedOn },
    parts: parts
      .filter(({ text, side, agreed }) => text !== '' && (draft || side === null || agreed))
      .map(({ id, kind, side, text, more }) => ({ id, kind, side, text, more })),
    speakers: SIDES.map((side) => ({
      side,
      name: nameOf(story, side),
      called: story.speakers[side].called,
      works: story.speakers[side].works,
    })),
    // Of which organisation there is one who looks after safety tells where something is secret.
    approvedBy: OFFICERS.filter((kind) =>
      story.approvals.some((one) => one.kind === kind && one.answer === 'yes'),
    ),
    photo: showsPhoto(story) || (draft && !secret) ? story.photo : null,
  };
}

export type StoryView = ReturnType<typeof viewStory>;
