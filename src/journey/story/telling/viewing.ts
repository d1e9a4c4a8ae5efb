import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readGiven } from '../moving/questions.ts';
import { viewStory } from '../public/published.ts';
import { nameOf, nameShown } from '../reading/named.ts';
import type { Story } from '../reading/read-story.ts';
import { NAMES, type Side } from '../story.ts';
import { ownQuotes } from './saying.ts';

/** What the page shows one of the two. Of a story that touches a secret place it names nobody and no organisation, and says nothing of its text until it is opened. */
export async function viewTelling(
  db: DbOrTrx,
  { story, side, opened }: { story: Story; side: Side; opened: boolean },
) {
  const { id, state, secret, version, parts, photo } = story;
  const shut = secret && !opened;
  const own = story.speakers[side];
  const other = story.speakers[side === 'visitor' ? 'host' : 'visitor'];
  const isWriting = state === 'writing';
  // What was written of a secret place is not shown again.
  const given = isWriting && !secret ? await readGiven(db, { storyId: id }) : [];
  return {
    ...{ id, state, secret, shut, version },
    // The address holds words of the title.
    slug: shut ? null : story.slug,
    wish: isWriting && !shut ? story.wish : '',
    with: secret ? null : { name: other.name, organisation: other.organisation.name },
    otherCalled: shut ? '' : nameOf(story, other.side) || other.called,
    said: own.willingOn !== null,
    agreed: own.agreedOn !== null,
    choice: { name: own.nameAs, photo: own.photo },
    names: secret ? null : NAMES.map((as) => ({ as, shown: nameShown(own, as) || own.called })),
    photo: secret ? null : photo,
    interview: isWriting && !shut ? interviewOf(parts, side) : [],
    given: given.filter((one) => one.side === side).map(({ question, text }) => ({ question, text })),
    quotes:
      state === 'review' && !shut
        ? ownQuotes(story, side).map(({ id: quote, text }) => ({ id: quote, text }))
        : [],
    view:
      !shut && ['review', 'approval', 'approved', 'published'].includes(state)
        ? viewStory(story, { draft: state !== 'published' })
        : null,
  };
}

export type TellingView = Awaited<ReturnType<typeof viewTelling>>;

/** Each question with what both say; what the other writes can be read and not changed. */
function interviewOf(parts: Story['parts'], side: Side) {
  let question = '';
  return parts.flatMap((part) => {
    if (part.kind === 'question') {
      question = part.text;
      return [{ ...part, own: false, question }];
    }
    if (part.kind === 'came') return [];
    return [{ ...part, own: part.side === side, question }];
  });
}
