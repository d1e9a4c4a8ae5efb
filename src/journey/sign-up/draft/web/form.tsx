import { lazy, Suspense } from 'react';
import { data, redirect } from 'react-router';
import { NO_BSN } from '../../../../forms/no-bsn.tsx';
import { dayOf } from '../../../../language/day.ts';
import { takeAttempt, takeAttempts } from '../../../../people/limits.ts';
import {
  type App,
  appContext,
  localeContext,
  ownIn,
  pageKeyContext,
  type Viewer,
  viewerContext,
} from '../../../../people/scope.ts';
import { addressOf, passOn, waiting } from '../../../../people/web/cookies.ts';
import { doubtIn, readSaid } from '../../../../platform/privacy/doubt.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import type { PageHandle } from '../../../../ui/plain.ts';
import { daysOf } from '../../gallery/offer.ts';
import { type FormPage, formPath } from '../../paths.ts';
import { findPermission } from '../../reads-permissions.ts';
import { withdraw } from '../../withdrawal/withdrawal.ts';
import { isStep, nextStep, type Step, steps } from '../answers.ts';
import { beginDraft, mailAgain } from '../begin.ts';
import { choicesFrom } from '../brought.ts';
import type { Draft } from '../drafts.ts';
import { applyMove, type Faults, faultsOf, readForm, readMove, type Typed, textsIn } from '../form.ts';
import { openMeasuresBefore, readMeasuresBefore } from '../measures.ts';
import { changeChoices, saveStep, standOfStep } from '../saving.ts';
import { sendDraft } from '../send.ts';
import type { Route } from './+types/form.ts';
import {
  type Brought,
  broughtIn,
  type Entry,
  enter,
  keyCookie,
  limits,
  viewClosed,
  viewOverview,
  viewStep,
} from './form-data.ts';
import type { Said } from './form-said.ts';
import { FormStep } from './form-step.tsx';

const Closed = lazy(() => import('./form-closed.tsx'));
const Overview = lazy(() => import('./form-overview.tsx'));

const OVERVIEW = 'overzicht';

type Args = Pick<Route.LoaderArgs, 'request' | 'context' | 'params'>;

function enterWith({ request, context, params }: Args): Promise<Entry> {
  return enter({
    app: context.get(appContext),
    viewer: context.get(viewerContext),
    locale: context.get(localeContext),
    request,
    code: params.ronde,
    step: params.stap,
  });
}

const addressOfStep = (entry: Entry, step: FormPage, brought: Brought = {}) =>
  formPath(entry.round.code, step, brought);

/** What somebody came with from the gallery goes along to the choices. */
const comingFor = (request: Request): Brought => broughtIn(new URL(request.url).searchParams);

/** Where it goes on. Who comes with places that were chosen finds them at the choices, also when those were made. */
function stepFor({ gekozen }: Brought, { answers }: Draft): FormPage {
  const next = nextStep(answers);
  const past = next === OVERVIEW || steps.indexOf(next) > steps.indexOf('keuzes');
  return gekozen && past ? 'keuzes' : next;
}

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const entry = await enterWith({ request, context, params });
  const { draft, round } = entry;
  const search = new URL(request.url).searchParams;
  const asks = { viewer: context.get(viewerContext), search, pageKey: context.get(pageKeyContext) };
  const about = { code: round.code, name: round.name };
  const step = params.stap;
  if (step !== undefined && !isStep(step) && step !== OVERVIEW) throw new Response(null, { status: 404 });
  if (entry.state !== 'open') {
    const view = viewClosed(entry);
    const leaving = view.withdrawable && search.has('intrekken');
    return { round: about, ...view, leaving };
  }
  if (!draft) {
    if (step !== undefined && step !== 'wie')
      throw redirect(formPath(round.code, undefined, comingFor(request)));
    return {
      round: about,
      withdrawn: search.get('gedaan') === 'ingetrokken',
      lost: entry.lost,
      ...viewStep('wie', entry, asks),
    };
  }
  if (step === undefined) {
    const brought = comingFor(request);
    throw redirect(addressOfStep(entry, stepFor(brought, draft), brought));
  }
  if (step === OVERVIEW) {
    return {
      round: about,
      mailed: search.has('gemaild'),
      leaving: search.has('intrekken') && draft.confirmed,
      earlier: search.has('eerder'),
      permission: draft.confirmed
        ? await findPermission(context.get(appContext).db, round.id, draft.personId)
        : null,
      measures: await readMeasuresBefore(context.get(appContext).db, {
        ...{ roundId: round.id, draft, today: dayOf(new Date()) },
      }),
      ...viewOverview({ ...entry, draft }),
    };
  }
  return {
    round: about,
    withdrawn: false,
    lost: false,
    ...viewStep(step, entry, asks),
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const entry = await enterWith({ request, context, params });
  const app = context.get(appContext);
  const form = await request.formData();
  const step = params.stap ?? 'wie';
  // Taking back is possible at any time.
  if (entry.state !== 'open' && !(step === OVERVIEW && form.get('intent') === 'withdraw')) {
    return data<Said>({}, { status: 409 });
  }
  if (step === OVERVIEW) return finish(app, entry, form, request);
  if (!isStep(step)) throw new Response(null, { status: 404 });
  const asked = { app, entry, form, step, request };
  if (entry.draft) return step === 'keuzes' ? choose(asked, entry.draft) : save(asked, entry.draft);
  if (step !== 'wie') return data<Said>({ gone: true, typed: readForm(step, form) }, { status: 409 });
  return begin(asked, context.get(viewerContext), context.get(localeContext));
}

