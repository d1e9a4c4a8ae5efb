import { lazy, Suspense } from 'react';
import { data, redirect } from 'react-router';
import { minePath } from '../../../../homes/paths.ts';
import { daysUntil } from '../../../../language/day.ts';
import { noteOpened } from '../../../../people/noting.ts';
import { log } from '../../../../platform/log/log.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Callout } from '../../../../ui/callout.tsx';
import { Done, entryOf } from '../../../../ui/done.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { LargeLeaf } from '../../../../ui/large-leaf.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { MainAndAside, Strip } from '../../../../ui/sign-list.tsx';
import { KEEP_UNTIL, keptUntil } from '../../kit/keeping.ts';
import { KeptNote } from '../../kit/web/kept-note.tsx';
import { useKit } from '../../kit/web/use-kit.ts';
import { visitPath } from '../../paths.ts';
import { readReply } from '../../reply/reply-form.ts';
import { AHEAD } from '../../visit.ts';
import { act, type Outcome, type OwnFault } from '../acting.ts';
import { type OwnVisit, readOwnVisit } from '../own-visit.ts';
import type { Route } from './+types/visit.ts';
import { DayItself } from './day-itself.tsx';
import { enterOwnVisit } from './enter.ts';
import { Foot, HowFar } from './how-far.tsx';
import { words } from './own-words.ts';
import type { Said } from './said.ts';
import { ToDo } from './to-do.tsx';

// Each comes when it is shown: few readers need more than one of them.
const Cannot = lazy(() => import('./change.tsx').then((part) => ({ default: part.Cannot })));
const NotThere = lazy(() => import('./not-there.tsx').then((part) => ({ default: part.NotThere })));
const OtherDay = lazy(() => import('./change.tsx').then((part) => ({ default: part.OtherDay })));
const HouseRules = lazy(() => import('./house-rules.tsx').then((part) => ({ default: part.HouseRules })));
const Closed = lazy(() => import('./secret-place.tsx').then((part) => ({ default: part.Closed })));
const SafeKeeping = lazy(() => import('./secret-place.tsx').then((part) => ({ default: part.SafeKeeping })));

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, found, panel, opened, userId, today } = await enterOwnVisit(context, request, params.stage);
  // Whoever reads it leaves a line, as for the board.
  if (opened) {
    log.info({ reader: userId, visit: found.visit.id }, 'days of a secret place read');
    const { programmeId, id } = found.visit;
    await noteOpened(context, { kind: 'secret-opened', programmeId, about: { kind: 'visit', id } });
  }
  const search = new URL(request.url).searchParams;
  const visit = await readOwnVisit(db, found, { today, opened });
  const doe =
    (['afzeggen', 'andere-dag', 'er-niet'] as const).find((one) => one === search.get('doe')) ?? null;
  const until = keptUntil(found.visit);
  const page = { visit, panel, today, done: search.get('gedaan'), doe, mayBeKept: until !== null };
  return data(page, until === null ? {} : { headers: { [KEEP_UNTIL]: until } });
}

export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await request.formData();
  const { db, found, opened, userId, today } = await enterOwnVisit(context, request, params.stage);
  const shown = opened || !found.visit.secret;
  const outcome: Outcome = await act(db, { found, form, today, userId, shown });
  if ('done' in outcome)
    return redirect(
      visitPath(found.visit.id, { toon: opened ? 'dag' : undefined, gedaan: outcome.done }),
      303,
    );
  const typed = {
    ...(form.has('antwoord') ? { typed: readReply(form) } : {}),
    ...{ phone: String(form.get('telefoon') ?? ''), day: String(form.get('andere') ?? '') },
  };
  return data<Said>({ ...outcome, ...typed }, { status: 'fault' in outcome ? 422 : 409 });
}

/** Also after what was not taken: what is so now is shown. */
export const shouldRevalidate = () => true;

const FIELDS: Partial<Record<OwnFault, string>> = {
  tick: 'gelezen',
  nothing: 'dag',
  outside: 'andere',
};

