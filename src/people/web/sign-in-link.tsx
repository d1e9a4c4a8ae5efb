import { data, Form, redirect } from 'react-router';
import { useAnswer } from '../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { FormStack } from '../../ui/fieldset.tsx';
import { Soft } from '../../ui/inline.tsx';
import { useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { limits, takeAttempt } from '../limits.ts';
import { noteNotSignedIn, noteSignedIn } from '../noting-sign-in.ts';
import { furtherOf } from '../own-path.ts';
import { signInLinkPath, signInPath } from '../paths.ts';
import { appContext } from '../scope.ts';
import { enterWithLink } from '../sign-in.ts';
import { words } from '../words.ts';
import type { Route } from './+types/sign-in-link.ts';
import { addressOf, passOn, settingAnew, waiting } from './cookies.ts';
import { Problem } from './problem.tsx';

/** Looks at nothing and changes nothing: mail scanners open every link. */
export function loader({ request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams;
  return { token: asked.get('token') ?? '', further: furtherOf(asked.get('verder')) };
}

interface Said {
  wrong?: boolean;
  wait?: number;
}

export async function action({ request, context }: Route.ActionArgs) {
  const app = context.get(appContext);
  const form = await request.formData();
  const wait = await takeAttempt(app.db, limits.enterFrom, addressOf(request));
  if (wait !== null) return data<Said>({ wait }, waiting(wait));
  const cookies = await enterWithLink(app, request.headers, String(form.get('token') ?? ''));
  if (!cookies) {
    await noteNotSignedIn(app, 'wrong');
    return data<Said>({ wrong: true }, { status: 422 });
  }
  await noteSignedIn(app, cookies);
  return redirect(furtherOf(form.get('verder')), { headers: settingAnew(cookies) });
}

export const headers = passOn;

export default function SignInLink({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const said: Said = useAnswer(actionData) ?? {};
  return (
    <>
      <title>{`${t.linkTitle} · Wisselstage`}</title>
      <Problem fieldId="enter" wait={said.wait} />
      {said.wrong ? (
        <Callout tone="wrong" role="alert">
          <p>{t.linkWrong}</p>
        </Callout>
      ) : null}
      <PageHead title={t.linkTitle} lead={said.wrong ? undefined : t.linkLead} />
      {said.wrong ? (
        <ButtonRow>
          <ButtonLink variant="primary" to={signInPath()} reloadDocument>
            {t.again}
          </ButtonLink>
        </ButtonRow>
      ) : (
        <Form method="post" action={signInLinkPath}>
          <FormStack>
            <input type="hidden" name="token" value={loaderData.token} />
            <input type="hidden" name="verder" value={loaderData.further} />
            <ButtonRow>
              <Button variant="primary">{t.enter}</Button>
            </ButtonRow>
            <p>
              <Soft>{t.linkNotAsked}</Soft>
            </p>
          </FormStack>
        </Form>
      )}
    </>
  );
}
