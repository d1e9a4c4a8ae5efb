import { data, redirect } from 'react-router';
import { useAnswer } from '../../ui/answer.ts';
import { useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Section } from '../../ui/section.tsx';
import { type AppKey, appKeyOf } from '../app-key.ts';
import { accountPath, replaceAppPath } from '../paths.ts';
import { typedCode } from '../schema.ts';
import { type App, type Asker, appContext, askerContext } from '../scope.ts';
import {
  beginNewApp,
  checkSecondFactor,
  confirmNewApp,
  hasSecondFactor,
  readNewApp,
} from '../second-factor.ts';
import { words } from '../words.ts';
import type { Route } from './+types/replace-app.ts';
import { ScanApp } from './app-key.tsx';
import { ConfirmCode } from './confirm-code.tsx';
import { passOn, waiting } from './cookies.ts';
import { Problem } from './problem.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  const { userId } = context.get(askerContext);
  if (!(await hasSecondFactor(context.get(appContext).db, userId))) throw redirect(accountPath());
  return null;
}

interface Said {
  wrong?: boolean;
  wait?: number;
  /** Of the new app; shown after a code of the old one. */
  key?: AppKey;
}

/** First a code of the old app, then one of the new: the old one works until then. */
export async function action({ request, context }: Route.ActionArgs) {
  const app = context.get(appContext);
  const asker = context.get(askerContext);
  const form = await request.formData();
  const code = typedCode.parse(String(form.get('code') ?? ''));
  if (form.get('intent') === 'confirm') return confirm(app, asker, code);
  const checked = await checkSecondFactor(app, asker, request.headers, code);
  if (checked === 'wrong') return data<Said>({ wrong: true }, { status: 422 });
  if (checked !== 'right') return data<Said>(checked, waiting(checked.wait));
  return data<Said>({ key: appKeyOf(await beginNewApp(app, asker)) });
}

async function confirm(app: App, asker: Asker, code: string) {
  const uri = await readNewApp(app, asker);
  if (!uri) return redirect(replaceAppPath);
  const confirmed = await confirmNewApp(app, asker, code);
  if (confirmed === 'right') return redirect(accountPath({ gedaan: 'app' }));
  if (confirmed === 'wrong') return data<Said>({ wrong: true, key: appKeyOf(uri) }, { status: 422 });
  return data<Said>({ ...confirmed, key: appKeyOf(uri) }, waiting(confirmed.wait));
}

export const headers = passOn;

export default function ReplaceApp({ actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const said: Said = useAnswer(actionData) ?? {};
  const error = said.wrong ? t.stepWrong : undefined;
  const code = (
    <ConfirmCode
      key={said.key ? 'new' : 'old'}
      intent={said.key ? 'confirm' : 'begin'}
      label={said.key ? t.stepCode : t.passkeyCode}
      hint={t.codeHint}
      error={error}
      button={t.confirm}
    />
  );
  return (
    <>
      <title>{`${t.replaceApp} · Wisselstage`}</title>
      <Problem fieldId="code" error={error} wait={said.wait} />
      <PageHead title={t.replaceApp} lead={said.key ? t.replaceUntil : t.replaceLead} />
      {said.key ? <ScanApp title={t.replaceScan} appKey={said.key} /> : code}
      {said.key ? <Section title={t.replaceConfirm}>{code}</Section> : null}
    </>
  );
}
