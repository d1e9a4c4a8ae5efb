import type { RouterContextProvider } from 'react-router';
import { z } from 'zod';
import { dayOf } from '../../../../language/day.ts';
import { roundContext, viewerContext } from '../../../../people/scope.ts';
import { readStory } from '../../reading/read-story.ts';

/** A story of the round of the address; of another it is not there. */
export async function enterDesk(context: Readonly<RouterContextProvider>, verhaal: string) {
  const { db, roundId } = context.get(roundContext);
  const id = z.uuid().safeParse(verhaal).data;
  const story = id ? await readStory(db, id) : null;
  if (story?.roundId !== roundId) throw new Response(null, { status: 404 });
  return { db, story, today: dayOf(new Date()), userId: context.get(viewerContext)!.userId };
}
