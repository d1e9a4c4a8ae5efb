import { data, redirect } from 'react-router';
import { note } from '../../platform/audit/note.ts';
import { useAnswer } from '../../ui/answer.ts';
import { useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { accountPath } from '../paths.ts';
import { typedCode } from '../schema.ts';
import { appContext, askerContext } from '../scope.ts';
import { checkSecondFactor, hasSecondFactor, renewRecoveryCodes } from '../second-factor.ts';
import { words } from '../words.ts';
import type { Route } from './+types/renew-codes.ts';
import { ConfirmCode } from './confirm-code.tsx';
import { passOn, waiting } from './cookies.ts';
import { Problem } from './problem.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  const { userId } = context.get(askerContext);
  if (!(await hasSecondFactor(context.get(appContext).db, userId))) throw redirect(accountPath());
  return null;
}

interface Said {
  wrong?: boolean;
  wait?: number;
  codes?: string[];
}

export async function action({ request, context }: Route.ActionArgs) {
  const app = context.get(appContext);
  const code = typedCode.parse(String((await request.formData()).get('code') ?? ''));
  const checked = await checkSecondFactor(app, context.get(askerContext), request.headers, code);
  if (checked === 'wrong') return data<Said>({ wrong: true }, { status: 422 });
  if (checked !== 'right') return data<Said>(checked, waiting(checked.wait));
  const codes = await renewRecoveryCodes(app, request.headers);
  await note(app.db, { kind: 'codes-renewed', by: context.get(askerContext).userId });
  return data<Said>({ codes });
}

export const headers = passOn;

export default function RenewCodes({ actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const said: Said = useAnswer(actionData) ?? {};
  if (said.codes) return <RecoveryCodes codes={said.codes} further={accountPath()} />;
  const error = said.wrong ? t.stepWrong : undefined;
  return (
    <>
      <title>{`${t.renewCodes} · Wisselstage`}</title>
      <Problem fieldId="code" error={error} wait={said.wait} />
      <PageHead title={t.renewCodes} lead={t.renewLead} />
      <ConfirmCode
        intent="renew"
        label={t.passkeyCode}
        hint={t.codeHint}
        error={error}
        button={t.renewCodes}
      />
    </>
  );
}
