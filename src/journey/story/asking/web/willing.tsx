import { type RouterContextProvider, redirect } from 'react-router';
import { dayOf } from '../../../../language/day.ts';
import { appContext, viewerContext } from '../../../../people/scope.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { CheckboxField } from '../../../../ui/choice-field.tsx';
import { Done, entryOf } from '../../../../ui/done.tsx';
import { Fieldset, FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { lookBackPath } from '../../../reflection/paths.ts';
import { ownStoryPath, willingPath } from '../../paths.ts';
import { SOURCES } from '../../story.ts';
import { words as storyWords } from '../../words.ts';
import { findTellable, sayWilling, takeBack } from '../willing.ts';
import type { Route } from './+types/willing.ts';
import { words } from './willing-words.ts';

async function enter(context: Readonly<RouterContextProvider>, stage: string) {
  const { db } = context.get(appContext);
  const people = context.get(viewerContext)!.selves.map(({ personId }) => personId);
  const found = await findTellable(db, stage, people);
  if (!found) throw new Response(null, { status: 404 });
  return { db, found };
}

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { found } = await enter(context, params.stage);
  const { visitId, secret, texts, willing, story } = found;
  return {
    ...{ visitId, secret, willing, story },
    texts: texts.map(({ question, text }) => ({ question, text: secret ? null : text })),
    done: new URL(request.url).searchParams.get('gedaan'),
  };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const { db, found } = await enter(context, params.stage);
  // What was given stands in the story by now: there it is taken away.
  if (found.story) throw new Response(null, { status: 404 });
  const form = await request.formData();
  if (form.get('doe') === 'nee') {
    await db.transaction().execute((trx) => takeBack(trx, found));
    return redirect(willingPath(found.visitId, { gedaan: 'nee' }), 303);
  }
  const given = SOURCES.filter((question) => form.has(`geef-${question}`));
  const today = dayOf(new Date());
  await db.transaction().execute((trx) => sayWilling(trx, found, { given, today }));
  return redirect(willingPath(found.visitId, { gedaan: 'ja' }), 303);
}

export default function WillingPage({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const { sources } = useWords(storyWords);
  const { visitId, secret, texts, willing, story, done } = loaderData;
  return (
    <>
      <title>{`${t.title} · Wisselstage`}</title>
      <Done text={entryOf(t.done, done)} />
      <PageHead
        crumbs={[{ to: lookBackPath(visitId), text: t.back }, { text: t.title }]}
        crumbsLabel={t.crumbs}
        title={t.title}
        lead={t.lead}
        band="sand"
        drawing="talk"
      />
      {story ? (
        <Callout tone="info">
          <p>{t.begun}</p>
          <ButtonRow>
            <ButtonLink variant="primary" to={ownStoryPath(story.id)}>
              {t.toStory}
            </ButtonLink>
          </ButtonRow>
        </Callout>
      ) : (
        <>
          <Section title={t.how}>
            <ul>
              {[...t.steps, ...(secret ? [t.secret] : [])].map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ul>
          </Section>
          <KeptForm kept="vertellen" method="post" action={willingPath(visitId)}>
            <FormStack>
              {texts.length > 0 ? (
                <Fieldset legend={t.given}>
                  <p className="ws-soft">{t.givenText}</p>
                  {texts.map(({ question, text }) => (
                    <CheckboxField
                      key={question}
                      id={`geef-${question}`}
                      name={`geef-${question}`}
                      label={sources[question]}
                      hint={text ?? t.hidden}
                      defaultChecked={willing?.given.includes(question) ?? false}
                    />
                  ))}
                </Fieldset>
              ) : (
                <p>{t.noTexts}</p>
              )}
              <ButtonRow>
                <Button variant="primary">{willing ? t.change : t.yes}</Button>
                {willing ? (
                  <Button variant="danger" name="doe" value="nee">
                    {t.no}
                  </Button>
                ) : null}
              </ButtonRow>
            </FormStack>
          </KeptForm>
        </>
      )}
    </>
  );
}
