import { data, Form, redirect } from 'react-router';
import { takeAttempt } from '../../../../people/limits.ts';
import { appContext } from '../../../../people/scope.ts';
import { addressOf, passOn, waiting } from '../../../../people/web/cookies.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Soft } from '../../../../ui/inline.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Stack } from '../../../../ui/step-bar.tsx';
import { findRound } from '../../../programme/reads.ts';
import { formPath, resumePath } from '../../paths.ts';

import { confirmDraft } from '../begin.ts';
import { findMailedDraft } from '../drafts.ts';
import type { Route } from './+types/resume.ts';
import { keyCookie, keyOf, limits } from './form-data.ts';
import { words } from './form-words.ts';
import { words as resumeWords } from './resume-words.ts';

async function enter({ context, params }: Pick<Route.LoaderArgs, 'context' | 'params'>) {
  const app = context.get(appContext);
  const round = await findRound(app.db, params.ronde);
  if (!round) throw new Response(null, { status: 404 });
  return { app, round };
}

/** Changes nothing: mail scanners open every link. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { app, round } = await enter({ context, params });
  const key = new URL(request.url).searchParams.get('sleutel') ?? '';
  const draft = await findMailedDraft(app.db, round.id, key);
  const about = { round: round.name, code: round.code, key, email: draft?.email ?? null };
  return data(about, { status: draft ? 200 : 404 });
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { app, round } = await enter({ context, params });
  const wait = await takeAttempt(app.db, limits.resumeFrom, addressOf(request));
  if (wait !== null) return data({ wait }, waiting(wait));
  const mailed = String((await request.formData()).get('sleutel') ?? '');
  const scope = { roundId: round.id, programmeId: round.programmeId };
  const confirmed = await confirmDraft(app.db, scope, { mailed, key: keyOf(request, round.id) });
  if (!confirmed) return data({ wait: null }, { status: 404 });
  const to = confirmed.kept ? formPath(round.code, 'overzicht', { eerder: true }) : formPath(round.code);
  return redirect(to, {
    headers: { 'Set-Cookie': keyCookie(app, round.id, confirmed.key) },
  });
}

export const headers = passOn;

export default function Resume({ loaderData, actionData }: Route.ComponentProps) {
  const answered = useAnswer(actionData);
  const t = useWords(words);
  const r = useWords(resumeWords);
  const { round, code, key, email } = loaderData;
  return (
    <>
      <title>{`${email ? r.resumeTitle : r.resumeWrong} · ${round}`}</title>
      {answered?.wait ? (
        <Callout tone="attention" role="alert">
          <p>{t.wait(answered.wait)}</p>
        </Callout>
      ) : null}
      <PageHead
        crumbs={[{ text: round }]}
        title={email ? r.resumeTitle : r.resumeWrong}
        lead={email ? r.resumeLead(email) : r.resumeWrongText}
      />
      {email ? (
        <Form method="post" action={resumePath(code)}>
          <input type="hidden" name="sleutel" value={key} />
          <Stack>
            <ButtonRow>
              <Button variant="primary">{r.resume}</Button>
            </ButtonRow>
            <p>
              <Soft>{r.resumeNot}</Soft>
            </p>
          </Stack>
        </Form>
      ) : (
        <ButtonRow>
          <ButtonLink variant="primary" to={formPath(code)}>
            {r.begin}
          </ButtonLink>
        </ButtonRow>
      )}
    </>
  );
}
