import { type RouterContextProvider, redirect } from 'react-router';
import { dayOf } from '../../../../language/day.ts';
import { noteOpened } from '../../../../people/noting.ts';
import { choosePersonPath, signInPath } from '../../../../people/paths.ts';
import { appContext, askerContext, viewerContext } from '../../../../people/scope.ts';
import { closedAnswer } from '../../../place/place-closed.ts';
import { type Panel, readPanel } from '../../../visit/visit-panel.ts';
import { ownStoryPath } from '../../paths.ts';
import { readStory, type Story } from '../../reading/read-story.ts';
import type { Side } from '../../story.ts';
import { findTeller, findTellerOf } from '../keys.ts';

/**
 * One of the two, by the key of a mail or signed in. Without either one signs in first, whatever the address; to anybody else it is
 * not there.
 */
export async function enterTelling(
  context: Readonly<RouterContextProvider>,
  { verhaal, key, asked = false }: Entering,
) {
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
  if (found?.story.leaked) throw await closedAnswer(db, found.story.programmeId);
  const panel = found?.story.secret ? await readStoryPanel(context, found, asked) : null;
  const userId = key === '' ? (viewer?.userId ?? null) : null;
  return { db, found, panel, opened: !panel || panel.stand === 'opened', today: dayOf(new Date()), userId };
}

interface Entering {
  verhaal: string;
  key: string;
  /** They ask to see the text of one that touches a secret place. */
  asked?: boolean;
}

/** What stands between somebody and the text of a story that touches a secret place; `sign-in`: they have a mail and no more. */
export type StoryPanel = Panel | { stand: 'sign-in' };

/**
 * Whoever reads a mailbox could have the key of the mail, and an account: of a secret place they read nothing with either. It opens
 * as the day of a visit there does, by a second step that a coordinator vouched for, and that is noted.
 */
async function readStoryPanel(
  context: Readonly<RouterContextProvider>,
  { story, side }: { story: Story; side: Side },
  asked: boolean,
): Promise<StoryPanel> {
  const { personId } = story.speakers[side];
  if (!context.get(viewerContext) || personId === null) return { stand: 'sign-in' };
  const panel = await readPanel(context.get(appContext), context.get(askerContext), personId, asked);
  if (panel.stand === 'opened') {
    const about = { kind: 'story', id: story.id };
    const { programmeId } = story;
    await noteOpened(context, { kind: 'secret-opened', programmeId, about, onceInMinutes: 5 });
  }
  return panel;
}
