import { lazy, Suspense } from 'react';
import { data, redirect } from 'react-router';
import { z } from 'zod';
import { roundPath } from '../../../../homes/paths.ts';
import { dayOf } from '../../../../language/day.ts';
import { noteOpened } from '../../../../people/noting.ts';
import { appContext, roundContext, viewerContext } from '../../../../people/scope.ts';
import { passOn, waiting } from '../../../../people/web/cookies.ts';
import { log } from '../../../../platform/log/log.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Beside } from '../../../../ui/beside.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Done, entryOf } from '../../../../ui/done.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { visitOfRoundPath, visitsPath } from '../../paths.ts';
import { readVisitIn } from '../../reads.ts';
import { AGREED, SIDES } from '../../visit.ts';
import { doWithVisit, isPossibleDay } from '../by-coordinator.ts';
import { viewVisit } from '../view-visit.ts';
import { vouchAfterCall } from '../vouching.ts';
import type { Route } from './+types/visit.ts';
import { VisitFacts } from './visit-facts.tsx';
import { type Fault, type Pressed, readPressed, understandPressed } from './visit-form.ts';
import { VisitHistory } from './visit-history.tsx';
import { VisitPresses } from './visit-presses.tsx';
import { words } from './visit-words.ts';

// Only of a secret place.
const Vouching = lazy(() => import('./vouching.tsx').then((part) => ({ default: part.Vouching })));

type Args = Pick<Route.LoaderArgs, 'context' | 'request' | 'params'>;

/** The visit of the address, when the round has it. A day of a secret place is told only when that is asked, and noted. */
async function find({ context, request, params }: Args) {
  const scope = context.get(roundContext);
  const visitId = z.uuid().safeParse(params.stage).data;
  const visit = visitId ? await readVisitIn(scope.db, { roundId: scope.roundId, visitId }) : null;
  if (!visit) throw new Response(null, { status: 404 });
  const { userId } = context.get(viewerContext)!;
  const opened = !visit.secret || new URL(request.url).searchParams.get('toon') === 'dag';
  if (visit.secret && opened) {
    const { roundId, programmeId } = scope;
    log.info({ reader: userId, visit: visit.id, round: roundId }, 'days of a secret place read');
    const about = { kind: 'visit', id: visit.id };
    await noteOpened(context, { kind: 'secret-opened', as: 'coordinator', programmeId, about });
  }
  return { scope, visit, userId, opened, today: dayOf(new Date()) };
}

export async function loader(args: Route.LoaderArgs) {
  const { scope, visit, opened, today } = await find(args);
  return {
    round: { code: scope.code, name: scope.name },
    today,
    done: new URL(args.request.url).searchParams.get('gedaan'),
    visit: await viewVisit(scope.db, visit, opened, today),
  };
}

interface Said {
  fault?: Fault;
  /** It could not be done where the visit is by now. */
  refused?: 'no' | 'full';
  /** So many minutes until a code can be tried again. */
  wait?: number;
  pressed: Pressed;
}

export async function action(args: Route.ActionArgs) {
  const { scope, visit, userId, opened, today } = await find(args);
  const pressed = readPressed(await args.request.formData());
  if (pressed.intent === 'vouch') return vouchFor(args, pressed);
  const understood = understandPressed(pressed, {
    secret: visit.secret,
    isPossible: (day) => isPossibleDay(day, visit, today),
  });
  if ('fault' in understood) return data<Said>({ fault: understood.fault, pressed }, { status: 422 });
  const { deed } = understood;
  // Whether something can still be done would tell of a day that was not opened.
  if (!opened && AGREED.includes(visit.state)) return data<Said>({ refused: 'no', pressed }, { status: 409 });
  const by = { roundId: scope.roundId, visitId: visit.id, today, userId };
  const done = await doWithVisit(scope.db, by, deed);
  if (done === null) throw new Response(null, { status: 404 });
  if (done !== 'done') return data<Said>({ refused: done, pressed }, { status: 409 });
  const shown = visit.secret && opened ? ({ toon: 'dag' } as const) : {};
  return redirect(visitOfRoundPath(scope.code, visit.id, { gedaan: pressed.intent, ...shown }), 303);
}

/** Tells nothing of the day, so it is there when that is shut as well. */
async function vouchFor(args: Route.ActionArgs, pressed: Pressed) {
  const { scope, visit, userId, opened } = await find(args);
  const side = SIDES.find((one) => one === pressed.side);
  if (!side || !visit.secret) return data<Said>({ fault: 'unclear', pressed }, { status: 422 });
  const app = args.context.get(appContext);
  const outcome = await vouchAfterCall(app, { visit, side, code: pressed.code, userId });
  if (outcome === 'wrong') return data<Said>({ fault: 'code', pressed }, { status: 422 });
  if (outcome !== 'done') return data<Said>({ wait: outcome.wait, pressed }, waiting(outcome.wait));
  const shown = opened ? ({ toon: 'dag' } as const) : {};
  return redirect(visitOfRoundPath(scope.code, visit.id, { gedaan: 'vouch', ...shown }), 303);
}

export const headers = passOn;

/** Also after something that was refused: what is so now is shown. */
export const shouldRevalidate = () => true;

export default function VisitPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const { round, visit, today, done } = loaderData;
  const answered: Said | undefined = useAnswer(actionData);
  // What is pressed forgets what was done: once something is, nothing that was refused before it is shown.
  const said = done === null ? answered : undefined;
  const title = t.title(visit.name ?? t.withdrawn, visit.title);
  const refused = said?.refused;
  return (
    <>
      <title>{`${title} · ${round.name}`}</title>
      <ErrorSummary
        title={t.summary}
        errors={
          said?.fault ? [{ fieldId: fieldOf(said.fault, said.pressed), text: t.faults[said.fault] }] : []
        }
      />
      <PageHead
        crumbs={[
          { to: roundPath(round.code), text: round.name },
          visit.secret
            ? { to: visitsPath(round.code, { toon: 'geheim' }), text: t.secretVisits }
            : { to: visitsPath(round.code), text: t.visits },
          { text: title },
        ]}
        crumbsLabel={t.crumbs}
        title={title}
        lead={t.states[visit.state]}
      />
      {refused ? (
        <Callout tone="attention" title={refused === 'full' ? t.full : t.older} role="alert">
          <p>{refused === 'full' ? t.fullText : t.olderText}</p>
        </Callout>
      ) : null}
      <Done text={entryOf(t.done, done)} />
      <Beside title={t.history} aside={<VisitHistory lines={visit.history} />}>
        <VisitFacts visit={visit} round={round.code} />
        <VisitPresses visit={visit} round={round.code} today={today} said={said} />
        {visit.vouched && visit.isAhead ? (
          <Suspense>
            <Vouching visit={visit} vouched={visit.vouched} said={said} />
          </Suspense>
        ) : null}
      </Beside>
    </>
  );
}

function fieldOf(fault: Fault, { side, intent }: Pressed): string {
  switch (fault) {
    case 'phone':
    case 'phone-needed':
      return `telefoon-${side}`;
    case 'day':
      return intent === 'make-up' ? 'inhaaldag' : 'dag';
    case 'by':
      return 'wie';
    case 'who':
      return 'aanmelding';
    case 'code':
      return `code-${side}`;
    default:
      return 'inhoud';
  }
}
