import { redirect } from 'react-router';
import { lookedPath } from '../../homes/paths.ts';
import { note } from '../../platform/audit/note.ts';
import { ButtonLink, ButtonRow } from '../../ui/button.tsx';
import { Done } from '../../ui/done.tsx';
import { useLocale, useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Section } from '../../ui/section.tsx';
import { listPasskeys, removePasskey } from '../passkeys.ts';
import {
  accountPath,
  choosePersonPath,
  myDataPath,
  renewCodesPath,
  replaceAppPath,
  secondStepPath,
  signInPath,
} from '../paths.ts';
import { readChoices } from '../person/choosing.ts';
import { type App, type Asker, appContext, askerContext } from '../scope.ts';
import { hasSecondFactor } from '../second-factor.ts';
import { isProvenLately, needsSecondFactor } from '../session-times.ts';
import { endAllSessions, endSession, listSessions } from '../sessions.ts';
import { words } from '../words.ts';
import type { Route } from './+types/account.ts';
import { leave } from './leave.ts';
import { Passkeys } from './passkeys.tsx';
import { Sessions } from './sessions.tsx';

export async function loader({ request, context }: Route.LoaderArgs) {
  const app = context.get(appContext);
  const asker = context.get(askerContext);
  return {
    email: asker.email,
    shared: (await readChoices(app.db, asker)).length > 0,
    done: new URL(request.url).searchParams.get('gedaan'),
    needsSecondFactor: needsSecondFactor(asker.roles),
    hasApp: await hasSecondFactor(app.db, asker.userId),
    sessions: await listSessions(app.db, asker),
    passkeys: await listPasskeys(app, asker),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const app = context.get(appContext);
  const asker = context.get(askerContext);
  const form = await request.formData();
  const id = String(form.get('id') ?? '');
  switch (form.get('intent')) {
    case 'end-all':
      await endAllSessions(app.db, asker.userId);
      await note(app.db, { kind: 'sessions-ended', by: asker.userId });
      await app.leaving.ofAddress(asker.email);
      return leave(app, request, signInPath());
    case 'end':
      if (id === asker.sessionId) return leave(app, request, signInPath());
      await endSession(app.db, asker.userId, id);
      await note(app.db, { kind: 'sessions-ended', by: asker.userId });
      // Which key is on that device is not known; who is signed in elsewhere needs none.
      await app.leaving.ofAddress(asker.email);
      return redirect(accountPath({ gedaan: 'apparaat' }));
    case 'remove-passkey':
      // An open computer takes nothing away that somebody signs in with.
      if (await mustProve(app.db, asker)) return redirect(secondStepPath({ verder: accountPath() }));
      await removePasskey(app, asker, id);
      return redirect(accountPath({ gedaan: 'passkey-weg' }));
    default:
      throw new Response(null, { status: 400 });
  }
}

/** Whether who has an app gave the second step too long ago. */
const mustProve = async (db: App['db'], { userId, secondFactorAt }: Asker): Promise<boolean> =>
  !isProvenLately(secondFactorAt, 'open') && (await hasSecondFactor(db, userId));

export default function Account({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const { email, sessions, passkeys, hasApp } = loaderData;
  const strong = loaderData.needsSecondFactor;
  const done = new Map([
    ['apparaat', t.sessionEnded],
    ['app', t.appReplaced],
    ['passkey', t.passkeyAdded],
    ['passkey-weg', t.passkeyRemoved],
  ]).get(loaderData.done ?? '');
  return (
    <>
      <title>{`${t.account} · Wisselstage`}</title>
      <Done text={done} />
      <PageHead title={t.account} lead={t.accountLead(email)} />
      {loaderData.shared ? (
        <Section title={t.whoTitle} intro={t.whoChangeText}>
          <ButtonRow>
            <ButtonLink variant="secondary" to={choosePersonPath({ verder: accountPath() })}>
              {t.whoChange}
            </ButtonLink>
          </ButtonRow>
        </Section>
      ) : null}
      <Sessions rows={sessions} intro={strong ? t.sessionsStrong : t.sessionsWeak} />
      {strong || hasApp ? <SecondFactor hasApp={hasApp} /> : null}
      <Passkeys rows={passkeys} asksCode={hasApp} />
      <Section
        title={t.looked}
        intro={t.lookedText}
        actions={
          <ButtonLink variant="secondary" to={lookedPath}>
            {t.looked}
          </ButtonLink>
        }
      />
      <Section
        title={t.myData}
        intro={t.myDataText}
        actions={
          <ButtonLink variant="secondary" to={myDataPath()}>
            {t.myData}
          </ButtonLink>
        }
      />
      <Language />
    </>
  );
}

function SecondFactor({ hasApp }: { hasApp: boolean }) {
  const t = useWords(words);
  return (
    <Section title={t.secondFactor} intro={hasApp ? t.secondFactorText : t.secondFactorNone}>
      {hasApp ? (
        <ButtonRow>
          <ButtonLink variant="secondary" to={renewCodesPath}>
            {t.renewCodes}
          </ButtonLink>
          <ButtonLink variant="secondary" to={replaceAppPath}>
            {t.replaceApp}
          </ButtonLink>
        </ButtonRow>
      ) : null}
    </Section>
  );
}

function Language() {
  const t = useWords(words);
  const here = useLocale();
  const languages = [
    { code: 'nl', name: 'Nederlands' },
    { code: 'en', name: 'English' },
  ] as const;
  return (
    <Section title={t.language} intro={t.languageText}>
      <ButtonRow>
        {languages.map(({ code, name }) => (
          <ButtonLink
            key={code}
            variant={code === here ? 'primary' : 'secondary'}
            to={accountPath({ taal: code })}
            current={code === here}
            lang={code}
            reloadDocument
          >
            {name}
          </ButtonLink>
        ))}
      </ButtonRow>
    </Section>
  );
}
