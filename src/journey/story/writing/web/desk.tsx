import { Form } from 'react-router';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { noteOpened } from '../../../../people/noting.ts';
import { roundContext } from '../../../../people/scope.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Done, entryOf } from '../../../../ui/done.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { readOfficersOf } from '../../approving/officers-of.ts';
import { readGiven } from '../../moving/questions.ts';
import {
  roundStoriesPath,
  storyDeskPath,
  storyDeskPhotoPath,
  storyDeskPicturePath,
  storyPath,
} from '../../paths.ts';
import { viewStory } from '../../public/published.ts';
import { findFaults, lacksOf } from '../../reading/lacks.ts';
import { StoryText } from '../../reading/web/story-text.tsx';
import { SIDES } from '../../story.ts';
import { words as storyWords } from '../../words.ts';
import type { Route } from './+types/desk.ts';
import { act } from './acting.ts';
import { words } from './desk-words.ts';
import { enterDesk } from './enter.ts';
import { Officers } from './officers-form.tsx';
import { Stands } from './stands.tsx';
import { StoryForm } from './story-form.tsx';

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { code } = context.get(roundContext);
  const { db, story } = await enterDesk(context, params.verhaal);
  const { id, state, slug, wish, secret, version, photo, parts, approvals, programmeId } = story;
  if (secret && state !== 'withdrawn')
    await noteOpened(context, {
      ...{ kind: 'secret-opened', as: 'coordinator', programmeId, about: { kind: 'story', id } },
      onceInMinutes: 5,
    });
  const isWriting = state === 'writing';
  return {
    ...{ code, id, state, slug, wish, secret, version, photo, parts, approvals },
    title: story.title,
    typed: { title: story.title, lead: story.lead, opening: story.opening },
    // Who it is stands here as everywhere: of a secret place by function.
    speakers: SIDES.map((side) => {
      const {
        name,
        called,
        works,
        nameAs,
        willingOn,
        agreedOn,
        organisation,
        photo: says,
      } = story.speakers[side];
      return {
        ...{ side, called, works, nameAs: secret ? ('function' as const) : nameAs, photo: says },
        ...{ said: willingOn !== null, agreed: agreedOn !== null },
        name: secret ? called : name,
        organisation: secret ? null : organisation.name,
      };
    }),
    // Nothing but what they gave for it.
    given: isWriting ? await readGiven(db, { storyId: id }) : [],
    lacks: isWriting ? lacksOf(story) : [],
    faults: state === 'withdrawn' ? [] : findFaults(story),
    officers: state === 'approval' ? await readOfficersOf(db, story) : [],
    view: isWriting || state === 'asked' || state === 'withdrawn' ? null : viewStory(story, { draft: true }),
    done: new URL(request.url).searchParams.get('gedaan'),
  };
}

export const action = act;

/** Also after what was refused: what is so now is shown. */
export const shouldRevalidate = () => true;

export default function DeskPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const all = useWords(storyWords);
  const { code, id, state, title, slug, secret, wish, view, photo, done } = loaderData;
  const answer = useAnswer(actionData);
  const faults = answer?.faults ?? {};
  const textOf = useFaultText(faults, { ...t.fields }, all.faults);
  const here = storyDeskPath(code, id);
  return (
    <>
      <title>{`${title || t.title} · Wisselstage`}</title>
      <Done text={answer ? null : entryOf(t.done, done)} />
      <Problems faults={faults} textOf={textOf} />
      {answer && answer.why !== 'faults' ? (
        <Callout tone="attention" role="alert" title={answer.why === 'older' ? t.older : t.cannot}>
          <p>{answer.why === 'older' ? t.olderText : t.cannotText}</p>
        </Callout>
      ) : null}
      <PageHead
        crumbs={[{ to: roundStoriesPath(code), text: t.stories }, { text: title || t.title }]}
        crumbsLabel={t.crumbs}
        title={title || t.title}
        lead={t.next[state]}
        actions={
          slug ? (
            <ButtonLink variant="secondary" to={storyPath(slug)}>
              {t.look}
            </ButtonLink>
          ) : undefined
        }
      />
      {wish ? (
        <Callout tone="attention" title={t.wish}>
          <p className="ws-lines">{wish}</p>
        </Callout>
      ) : null}
      {secret && state !== 'withdrawn' ? (
        <Callout tone="info" title={t.secret}>
          <p>{t.secretText}</p>
        </Callout>
      ) : null}
      {state === 'withdrawn' ? null : <Stands loaded={loaderData} />}
      {state === 'writing' ? <StoryForm loaded={loaderData} answer={answer} textOf={textOf} /> : null}
      {(state === 'writing' || photo) && !secret ? (
        <Section title={t.photo}>
          <ButtonRow>
            <ButtonLink variant="secondary" to={storyDeskPhotoPath(code, id)}>
              {photo ? t.changePhoto : t.addPhoto}
            </ButtonLink>
          </ButtonRow>
        </Section>
      ) : null}
      {state === 'approval' ? <Officers loaded={loaderData} answer={answer} textOf={textOf} /> : null}
      {view ? (
        <Section title={t.preview}>
          <StoryText view={view} photoTo={storyDeskPicturePath(code, id)} within />
        </Section>
      ) : null}
      {state === 'withdrawn' ? null : (
        <Form method="post" action={here}>
          {['review', 'approval', 'approved'].includes(state) ? (
            <p className="ws-soft">{t.reopenText}</p>
          ) : null}
          <ButtonRow>
            {state === 'approved' ? (
              <Button variant="primary" name="doe" value="online">
                {t.publish}
              </Button>
            ) : null}
            {['review', 'approval', 'approved'].includes(state) ? (
              <Button variant="secondary" name="doe" value="open">
                {t.reopen}
              </Button>
            ) : null}
            <Button variant="danger" name="doe" value="weg" describedBy="weghalen">
              {t.withdraw}
            </Button>
          </ButtonRow>
          <p className="ws-soft" id="weghalen">
            {t.withdrawText}
          </p>
        </Form>
      )}
    </>
  );
}
