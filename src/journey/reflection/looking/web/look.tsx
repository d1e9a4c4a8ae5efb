import { lazy, Suspense } from 'react';
import { data, redirect } from 'react-router';
import { NO_BSN } from '../../../../forms/no-bsn.tsx';
import { homePath } from '../../../../homes/paths.ts';
import { takeAttempts } from '../../../../people/limits.ts';
import { addressOf, passOn, waiting } from '../../../../people/web/cookies.ts';
import { doubtIn, readSaid } from '../../../../platform/privacy/doubt.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { lookBackPath } from '../../paths.ts';
import { SCREENS } from '../../reflection.ts';
import { readLook, understandLook } from '../form.ts';
import { limits } from '../limits.ts';
import { openMeasuresAfter } from '../measures.ts';
import { readHidden } from '../reading.ts';
import { beginAgain, refuse, saveScreen } from '../saving.ts';
import { viewLook } from '../viewing.ts';
import type { Route } from './+types/look.ts';
import { Asking } from './asking.tsx';
import { enterLooking } from './enter.ts';
import { words } from './look-words.ts';
import { readPanelOf } from './other.ts';
import type { Said } from './said.ts';

// Who answers needs none of it yet.
const Given = lazy(() => import('./given.tsx').then((part) => ({ default: part.Given })));
const Refused = lazy(() => import('./given.tsx').then((part) => ({ default: part.Refused })));
const Later = lazy(() => import('./given.tsx').then((part) => ({ default: part.Later })));

/** Changes nothing: mail scanners open every link. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const search = new URL(request.url).searchParams;
  const key = search.get('sleutel') ?? '';
  const { db, found, viewer } = await enterLooking(context, params.stage, key);
  if (!found) return data({ key, view: null, panel: null }, { status: 404 });
  const panel = await readPanelOf(context, found, viewer !== null && search.get('toon') === 'ander');
  const asked = Number(search.get('vraag') ?? 0);
  const view = await viewLook(db, found, {
    screen: Number.isInteger(asked) && asked >= 1 && asked <= SCREENS.length ? asked : null,
    later: search.get('gedaan') === 'later',
    opened: panel === 'opened',
  });
  return data({ key, view, panel });
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await request.formData();
  const key = String(form.get('sleutel') ?? '');
  const { db, found } = await enterLooking(context, params.stage, key);
  const typed = readLook(form);
  const wait = await takeAttempts(
    db,
    [limits.lookFrom, addressOf(request)],
    ...(found ? [[limits.lookOf, found.personId] as [typeof limits.lookOf, string]] : []),
  );
  if (wait !== null) return data<Said>({ typed, wait }, waiting(wait));
  if (!found) throw new Response(null, { status: 404 });
  const sleutel = key || undefined;
  const id = found.visit.id;
  const doe = String(form.get('doe') ?? '');
  if (doe === 'geen') {
    await refuse(db, found);
    return redirect(lookBackPath(id, { sleutel }), 303);
  }
  if (doe === 'toch') {
    await beginAgain(db, found);
    return redirect(lookBackPath(id, { sleutel, vraag: 1 }), 303);
  }
  if (doe === 'meting')
    return redirect((await openMeasuresAfter(db, found)) ?? lookBackPath(id, { sleutel }), 303);
  const at = Number(form.get('vraag'));
  const screen = SCREENS[at - 1];
  const to = { verder: at + 1, 'sla-over': at + 1, terug: at - 1, later: at, klaar: at }[doe];
  const next = to === undefined ? undefined : SCREENS[to - 1];
  if (!screen || !next) return data<Said>({ typed, fault: 'unclear' }, { status: 422 });
  const said = readSaid(form.get(NO_BSN));
  const understood = understandLook(screen, typed, { hidden: await readHidden(db, found), said });
  if ('fault' in understood && doe !== 'sla-over') {
    const doubt = understood.fault === 'bsn' ? doubtIn([typed.text], said) : null;
    return data<Said>({ typed, ...understood, doubt }, { status: 422 });
  }
  const answer = 'answer' in understood && doe !== 'sla-over' ? understood.answer : null;
  await saveScreen(db, found, { screen, answer, next, done: doe === 'klaar' && screen === 'heavy' });
  if (doe === 'later') return redirect(lookBackPath(id, { sleutel, gedaan: 'later' }), 303);
  return redirect(lookBackPath(id, { sleutel, vraag: doe === 'klaar' ? undefined : to }), 303);
}

export const headers = passOn;

/** Also after what was not taken: what is so now is shown. */
export const shouldRevalidate = () => true;

export default function Look({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const said: Said | undefined = useAnswer(actionData);
  const { view, key, panel } = loaderData;
  if (!view)
    return (
      <>
        <title>{`${t.wrong} · Wisselstage`}</title>
        <PageHead title={t.wrong} lead={t.wrongText} />
        <ButtonRow>
          <ButtonLink variant="secondary" to={homePath}>
            {t.toStart}
          </ButtonLink>
        </ButtonRow>
      </>
    );
  return (
    <>
      <title>{`${t.title} · Wisselstage`}</title>
      <Suspense>
        {view.page === 'given' ? <Given view={view} sleutel={key} panel={panel} /> : null}
        {view.page === 'refused' ? <Refused view={view} sleutel={key} /> : null}
        {view.page === 'later' ? <Later view={view} sleutel={key} /> : null}
      </Suspense>
      {view.page === 'asking' ? <Asking key={view.screen} view={view} sleutel={key} said={said} /> : null}
    </>
  );
}
