import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readGiven } from '../moving/questions.ts';
import { viewStory } from '../public/published.ts';
import { nameOf } from '../reading/named.ts';
import type { Story } from '../reading/read-story.ts';
import { NAMES, type Side } from '../story.ts';
import { ownQuotes } from './saying.ts';

/** What the page shows one of the two. Of a story that touches a secret place it names nobody and no organisation. */
export async function viewTelling(
  db: DbOrTrx,
  { story, side, byKey }: { story: Story; side: Side; byKey: boolean },
) {
  const { id, state, slug, secret, version, parts, photo, wish } = story;
  const own = story.speakers[side];
  const other = story.speakers[side === 'visitor' ? 'host' : 'visitor'];
  const isWriting = state === 'writing';
  // What was written of a secret place is not shown again to who has nothing but a mail.
  const given = isWriting && !(secret && byKey) ? await readGiven(db, { storyId: id }) : [];
  return {
    ...{ id, state, slug, secret, version, wish: state === 'writing' ? wish : '' },
    with: secret ? null : { name: other.name, organisation: other.organisation.name },
    otherCalled: nameOf(story, other.side) || other.called,
    said: own.willingOn !== null,
    agreed: own.agreedOn !== null,
    choice: { name: own.nameAs, photo: own.photo },
    names: secret ? null : NAMES.map((as) => ({ as, shown: shownAs(own.name, own.called, as) })),
    photo: secret ? null : photo,
    interview: isWriting ? interviewOf(parts, side) : [],
    given: given.filter((one) => one.side === side).map(({ question, text }) => ({ question, text })),
    quotes:
      state === 'review' ? ownQuotes(story, side).map(({ id: quote, text }) => ({ id: quote, text })) : [],
    view: ['review', 'approval', 'approved', 'published'].includes(state)
      ? viewStory(story, { draft: state !== 'published' })
      : null,
  };
}

export type TellingView = Awaited<ReturnType<typeof viewTelling>>;

const shownAs = (name: string, called: string, as: (typeof NAMES)[number]) =>
  ({ full: name, first: name.split(/\s+/)[0] ?? name, function: called })[as];

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
