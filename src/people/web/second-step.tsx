import { data, Form, redirect } from 'react-router';
import { useAnswer } from '../../ui/answer.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { FormStack } from '../../ui/fieldset.tsx';
import { Soft } from '../../ui/inline.tsx';
import { useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { furtherOf } from '../own-path.ts';
import { secondStepSetUpPath } from '../paths.ts';
import { typedCode } from '../schema.ts';
import { appContext, askerContext } from '../scope.ts';
import { checkSecondFactor, enterFully, hasSecondFactor } from '../second-factor.ts';
import { isProvenLately } from '../session-times.ts';
import { words } from '../words.ts';
import type { Route } from './+types/second-step.ts';
import { passOn, setting, waiting } from './cookies.ts';
import { PasskeyEnter } from './passkey-enter.tsx';
import { Problem } from './problem.tsx';

/** The second step of signing in, or later, to see what is guarded by it; who has none yet sets it up first. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const asker = context.get(askerContext);
  const further = furtherOf(new URL(request.url).searchParams.get('verder'));
  const again = asker.secondFactor === 'given';
  if (again && isProvenLately(asker.secondFactorAt, 'open')) throw redirect(further);
  const codes = await hasSecondFactor(context.get(appContext).db, asker.userId);
  if (!codes && !again) throw redirect(secondStepSetUpPath({ verder: further }));
  return { further, again, codes, own: asker.secondFactor !== 'asked' };
}

interface Said {
  wrong?: boolean;
  wait?: number;
}

export async function action({ request, context }: Route.ActionArgs) {
  const app = context.get(appContext);
  const asker = context.get(askerContext);
  const form = await request.formData();
  const further = furtherOf(form.get('verder'));
  const again = asker.secondFactor === 'given';
  if (again && isProvenLately(asker.secondFactorAt, 'open')) return redirect(further);
  if (!again && !(await hasSecondFactor(app.db, asker.userId))) return redirect(secondStepSetUpPath());
  const code = typedCode.parse(String(form.get('code') ?? ''));
  const checked = await checkSecondFactor(app, asker, request.headers, code);
  if (checked === 'wrong') return data<Said>({ wrong: true }, { status: 422 });
  if (checked !== 'right') return data<Said>(checked, waiting(checked.wait));
  return redirect(further, { headers: setting(await enterFully(app, asker, request.headers)) });
}

export const headers = passOn;

export default function SecondStep({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const said: Said = useAnswer(actionData) ?? {};
  const error = said.wrong ? t.stepWrong : undefined;
  return (
    <>
      <title>{`${t.stepTitle} · Wisselstage`}</title>
      <Problem fieldId="code" error={error} wait={said.wait} />
      <PageHead title={t.stepTitle} lead={loaderData.again ? t.stepAgain : t.stepLead} />
      {loaderData.codes ? (
        <Form method="post">
          <FormStack>
            <input type="hidden" name="verder" value={loaderData.further} />
            <TextField
              id="code"
              name="code"
              label={t.stepCode}
              hint={t.stepHint}
              error={error}
              autoComplete="one-time-code"
              maxLength={20}
            />
            <ButtonRow>
              <Button variant="primary">{t.enter}</Button>
            </ButtonRow>
            <p>
              <Soft>{t.stepLost}</Soft>
            </p>
          </FormStack>
        </Form>
      ) : null}
      {loaderData.own ? <PasskeyEnter further={loaderData.further} /> : null}
    </>
  );
}
