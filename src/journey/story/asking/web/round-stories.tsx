import { data, Form, Link, redirect } from 'react-router';
import { z } from 'zod';
import { typedIn } from '../../../../forms/typed.ts';
import { roundPath } from '../../../../homes/paths.ts';
import { dayOf } from '../../../../language/day.ts';
import { roundContext, viewerContext } from '../../../../people/scope.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import type { Tone } from '../../../../ui/badge.tsx';
import { Button } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Card } from '../../../../ui/card.tsx';
import { Done, entryOf } from '../../../../ui/done.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { Soft } from '../../../../ui/inline.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { State } from '../../../../ui/state.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { reflectionsPath } from '../../../reflection/paths.ts';
import { roundStoriesPath, storyDeskPath } from '../../paths.ts';
import type { StoryState } from '../../story.ts';
import { words as storyWords } from '../../words.ts';
import { beginStory, readCandidates } from '../begin.ts';
import { readRoundStories } from '../round-stories.ts';
import type { Route } from './+types/round-stories.ts';
import { words } from './round-stories-words.ts';

const TONES: Record<StoryState, Tone> = {
  asked: 'neutral',
  writing: 'attention',
  review: 'neutral',
  approval: 'neutral',
  approved: 'attention',
  published: 'good',
  withdrawn: 'neutral',
};

export async function loader({ context, request }: Route.LoaderArgs) {
  const { db, roundId, code, name } = context.get(roundContext);
  return {
    ...{ code, name },
    stories: await readRoundStories(db, roundId),
    // Of a secret place neither who nor where: that there is one to ask about is enough to press.
    candidates: (await readCandidates(db, roundId)).map(
      ({ visitId, secret, visitor, home, hostName, host }) => ({
        visitId,
        pair: secret ? null : { visitor, home, hostName, host },
      }),
    ),
    done: new URL(request.url).searchParams.get('gedaan'),
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { db, roundId, programmeId, code } = context.get(roundContext);
  const visitId = z.uuid().safeParse((await typedIn(request)).stage).data;
  if (!visitId) throw new Response(null, { status: 404 });
  const [today, userId] = [dayOf(new Date()), context.get(viewerContext)!.userId];
  const id = await db
    .transaction()
    .execute((trx) => beginStory(trx, { roundId, programmeId, visitId, today, userId }));
  if (!id) return data({ past: true }, { status: 409 });
  return redirect(roundStoriesPath(code, { gedaan: 'gevraagd' }), 303);
}

export default function RoundStoriesPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const { states } = useWords(storyWords);
  const { code, name, stories, candidates, done } = loaderData;
  const answer = useAnswer(actionData);
  return (
    <>
      <title>{`${t.title} · ${name} · Wisselstage`}</title>
      <Done text={answer ? null : entryOf(t.done, done)} />
      {answer?.past ? (
        <Callout tone="attention" role="alert">
          <p>{t.gatePast}</p>
        </Callout>
      ) : null}
      <PageHead
        crumbs={[
          { to: roundPath(code), text: name },
          { to: reflectionsPath(code), text: t.back },
          { text: t.title },
        ]}
        crumbsLabel={t.crumbs}
        title={t.title}
        lead={t.lead}
      />
      <DataTable
        caption={t.caption}
        captionHidden
        columns={(['title', 'who', 'state'] as const).map((key) => ({ key, text: t.heads[key] }))}
        rows={stories.map(({ id, state, title, secret, visitor, host }) => ({
          key: id,
          header: 'title',
          cells: {
            title:
              state === 'withdrawn' ? (
                t.gone
              ) : (
                <Link className="nl-link" to={storyDeskPath(code, id)}>
                  {title || t.noTitle}
                </Link>
              ),
            who: (
              <>
                {[visitor, host].filter(Boolean).join(' · ')}
                {secret && state !== 'withdrawn' ? (
                  <>
                    <br />
                    <Soft>{t.secret}</Soft>
                  </>
                ) : null}
              </>
            ),
            state: <State tone={TONES[state]}>{states[state]}</State>,
          },
        }))}
        empty={<Empty title={t.none}>{candidates.length > 0 ? <p>{t.noneText}</p> : null}</Empty>}
      />
      <Section title={t.ask} intro={t.askText(candidates.length)}>
        {candidates.map(({ visitId, pair }, index) => {
          const said = pair ? t.pair(pair.visitor, pair.home, pair.hostName, pair.host) : t.secretPair;
          return (
            <Card key={visitId} title={said}>
              <Form method="post" action={roundStoriesPath(code)}>
                <input type="hidden" name="stage" value={visitId} />
                <Button variant="secondary">
                  {t.press}{' '}
                  <VisuallyHidden>
                    ({said}
                    {pair ? '' : ` ${index + 1}`})
                  </VisuallyHidden>
                </Button>
              </Form>
            </Card>
          );
        })}
      </Section>
    </>
  );
}
