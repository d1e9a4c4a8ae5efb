import { data, Form, redirect } from 'react-router';
import { minePath } from '../../homes/paths.ts';
import { useAnswer } from '../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../ui/button.tsx';
import { FormStack } from '../../ui/fieldset.tsx';
import { useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Section } from '../../ui/section.tsx';
import { appKeyOf } from '../app-key.ts';
import { furtherOf } from '../own-path.ts';
import { secondStepPath } from '../paths.ts';
import { typedCode } from '../schema.ts';
import { appContext, askerContext } from '../scope.ts';
import {
  beginSecondFactor,
  confirmFirstApp,
  enterFully,
  hasSecondFactor,
  renewRecoveryCodes,
  withCookies,
} from '../second-factor.ts';
import { words } from '../words.ts';
import type { Route } from './+types/second-step-set-up.ts';
import { ScanApp } from './app-key.tsx';
import { CodeField } from './code-field.tsx';
import { passOn, setting, waiting } from './cookies.ts';
import { PasskeyEnter } from './passkey-enter.tsx';
import { Problem } from './problem.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';

/** Never redirects: after the last step it is loaded once more, below the recovery codes. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const app = context.get(appContext);
  const asker = context.get(askerContext);
  const further = furtherOf(new URL(request.url).searchParams.get('verder'));
  const done = asker.secondFactor === 'given' || (await hasSecondFactor(app.db, asker.userId));
  const key = done ? null : appKeyOf(await beginSecondFactor(app, asker));
  return { further, key, own: asker.secondFactor === 'not-needed' };
}

interface Said {
  wrong?: boolean;
  wait?: number;
  codes?: string[];
  further?: string;
}

export async function action({ request, context }: Route.ActionArgs) {
  const app = context.get(appContext);
  const asker = context.get(askerContext);
  const form = await request.formData();
  const further = furtherOf(form.get('verder'));
  if (asker.secondFactor === 'given' || (await hasSecondFactor(app.db, asker.userId))) {
    return redirect(secondStepPath());
  }
  const code = typedCode.parse(String(form.get('code') ?? ''));
  // A recovery code proves nothing here: the app has to show that it works.
  const checked = /^\d{6}$/.test(code) ? await confirmFirstApp(app, asker, code) : 'wrong';
  if (checked === 'wrong') return data<Said>({ wrong: true }, { status: 422 });
  if (checked !== 'right') return data<Said>(checked, waiting(checked.wait));
  const cookies = await enterFully(app, asker, request.headers);
  const codes = await renewRecoveryCodes(app, withCookies(cookies));
  return data<Said>({ codes, further }, { headers: setting(cookies) });
}

export const headers = passOn;

export default function SetUp({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const said: Said = useAnswer(actionData) ?? {};
  if (said.codes) return <RecoveryCodes codes={said.codes} further={said.further ?? minePath()} />;
  const { key, further, own } = loaderData;
  if (!key) {
    return (
      <>
        <title>{`${t.setUpTitle} · Wisselstage`}</title>
        <PageHead title={t.setUpAlready} />
        <ButtonRow>
          <ButtonLink variant="primary" to={further} reloadDocument>
            {t.enter}
          </ButtonLink>
        </ButtonRow>
      </>
    );
  }
  const error = said.wrong ? t.stepWrong : undefined;
  return (
    <>
      <title>{`${t.setUpTitle} · Wisselstage`}</title>
      <Problem fieldId="code" error={error} wait={said.wait} />
      <PageHead title={t.setUpTitle} lead={own ? t.setUpOwnLead : t.setUpLead} />
      <Section title={t.setUpApp}>
        <p>{t.setUpAppText}</p>
      </Section>
      <ScanApp title={t.setUpScan} appKey={key} />
      <Section title={t.setUpConfirm}>
        <Form method="post">
          <FormStack>
            <input type="hidden" name="verder" value={further} />
            <CodeField label={t.stepCode} hint={t.codeHint} error={error} />
            <ButtonRow>
              <Button variant="primary">{t.confirm}</Button>
            </ButtonRow>
          </FormStack>
        </Form>
      </Section>
      {own ? <PasskeyEnter further={further} /> : null}
    </>
  );
}