interface Asked {
  app: App;
  entry: Entry;
  form: FormData;
  step: Step;
  request: Request;
}

const scopeOf = ({ round }: Entry) => ({ roundId: round.id, programmeId: round.programmeId });

function check({ entry, step, form }: Asked, typed: Typed, email: string | null): Faults {
  const answers = entry.draft?.answers ?? {};
  return faultsOf(step, typed, {
    offer: entry.offer,
    days: step === 'dagen' ? daysOf(entry.round, entry.offer, answers.days) : [],
    mostVisits: entry.round.mostVisits,
    answers,
    email,
    said: readSaid(form.get(NO_BSN)),
  });
}

/** What was typed and what is wrong with it. */
function refuse({ form }: Asked, typed: Typed, faults: Faults) {
  const doubt = doubtIn(textsIn(typed), readSaid(form.get(NO_BSN)));
  return data<Said>({ typed, faults, doubt }, { status: 422 });
}

const wrong = (faults: Faults) => Object.keys(faults).length > 0;

async function begin(asked: Asked, viewer: Viewer | null, locale: 'nl' | 'en') {
  const { app, entry, form, request } = asked;
  const typed = readForm('wie', form);
  const own = viewer && ownIn(viewer, entry.round.programmeId);
  const faults = check(asked, typed, own?.email ?? null);
  if (wrong(faults)) return refuse(asked, typed, faults);
  const { email: asks = '', ...answers } = typed;
  const email = own?.email ?? asks;
  const wait = await takeAttempts(app.db, [limits.beginFrom, addressOf(request)], [limits.mailTo, email]);
  if (wait !== null) return data<Said>({ typed, wait }, waiting(wait));
  const page = String(form.get('page') ?? '');
  const choices = await choicesFrom(app.db, entry.round, comingFor(request), answers.organisation);
  const begun = { email, own, locale, answers: { ...answers, ...choices }, page };
  const key = await beginDraft(app, scopeOf(entry), begun);
  return redirect(addressOfStep(entry, 'dagen', comingFor(request)), {
    // Who is signed in is known by that, and leaves no key behind in the browser.
    headers: own === null ? { 'Set-Cookie': keyCookie(app, entry.round.id, key) } : {},
  });
}

/** After a change of something that was complete, the overview is next; else the step that follows. */
function after(step: Step, draft: Draft): FormPage {
  const was = nextStep(draft.answers) === OVERVIEW;
  return was ? OVERVIEW : (steps[steps.indexOf(step) + 1] ?? OVERVIEW);
}

async function save(asked: Asked, draft: Draft) {
  const { app, entry, form, step, request } = asked;
  const typed = readForm(step, form);
  const faults = check(asked, typed, draft.email);
  if (wrong(faults)) return refuse(asked, typed, faults);
  const wait = await takeAttempt(app.db, limits.saveOf, draft.id);
  if (wait !== null) return data<Said>({ typed, wait }, waiting(wait));
  const { email: _, ...values } = typed;
  const stand = String(form.get('stand') ?? '');
  const refused = await saveStep(app.db, scopeOf(entry), { id: draft.id, step, stand, values });
  if (refused) return data<Said>({ typed, stored: refused.stale }, { status: 409 });
  return redirect(addressOfStep(entry, after(step, draft), comingFor(request)));
}

