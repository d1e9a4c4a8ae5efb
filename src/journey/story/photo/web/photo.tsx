import { data, Form, redirect } from 'react-router';
import { roundContext } from '../../../../people/scope.ts';
import { holdsBsn } from '../../../../platform/privacy/guard.ts';
import { cleanLine } from '../../../../platform/privacy/typed.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { FileField } from '../../../../ui/file-field.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { roundStoriesPath, storyDeskPath, storyDeskPhotoPath, storyDeskPicturePath } from '../../paths.ts';
import { LONGEST } from '../../story.ts';
import { enterDesk } from '../../writing/web/enter.ts';
import { dropPhoto, savePhoto } from '../photos.ts';
import { readPhotoForm } from '../reading-form.ts';
import { type PhotoFault, takePhoto } from '../take.ts';
import type { Route } from './+types/photo.ts';
import { words } from './photo-words.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { code } = context.get(roundContext);
  const { story } = await enterDesk(context, params.verhaal);
  const { id, title, secret, state, photo } = story;
  return { code, id, title, secret, open: state === 'writing', photo };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const { code } = context.get(roundContext);
  const { db, story } = await enterDesk(context, params.verhaal);
  const refused = (fault: PhotoFault | 'alt', alt: string, status = 422) => data({ fault, alt }, { status });
  const form = await readPhotoForm(request);
  if (form === null) return refused('too-large', '', 413);
  const done = (gedaan: string) => redirect(storyDeskPath(code, story.id, { gedaan }), 303);
  if (form.get('doe') === 'weg') {
    if (!(await db.transaction().execute((trx) => dropPhoto(trx, story.id))))
      throw new Response(null, { status: 404 });
    return done('foto-weg');
  }
  if (story.secret || story.state !== 'writing') throw new Response(null, { status: 404 });
  const alt = cleanLine(String(form.get('alt') ?? '')).slice(0, LONGEST.alt);
  const file = form.get('foto');
  const taken = file instanceof File ? await takePhoto(await file.bytes()) : 'none';
  if (typeof taken === 'string') return refused(taken, alt);
  if (alt.length < 3 || holdsBsn(alt)) return refused('alt', alt);
  const saved = await db.transaction().execute((trx) => savePhoto(trx, story.id, { ...taken, alt }));
  if (!saved) throw new Response(null, { status: 404 });
  return done('foto');
}

export default function PhotoPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const answer = useAnswer(actionData);
  const { code, id, title, secret, open, photo } = loaderData;
  const error = answer ? t.faults[answer.fault] : undefined;
  const isAlt = answer?.fault === 'alt';
  return (
    <>
      <title>{`${t.title} · Wisselstage`}</title>
      <ErrorSummary
        title={t.summary}
        errors={error ? [{ fieldId: isAlt ? 'alt' : 'foto', text: error }] : []}
      />
      <PageHead
        crumbs={[
          { to: roundStoriesPath(code), text: t.stories },
          { to: storyDeskPath(code, id), text: title || t.back },
          { text: t.title },
        ]}
        crumbsLabel={t.crumbs}
        title={t.title}
        lead={secret ? undefined : t.lead}
      />
      {secret || !open ? (
        <Callout tone="info" title={secret ? t.never : t.closed}>
          <p>{secret ? t.neverText : t.closedText}</p>
        </Callout>
      ) : null}
      {photo && !secret ? (
        <Section title={t.now}>
          <img
            className="ws-story__photo"
            src={`${storyDeskPicturePath(code, id)}?v=${photo.digest}`}
            width={photo.width}
            height={photo.height}
            alt={photo.alt}
          />
          {open ? (
            <Form method="post" encType="multipart/form-data" action={storyDeskPhotoPath(code, id)}>
              <ButtonRow>
                <Button variant="danger" name="doe" value="weg">
                  {t.remove}
                </Button>
              </ButtonRow>
            </Form>
          ) : null}
        </Section>
      ) : null}
      {open && !secret ? (
        <Form method="post" encType="multipart/form-data" action={storyDeskPhotoPath(code, id)} noValidate>
          <FormStack>
            <FileField
              id="foto"
              name="foto"
              label={t.file}
              hint={t.fileHint}
              accept="image/jpeg,image/png,image/webp"
              error={isAlt ? undefined : error}
            />
            <TextField
              id="alt"
              name="alt"
              label={t.alt}
              hint={t.altHint}
              maxLength={LONGEST.alt}
              defaultValue={answer?.alt ?? ''}
              error={isAlt ? error : undefined}
            />
            <div>
              <Button variant="primary">{t.save}</Button>
            </div>
          </FormStack>
        </Form>
      ) : null}
    </>
  );
}
