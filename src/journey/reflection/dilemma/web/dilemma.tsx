import { redirect } from 'react-router';
import { dayOf } from '../../../../language/day.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Done, entryOf } from '../../../../ui/done.tsx';
import { Heading } from '../../../../ui/heading.tsx';
import { Icon } from '../../../../ui/icon.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { dilemmaPath, dilemmasPath, manageDilemmaPath } from '../../paths.ts';
import { readReactions } from '../read-board.ts';
import type { Route } from './+types/dilemma.ts';
import { AttemptForm } from './attempt-form.tsx';
import { words } from './dilemma-words.ts';
import { enterDilemma } from './enter.ts';
import { Known } from './known.tsx';
import { Meeting } from './meeting.tsx';
import { press } from './pressing.ts';
import { Reactions } from './reactions.tsx';
import { Recognise } from './recognise.tsx';
import { SayOutcome } from './say-outcome.tsx';
import { Tried } from './tried.tsx';

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { db, reader, view, group, id, root, organisations } = await enterDilemma(context, params.dilemma);
  if (root !== id) throw redirect(dilemmaPath(root, { gedaan: 'samengevoegd' }));
  if (!view) throw new Response(null, { status: 404 });
  const search = new URL(request.url).searchParams;
  const { coordinates, personId, programme, others } = reader;
  return {
    ...{ view, organisations, coordinates, programme: programme.name, reacts: personId !== null },
    programma: others.length > 0 ? programme.code : undefined,
    reactions: await readReactions(db, group, personId),
    today: dayOf(new Date()),
    done: search.get('gedaan'),
    tells: search.get('doe') === 'probeerden',
  };
}

export const action = ({ context, request, params }: Route.ActionArgs) =>
  press(context, request, params.dilemma);

/** Also after what was refused: what is so now is shown. */
export const shouldRevalidate = () => true;

export default function DilemmaPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const { view, organisations, coordinates, programma, today, done } = loaderData;
  const { id, title, question, theme, begun, attempts, own, meeting } = view;
  const said = useAnswer(actionData);
  const told = said?.form === 'attempt' ? said : undefined;
  const tells = own.length > 0 && (loaderData.tells || told !== undefined);
  return (
    <>
      <title>{`${title} · Wisselstage`}</title>
      <Done text={said ? null : done === 'samengevoegd' ? t.joinedInto : entryOf(t.done, done)} />
      <PageHead
        crumbs={[{ to: dilemmasPath({ programma }), text: t.short }, { text: t.themes[theme] }]}
        crumbsLabel={t.crumbs}
        title={title}
        band="rose"
        lead={<span className="ws-lines">{question}</span>}
        actions={begun ? <Badge tone="neutral">{t.begun}</Badge> : undefined}
      />
      {tells ? (
        <AttemptForm id={id} own={own} answer={told} />
      ) : (
        <article className="ws-dilemma">
          <div>
            <Heading level={2} look={4}>
              {t.triedTitle}
            </Heading>
            {attempts.length > 0 ? (
              <Tried
                attempts={attempts}
                say={(attempt) =>
                  own.length > 0 ? <SayOutcome dilemma={id} attempt={attempt} own={own} /> : null
                }
              />
            ) : (
              <p>{t.nothingTried}</p>
            )}
            {own.length === 0 ? <p className="ws-soft">{t.noOrganisation}</p> : null}
            <div className="ws-dilemma__do">
              <Recognise dilemma={view} large />
              {own.length > 0 ? (
                <ButtonLink variant="secondary" to={dilemmaPath(id, { doe: 'probeerden' })}>
                  <Icon name="pen" /> {t.weTried}
                </ButtonLink>
              ) : null}
            </div>
          </div>
          <div>
            <Heading level={2} look={4}>
              {t.howMany(view.count, organisations)}
            </Heading>
            {own
              .filter(({ recognises }) => recognises)
              .map(({ id: organisation, name }) => (
                <p key={organisation} className="ws-dilemma__own">
                  <Icon name="tick" /> {own.length > 1 ? t.recognisedFor(name) : t.recognised}
                </p>
              ))}
            <Known {...view} />
            <p className="ws-soft ws-dilemma__explain">{t.explain}</p>
            {meeting ? <Meeting meeting={meeting} today={today} /> : null}
          </div>
        </article>
      )}
      <Reactions
        dilemma={id}
        reactions={loaderData.reactions}
        reacts={loaderData.reacts}
        answer={said?.form === 'reaction' ? said : undefined}
        aside={tells}
      />
      {coordinates ? (
        <ButtonRow>
          <ButtonLink variant="secondary" to={manageDilemmaPath(id)}>
            {t.manage}
          </ButtonLink>
        </ButtonRow>
      ) : null}
    </>
  );
}