async function choose(asked: Asked, draft: Draft) {
  const { app, entry, form, request } = asked;
  const { search } = new URL(request.url);
  const pressed = readMove(form);
  if (!pressed) {
    if (draft.answers.choices?.length) return redirect(addressOfStep(entry, after('keuzes', draft)));
    return data<Said>({ faults: { choices: 'choices' } }, { status: 422 });
  }
  const wait = await takeAttempt(app.db, limits.saveOf, draft.id);
  if (wait !== null) return data<Said>({ wait }, waiting(wait));
  const refused = await changeChoices(app.db, scopeOf(entry), draft.id, (answers) => {
    // Up and down say something of the order on the page; the others hold whatever the order is.
    const ofOrder = pressed.do === 'up' || pressed.do === 'down';
    if (ofOrder && form.get('stand') !== standOfStep('keuzes', answers)) return { stale: true as const };
    return applyMove(pressed, { offer: entry.offer, answers });
  });
  if (refused && 'stale' in refused) return data<Said>({ stored: {} }, { status: 409 });
  if (refused) return data<Said>({ faults: { choices: refused.fault } }, { status: 422 });
  // Where on the page it goes on is in the address of the button: a script keeps the place better than a mark does.
  const query = search.replace(/[?&]index(?=&|$)/, '');
  return redirect(`${addressOfStep(entry, 'keuzes')}${query}`);
}

async function finish(app: App, entry: Entry, form: FormData, request: Request) {
  const { draft } = entry;
  if (!draft) return data<Said>({ gone: true }, { status: 409 });
  if (form.get('intent') === 'mail') {
    const wait = await takeAttempts(
      app.db,
      [limits.beginFrom, addressOf(request)],
      [limits.mailTo, draft.email],
    );
    if (wait !== null) return data<Said>({ wait }, waiting(wait));
    if (!draft.confirmed) await mailAgain(app, draft);
    return redirect(formPath(entry.round.code, OVERVIEW, { gemaild: true }));
  }
  if (form.get('intent') === 'withdraw') {
    if (draft.confirmed) await withdraw(app, entry.round.id, { ...draft, draftId: draft.id });
    return redirect(formPath(entry.round.code, undefined, { gedaan: 'ingetrokken' }), {
      headers: { 'Set-Cookie': keyCookie(app, entry.round.id, '') },
    });
  }
  if (form.get('intent') === 'measures') {
    const today = dayOf(new Date());
    const path = await openMeasuresBefore(app.db, { roundId: entry.round.id, draft, today });
    return redirect(path ?? formPath(entry.round.code, OVERVIEW), 303);
  }
  const manager = draft.answers.managerEmail ?? '';
  const wait = draft.confirmed
    ? await takeAttempts(app.db, [limits.sendOf, draft.id], [limits.managerMail, manager])
    : null;
  if (wait !== null) return data<Said>({ wait }, waiting(wait));
  const stand = String(form.get('stand') ?? '');
  const sent = await sendDraft(app, scopeOf(entry), { id: draft.id, stand, today: dayOf(new Date()) });
  if (sent === 'incomplete') return redirect(addressOfStep(entry, nextStep(draft.answers)));
  // The page now shows what is stored.
  if (sent === 'stale') return data<Said>({ changed: true }, { status: 409 });
  if (sent === 'address-of-another') return data<Said>({ addressOfAnother: true }, { status: 422 });
  if (sent === 'refused-choice') return data<Said>({ refusedChoice: true }, { status: 422 });
  return redirect(addressOfStep(entry, OVERVIEW));
}

export const headers = passOn;

/** Who comes by for the first time has it on a phone, and it is a form of a few lines: it is there before a script is. */
export const handle: PageHandle = { scriptless: ({ stap }) => stap === undefined };

export default function SignUpForm({ loaderData, actionData }: Route.ComponentProps) {
  const said: Said = useAnswer(actionData) ?? {};
  if (loaderData.view === 'closed' || loaderData.view === 'overview') {
    return (
      <Suspense>
        {loaderData.view === 'closed' ? <Closed {...loaderData} /> : <Overview {...loaderData} said={said} />}
      </Suspense>
    );
  }
  const { round, withdrawn, lost } = loaderData;
  return <FormStep view={loaderData} round={round} said={said} withdrawn={withdrawn} lost={lost} />;
}
