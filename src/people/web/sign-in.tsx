import { data, Form, redirect } from 'react-router';
import { z } from 'zod';
import { Button, ButtonLink, ButtonRow } from '../../ui/button.tsx';
import { ErrorSummary, FormStack, TextField } from '../../ui/form.tsx';
import { useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { appContext } from '../scope.ts';
import { words } from '../words.ts';
import type { Route } from './+types/sign-in.ts';

const onSite = /^\/(?![/\\])/;

export function loader({ request }: Route.LoaderArgs) {
  const further = new URL(request.url).searchParams.get('verder') ?? '/mijn';
  return { further: onSite.test(further) ? further : '/mijn' };
}

/** Two steps on one address: the mail address, then the code. No answer tells whether an address is known. */
export async function action({ request, context }: Route.ActionArgs) {
  const { auth } = context.get(appContext);
  const form = await request.formData();
  const email = String(form.get('email') ?? '')
    .trim()
    .toLowerCase();
  if (!z.email().safeParse(email).success) {
    return data({ step: 'email' as const, email, wrong: true }, { status: 422 });
  }
  if (!form.has('code')) {
    await auth.api.sendVerificationOTP({ body: { email, type: 'sign-in' } }).catch(() => {});
    return data({ step: 'code' as const, email, wrong: false });
  }
  try {
    const { headers } = await auth.api.signInEmailOTP({
      body: { email, otp: String(form.get('code')).trim() },
      headers: request.headers,
      returnHeaders: true,
    });
    const answer = new Headers();
    for (const cookie of headers.getSetCookie()) answer.append('Set-Cookie', cookie);
    const further = String(form.get('verder') ?? '/mijn');
    return redirect(onSite.test(further) ? further : '/mijn', { headers: answer });
  } catch {
    return data({ step: 'code' as const, email, wrong: true }, { status: 422 });
  }
}

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const email = actionData?.email ?? '';
  const further = <input type="hidden" name="verder" value={loaderData.further} />;
  if (actionData?.step === 'code') {
    return (
      <>
        <title>{`${t.codeTitle} · Wisselstage`}</title>
        {actionData.wrong ? (
          <ErrorSummary title={t.summary} errors={[{ fieldId: 'code', text: t.codeWrong }]} />
        ) : null}
        <PageHead title={t.codeTitle} lead={t.codeLead(email)} />
        <Form method="post">
          <FormStack>
            {further}
            <input type="hidden" name="email" value={email} />
            <TextField
              id="code"
              name="code"
              label={t.code}
              hint={t.codeHint}
              error={actionData.wrong ? t.codeWrong : undefined}
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={12}
            />
            <ButtonRow>
              <Button variant="primary">{t.enter}</Button>
              <ButtonLink variant="secondary" to="/inloggen" reloadDocument>
                {t.again}
              </ButtonLink>
            </ButtonRow>
          </FormStack>
        </Form>
      </>
    );
  }
  return (
    <>
      <title>{`${t.signIn} · Wisselstage`}</title>
      {actionData?.wrong ? (
        <ErrorSummary title={t.summary} errors={[{ fieldId: 'email', text: t.emailWrong }]} />
      ) : null}
      <PageHead title={t.signIn} lead={t.signInLead} />
      <Form method="post">
        <FormStack>
          {further}
          <TextField
            id="email"
            name="email"
            type="email"
            label={t.email}
            hint={t.emailHint}
            error={actionData?.wrong ? t.emailWrong : undefined}
            defaultValue={email}
            autoComplete="email"
          />
          <ButtonRow>
            <Button variant="primary">{t.sendCode}</Button>
          </ButtonRow>
        </FormStack>
      </Form>
    </>
  );
}
