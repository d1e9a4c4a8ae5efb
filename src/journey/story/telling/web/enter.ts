import { type RouterContextProvider, redirect } from 'react-router';
import { dayOf } from '../../../../language/day.ts';
import { choosePersonPath, signInPath } from '../../../../people/paths.ts';
import { appContext, viewerContext } from '../../../../people/scope.ts';
import { ownStoryPath } from '../../paths.ts';
import { readStory } from '../../reading/read-story.ts';
import { findTeller, findTellerOf } from '../keys.ts';

/**
 * One of the two, by the key of a mail or signed in. Without either one signs in first, whatever the address; to anybody else it is
 * not there.
 */
export async function enterTelling(context: Readonly<RouterContextProvider>, verhaal: string, key: string) {
  const { db } = context.get(appContext);
  const viewer = context.get(viewerContext);
  if (key === '' && !viewer) throw redirect(signInPath({ verder: ownStoryPath(verhaal) }));
  const side =
    key === ''
      ? await findTellerOf(db, verhaal, viewer?.selves.map(({ personId }) => personId) ?? [])
      : await findTeller(db, verhaal, key);
  // Several people sign in with one address, and nobody has said who this is.
  if (!side && key === '' && viewer && viewer.undecided.length > 0)
    throw redirect(choosePersonPath({ verder: ownStoryPath(verhaal) }));
  const story = side ? await readStory(db, verhaal) : null;
  const found = story && side ? { story, side } : null;
  return { db, found, today: dayOf(new Date()), userId: key === '' ? (viewer?.userId ?? null) : null };
}