export default function OwnVisitPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const said: Said = useAnswer(actionData) ?? {};
  const { visit, panel, today, done, doe, mayBeKept } = loaderData;
  const kept = useKit(visit, mayBeKept);
  const toon = panel?.stand === 'opened' ? ('dag' as const) : undefined;
  const title = titleOf(visit, t);
  const fieldId = fieldOf(visit, said);
  const ahead = AHEAD.includes(visit.state);
  return (
    <>
      {/* Never what a secret place is: a browser remembers the titles of pages. */}
      <title>{`${visit.secret ? neutral(visit, t) : title} · Wisselstage`}</title>
      <ErrorSummary
        title={t.summary}
        errors={said.fault && fieldId ? [{ fieldId, text: t.faults[said.fault] }] : []}
      />
      {said.stop ? <Stopped stop={said.stop} /> : null}
      {said.fault || said.stop ? null : <Done text={entryOf(t.done, done)} />}
      <Suspense>
        {doe && ahead ? (
          <Change doe={doe} visit={visit} said={said} toon={toon} />
        ) : (
          <>
            <PageHead
              crumbs={[{ to: minePath(), text: t.mine }, { text: visit.programme }]}
              crumbsLabel={t.crumbs}
              band={visit.secret ? 'rose' : 'teal'}
              drawing={visit.secret ? 'secret-door' : 'route'}
              leaf={ahead && visit.detail ? <LargeLeaf days={visit.detail.days} /> : null}
              eyebrow={eyebrowOf(visit, today, t)}
              title={title}
            />
            {visit.secret ? <Strip icon="secret-place">{t.strip}</Strip> : null}
            {mayBeKept ? <KeptNote /> : null}
            <MainAndAside aside={<HowFar visit={visit} kept={kept} />}>
              <ToDo visit={visit} said={said} toon={toon} panel={panel} />
              {visit.detail ? (
                <DayItself visit={visit} detail={visit.detail} said={said} toon={toon} />
              ) : null}
              {panel && ahead ? (
                <>
                  <Closed visit={visit} panel={panel} />
                  <SafeKeeping visit={visit} said={said} toon={toon} />
                </>
              ) : null}
              {visit.signedAt && visit.side === 'visitor' ? <HouseRules visit={visit} /> : null}
            </MainAndAside>
            {ahead ? <Foot visit={visit} toon={toon} /> : null}
          </>
        )}
      </Suspense>
    </>
  );
}

interface ChangeProps {
  doe: 'afzeggen' | 'andere-dag' | 'er-niet';
  visit: OwnVisit;
  said: Said;
  toon: 'dag' | undefined;
}

function Change({ doe, ...props }: ChangeProps) {
  if (doe === 'er-niet') return <NotThere {...props} />;
  return doe === 'afzeggen' ? <Cannot {...props} /> : <OtherDay {...props} />;
}

function Stopped({ stop }: { stop: NonNullable<Said['stop']> }) {
  const t = useWords(words);
  const [title, text] = {
    older: [t.older, t.olderText],
    full: [t.full, t.fullText],
    'not-now': [t.notNow, t.notNowText],
  }[stop];
  return (
    <Callout tone="attention" title={title} role="alert">
      <p>{text}</p>
    </Callout>
  );
}

function fieldOf({ id }: OwnVisit, { fault, typed }: Said): string | undefined {
  if (fault === 'phone' || fault === 'phone-needed') return typed ? `telefoon-${id}` : 'telefoon';
  return fault && (FIELDS[fault] ?? 'inhoud');
}

type Words = (typeof words)['nl'];

const neutral = ({ side }: OwnVisit, t: Words) => (side === 'visitor' ? t.secretVisitor : t.secretHost);

function titleOf(visit: OwnVisit, t: Words): string {
  if (!visit.detail) return neutral(visit, t);
  return visit.side === 'visitor' ? visit.detail.title : t.hostTitle(visit.detail.title);
}

/** How far away it is, once it is sure; before and after that how it stands. */
function eyebrowOf({ state, detail, question }: OwnVisit, today: string, t: Words): string | undefined {
  if (state === 'offered' || state === 'accepted') return t.states[state];
  if (state === 'took-place' || state === 'missed') return t.states[state];
  if (!AHEAD.includes(state)) return t.states.off;
  if (!detail) return question.ask === 'was-it' ? t.when(-1) : undefined;
  const first = daysUntil(detail.days[0]!, today);
  return t.when(first < 0 && detail.days.includes(today) ? 0 : first);
}
