import { lazy, Suspense } from 'react';
import { data, redirect } from 'react-router';
import { homePath } from '../../../../homes/paths.ts';
import { takeAttempts } from '../../../../people/limits.ts';
import { addressOf, passOn, waiting } from '../../../../people/web/cookies.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { measurePath } from '../../paths.ts';
import { readQuiz } from '../../quiz/choosing.ts';
import { nameOf, understandMeasure } from '../form.ts';
import { limits } from '../limits.ts';
import { readOwn } from '../own.ts';
import { saveMeasures, takeBack } from '../saving.ts';
import { viewMeasures } from '../viewing.ts';
import type { Route } from './+types/measure.ts';
import { Asking } from './asking.tsx';
import { enterMeasuring } from './enter.ts';
import { words } from './measure-words.ts';
import type { MeasureSaid } from './said.ts';

// Who answers needs none of it yet.
const Finished = lazy(() => import('./finished.tsx').then((part) => ({ default: part.Finished })));

/** Changes nothing: mail scanners open every link. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const search = new URL(request.url).searchParams;
  const key = search.get('sleutel') ?? '';
  const { db, measured } = await enterMeasuring(context, { ...params, key });
  if (!measured) return data({ key, view: null }, { status: 404 });
  const asked = Number(search.get('vraag') ?? 0);
  const view = await viewMeasures(db, measured, {
    asked: Number.isInteger(asked) && asked >= 1 ? asked : null,
    gedaan: search.get('gedaan'),
  });
  return data({ key, view });
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await request.formData();
  const key = String(form.get('sleutel') ?? '');
  const { db, measured } = await enterMeasuring(context, { ...params, key });
  const typed = [...form].map(([name, value]): [string, string] => [name, String(value)]);
  const wait = await takeAttempts(
    db,
    [limits.measureFrom, addressOf(request)],
    ...(measured ? [[limits.measureOf, measured.id] as [typeof limits.measureOf, string]] : []),
  );
  if (wait !== null) return data<MeasureSaid>({ typed, wait }, waiting(wait));
  if (!measured) throw new Response(null, { status: 404 });
  const to = (asked: Parameters<typeof measurePath>[2]) =>
    redirect(measurePath(params.ronde, params.moment, { sleutel: key || undefined, ...asked }), 303);
  const doe = String(form.get('doe') ?? '');
  if (doe === 'weg') {
    await takeBack(db, measured);
    return to({});
  }
  const own = await readOwn(db, measured);
  const name = String(form.get('scherm') ?? '');
  const at = own.screens.findIndex((screen) => nameOf(screen) === name);
  const screen = own.screens[at];
  if (!screen || !['verder', 'sla-over', 'terug', 'later'].includes(doe))
    return data<MeasureSaid>({ typed, fault: 'unclear' }, { status: 422 });
  const understood = understandMeasure(screen, form, own, await readQuiz(db, measured.roundId));
  if ('fault' in understood && doe !== 'sla-over')
    return data<MeasureSaid>({ typed, fault: understood.fault }, { status: 422 });
  const answers = 'answers' in understood && doe !== 'sla-over' ? understood.answers : null;
  await saveMeasures(db, measured, { screen, answers, done: false });
  if (doe === 'later') return to({ gedaan: 'later' });
  if (doe === 'terug') return to({ vraag: Math.max(at, 1) });
  // What is asked next may depend on what was answered here.
  const { screens } = await readOwn(db, measured);
  if (at + 1 < screens.length) return to({ vraag: at + 2 });
  await saveMeasures(db, measured, { screen, answers: null, done: true });
  return to({});
}

export const headers = passOn;

/** Also after what was not taken: what is so now is shown. */
export const shouldRevalidate = () => true;

export default function MeasurePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const said: MeasureSaid | undefined = useAnswer(actionData);
  const { view, key } = loaderData;
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
      {view.page === 'asking' ? (
        <Asking key={view.name} view={view} sleutel={key} said={said} />
      ) : (
        <Suspense>
          <Finished view={view} sleutel={key} />
        </Suspense>
      )}
    </>
  );
}
