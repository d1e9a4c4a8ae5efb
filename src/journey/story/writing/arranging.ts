import { sql } from 'kysely';
import { z } from 'zod';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { StoryPart } from '../reading/read-story.ts';
import { MOST_PARTS, type PartKind, type Side } from '../story.ts';
import { ADDED } from './form.ts';

/** What is pressed beside the parts: `omhoog:ID`, `omlaag:ID`, `weg:ID`, `erbij:answer-host:ID`. */
export type Arranging =
  | { do: 'up' | 'down' | 'remove'; id: string }
  | { do: 'add'; kind: PartKind; side: Side | null; after: string | null };

const WORDS = { omhoog: 'up', omlaag: 'down', weg: 'remove' } as const;

export function readArranging(pressed: string): Arranging | null {
  const [what = '', ...rest] = pressed.split(':');
  if (what === 'erbij') {
    const kind = z.enum(ADDED).safeParse(rest[0]).data;
    if (!kind) return null;
    const [one, side] = kind.split('-') as [PartKind, Side | undefined];
    return { do: 'add', kind: one, side: side ?? null, after: z.uuid().safeParse(rest[1]).data ?? null };
  }
  const id = z.uuid().safeParse(rest[0]).data;
  return Object.hasOwn(WORDS, what) && id ? { do: WORDS[what as keyof typeof WORDS], id } : null;
}

/** The parts in their new order; of a part that is not there nothing changes. */
export function arrange(ids: readonly string[], { do: what, ...how }: Arranging, added: string): string[] {
  if (what === 'add') {
    const { after } = how as { after: string | null };
    const at = after === null ? ids.length : ids.indexOf(after) + 1;
    return ids.toSpliced(at === 0 ? ids.length : at, 0, added);
  }
  const { id } = how as { id: string };
  const at = ids.indexOf(id);
  const to = what === 'up' ? at - 1 : at + 1;
  if (at === -1) return [...ids];
  if (what === 'remove') return ids.toSpliced(at, 1);
  return to < 0 || to >= ids.length ? [...ids] : ids.toSpliced(at, 1).toSpliced(to, 0, id);
}

/** @returns the id of a part that came; `null` when none did */
export async function arrangeParts(
  trx: DbOrTrx,
  { storyId, parts, arranging }: { storyId: string; parts: readonly StoryPart[]; arranging: Arranging },
): Promise<string | null> {
  const ids = parts.map(({ id }) => id);
  const isAdded = arranging.do === 'add' && parts.length < MOST_PARTS;
  if (arranging.do === 'add' && !isAdded) return null;
  const added = crypto.randomUUID();
  if (arranging.do === 'add')
    await trx
      .insertInto('story_part')
      .values({
        ...{ id: added, story_id: storyId, position: parts.length },
        ...{ kind: arranging.kind, side: arranging.side },
      })
      .execute();
  if (arranging.do === 'remove')
    await trx
      .deleteFrom('story_part')
      .where('id', '=', arranging.id)
      .where('story_id', '=', storyId)
      .execute();
  const order = arrange(ids, arranging, added).map((id, position) => ({ id, position }));
  if (order.length > 0)
    await sql`update story_part set position = given.position
      from jsonb_to_recordset(${JSON.stringify(order)}::jsonb) as given (id uuid, position integer)
      where story_part.id = given.id and story_part.story_id = ${storyId}`.execute(trx);
  return isAdded ? added : null;
}
