import { data, Form } from 'react-router';
import { homePath } from '../../../../homes/paths.ts';
import { passOn } from '../../../../people/web/cookies.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Done, entryOf } from '../../../../ui/done.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { ownStoryPath, ownStoryPhotoPath, storyPath } from '../../paths.ts';
import { StoryText } from '../../reading/web/story-text.tsx';
import { viewTelling } from '../viewing.ts';
import type { Route } from './+types/own.ts';
import { act } from './acting.ts';
import { Asked, Change, Less } from './choosing.tsx';
import { Closed } from './closed.tsx';
import { enterTelling } from './enter.ts';
import { words } from './own-words.ts';
import { Reading } from './reading.tsx';
import { Writing } from './writing.tsx';

/** Looking changes nothing: programs that read messages follow links as well. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const search = new URL(request.url).searchParams;
  const sleutel = search.get('sleutel') ?? '';
  const asked = search.get('toon') === 'verhaal';
  const { db, found, panel, opened } = await enterTelling(context, {
    verhaal: params.verhaal,
    key: sleutel,
    asked,
  });
  const done = search.get('gedaan');
  if (!found || found.story.state === 'withdrawn')
    return data({ sleutel: '', view: null, panel: null, done }, { status: done === 'weg' ? 200 : 404 });
  return data({ sleutel, view: await viewTelling(db, { ...found, opened }), panel, done });
}

export const action = act;

/** An answer that says to wait keeps its header. */
export const headers = passOn;

/** Also after what was refused: what is so now is shown. */
export const shouldRevalidate = () => true;

export default function OwnStoryPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const { sleutel, view, panel, done } = loaderData;
  const answer = useAnswer(actionData);
  if (!view)
    return (
      <>
        <title>{`${t.none} · Wisselstage`}</title>
        <PageHead band="sand" title={t.none} lead={t.noneText} />
        <ButtonRow>
          <ButtonLink variant="secondary" to={homePath}>
            {t.toStart}
          </ButtonLink>
        </ButtonRow>
      </>
    );
  const { id, state, slug, secret, shut } = view;
  const toon = panel?.stand === 'opened' ? ('verhaal' as const) : undefined;
  const here = ownStoryPath(id, { sleutel: sleutel || undefined, toon });
  const props = { view, sleutel, here, answer };
  const waits =
    state === 'asked' && view.said ? t.waitsOther : state === 'review' && view.agreed ? t.agreedWait : null;
  return (
    <>
      <title>{`${t.title} · Wisselstage`}</title>
      <Done text={answer ? null : entryOf(t.done, done)} />
      {answer?.error ? (
        <Callout tone="attention" role="alert" title={t.summary}>
          <p>{t.errors[answer.error]}</p>
        </Callout>
      ) : null}
      <PageHead
        band={secret ? 'rose' : 'sand'}
        title={t.title}
        lead={waits ?? t.lead[state as keyof typeof t.lead]}
        actions={
          slug ? (
            <ButtonLink variant="secondary" to={storyPath(slug)}>
              {t.look}
            </ButtonLink>
          ) : undefined
        }
      />
      {view.with?.name ? <p>{t.with(view.with.name, view.with.organisation)}</p> : null}
      {secret ? (
        <Callout tone="info">
          <p>{t.secret}</p>
        </Callout>
      ) : null}
      {view.wish ? (
        <Callout tone="info" title={t.wish}>
          <p className="ws-lines">{view.wish}</p>
        </Callout>
      ) : null}
      {state === 'asked' && !view.said ? <Asked {...props} /> : null}
      {panel && (state !== 'asked' || view.said) ? <Closed id={id} panel={panel} /> : null}
      {state === 'writing' && !shut ? <Writing {...props} /> : null}
      {view.view && state !== 'published' ? (
        <StoryText
          view={view.view}
          photoTo={ownStoryPhotoPath(id, { sleutel: sleutel || undefined })}
          within
        />
      ) : null}
      {state === 'review' && !view.agreed && !shut ? <Reading {...props} /> : null}
      {!shut && ['review', 'approval', 'approved'].includes(state) ? <Change {...props} /> : null}
      {state === 'published' && !secret ? <Less {...props} /> : null}
      {state === 'asked' && !view.said ? null : (
        <Section title={t.withdraw} intro={t.withdrawText}>
          <Form method="post" action={here}>
            <input type="hidden" name="sleutel" value={sleutel} />
            <ButtonRow>
              <Button variant="danger" name="doe" value="weg">
                {t.withdraw}
              </Button>
            </ButtonRow>
          </Form>
        </Section>
      )}
    </>
  );
}
