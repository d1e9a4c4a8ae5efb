import { data, Form, redirect } from 'react-router';
import { askCorrectionPath } from '../../journey/programme/paths.ts';
import { dayOf } from '../../language/day.ts';
import { dutch, english } from '../../language/grammar.ts';
import { putBeside } from '../../platform/privacy/erasing/list.ts';
import { useAnswer } from '../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../ui/button.tsx';
import { useLocale, useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Prose } from '../../ui/prose.tsx';
import { Section } from '../../ui/section.tsx';
import { eraseAll, readOnlyCoordinates } from '../erasing/erase-all.ts';
import { noteAccess } from '../erasing/noting-access.ts';
import { isFresh, readOwnData } from '../erasing/own.ts';
import { choosePersonPath, myDataFilePath, myDataPath, signInPath, signOutPath } from '../paths.ts';
import { typedCode } from '../schema.ts';
import { appContext, askerContext, localeContext } from '../scope.ts';
import { checkSecondFactor, enterFully, hasSecondFactor } from '../second-factor.ts';
import type { Route } from './+types/my-data.ts';
import { ConfirmCode } from './confirm-code.tsx';
import { passOn, settingAnew, waiting } from './cookies.ts';
import { EraseOwn } from './erase-own.tsx';
import { leave } from './leave.ts';
import { tell } from './my-data-told.ts';
import { words } from './my-data-words.ts';
import { MyTables } from './my-tables.tsx';
import { Problem } from './problem.tsx';

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, eraser } = context.get(appContext);
  const asker = context.get(askerContext);
  const asks = new URL(request.url).searchParams.get('wissen') === 'ja';
  if (asker.undecided.length > 0) return { state: 'undecided' as const };
  if (!(await isFresh(db, asker)))
    return { state: 'not-fresh' as const, hasApp: await hasSecondFactor(db, asker.userId) };
  const own = await readOwnData(db, eraser, asker);
  await noteAccess(db, asker, 'page');
  const locale = context.get(localeContext);
  const programmes = own.programmes.map(({ name, tables }) => ({
    name,
    tables: tables.map((one) => tell(one, locale)),
  }));
  return { state: 'fresh' as const, asks, ...own, programmes };
}

interface Said {
  wrong?: boolean;
  wait?: number;
  notSure?: boolean;
  only?: string[];
}

export async function action({ request, context }: Route.ActionArgs) {
  const app = context.get(appContext);
  const asker = context.get(askerContext);
  const form = await request.formData();
  if (form.get('intent') === 'confirm') {
    const code = typedCode.parse(String(form.get('code') ?? ''));
    const checked = await checkSecondFactor(app, asker, request.headers, code);
    if (checked === 'wrong') return data<Said>({ wrong: true }, { status: 422 });
    if (checked !== 'right') return data<Said>(checked, waiting(checked.wait));
    const cookies = await enterFully(app, asker, request.headers);
    return redirect(myDataPath(), { headers: settingAnew(cookies) });
  }
  if (form.get('intent') !== 'erase') throw new Response(null, { status: 400 });
  if (asker.undecided.length > 0 || !(await isFresh(app.db, asker))) return redirect(myDataPath());
  if (form.get('sure') !== 'yes') return data<Said>({ notSure: true }, { status: 422 });
  const people = asker.selves.map(({ personId }) => personId);
  const only = await readOnlyCoordinates(app.db, people);
  if (only.length > 0) return data<Said>({ only }, { status: 422 });
  const { dataFolder, backups } = app.config;
  const at = { by: asker.userId, userId: asker.userId, today: dayOf(new Date()), dataFolder };
  await app.leaving.ofAddress(asker.email);
  await eraseAll(app.db, app.eraser, { people, ...at });
  if (backups) putBeside(dataFolder, backups.folder);
  return leave(app, request, signInPath({ gewist: 'ja' }));
}

export const headers = passOn;

export default function MyData({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const said: Said = useAnswer(actionData) ?? {};
  return (
    <>
      <title>{`${t.title} · Wisselstage`}</title>
      {loaderData.state === 'fresh' ? (
        <Fresh own={loaderData} said={said} />
      ) : loaderData.state === 'undecided' ? (
        <>
          <PageHead title={t.title} lead={t.undecided} />
          <ButtonRow>
            <ButtonLink variant="primary" to={choosePersonPath({ verder: myDataPath() })}>
              {t.choose}
            </ButtonLink>
          </ButtonRow>
        </>
      ) : (
        <NotFresh hasApp={loaderData.hasApp} said={said} />
      )}
    </>
  );
}

function NotFresh({ hasApp, said }: { hasApp: boolean; said: Said }) {
  const t = useWords(words);
  const error = said.wrong ? t.wrong : undefined;
  return (
    <>
      <Problem fieldId="code" error={error} wait={said.wait} />
      <PageHead title={t.title} lead={t.confirmLead} />
      {hasApp ? (
        <ConfirmCode
          intent="confirm"
          label={t.confirmCode}
          hint={t.confirmCodeHint}
          error={error}
          button={t.confirm}
        />
      ) : (
        <Section title={t.signInAgain} intro={t.signInAgainText}>
          <Form method="post" action={signOutPath}>
            <ButtonRow>
              <Button variant="primary">{t.signInAgain}</Button>
            </ButtonRow>
          </Form>
        </Section>
      )}
    </>
  );
}

type Own = Extract<Route.ComponentProps['loaderData'], { state: 'fresh' }>;

function Fresh({ own, said }: { own: Own; said: Said }) {
  const t = useWords(words);
  const { list } = useLocale() === 'nl' ? dutch : english;
  return (
    <>
      {said.notSure ? <Problem fieldId="sure" error={t.eraseNotSure} wait={undefined} /> : null}
      <PageHead title={t.title} lead={t.lead} />
      <ButtonRow>
        <ButtonLink variant="secondary" to={myDataFilePath} reloadDocument>
          {t.file}
        </ButtonLink>
        {own.programmes.some(({ name }) => name !== '') ? (
          <ButtonLink variant="secondary" to={askCorrectionPath()}>
            {t.correct}
          </ButtonLink>
        ) : null}
      </ButtonRow>
      {own.programmes.map(({ name, tables }) => (
        <Section key={name} title={name || t.account} intro={tables.length === 0 ? t.none : undefined}>
          <MyTables tables={tables} />
        </Section>
      ))}
      <Section title={t.leftOut}>
        <Prose>
          <p>{t.leftOutText(list(own.coordinators))}</p>
        </Prose>
      </Section>
      <EraseOwn asks={own.asks || said.notSure === true} said={said} />
    </>
  );
}
