import { data, Form, redirect } from 'react-router';
import { homePath } from '../../../../homes/paths.ts';
import { formatLongDay } from '../../../../language/format.ts';
import { takeAttempts } from '../../../../people/limits.ts';
import { addressOf, passOn, waiting } from '../../../../people/web/cookies.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Card } from '../../../../ui/card.tsx';
import { Done } from '../../../../ui/done.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { visitPath } from '../../../visit/paths.ts';
import { directoryPath, pulsePath } from '../../paths.ts';
import { answerPulse, resumePulses, saveMore, stopPulses } from '../answering.ts';
import { readPulse, type TypedPulse, understandPulse } from '../form.ts';
import { limits } from '../limits.ts';
import { findMeasures, openMeasuresOf } from '../measures.ts';
import { type PulseView, viewPulses } from '../viewing.ts';
import type { Route } from './+types/pulse.ts';
import { AskedOf, noticedId } from './asked.tsx';
import { enterPulses, readPanelOf } from './enter.ts';
import { words } from './pulse-words.ts';

/** What was wrong with what was sent, with it to be shown again. */
interface Said {
  typed: TypedPulse;
  fault?: 'unclear' | 'both';
  wait?: number;
}

const opens = (request: Request) => new URL(request.url).searchParams.get('toon') === 'geheim';

/** Changes nothing: mail scanners open every link. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const search = new URL(request.url).searchParams;
  const key = search.get('sleutel') ?? '';
  const { db, entered, viewer, today } = await enterPulses(context, key);
  if (!entered) return data({ key, page: 'wrong' as const, done: null }, { status: 404 });
  const { open, stopped } = entered;
  const done = search.get('gedaan');
  if (stopped) return data({ key, page: 'stopped' as const, done });
  // Of a key whose questions are over, or were taken back, no more is said than of one that opens nothing.
  if (open.length === 0 && key !== '')
    return data({ key, page: 'wrong' as const, done: null }, { status: 404 });
  const panel = await readPanelOf(context, entered, viewer !== null && opens(request));
  const view = viewPulses(open, panel === 'opened');
  const secretVisit = panel === 'refused' ? (open.find(({ secret }) => secret)?.visitId ?? null) : null;
  const measures = (await findMeasures(db, open, today)) !== null;
  return data({ key, page: 'asking' as const, done, view, measures, toon: panel === 'opened', secretVisit });
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const key = String(form.get('sleutel') ?? '');
  const { db, entered, viewer, today } = await enterPulses(context, key);
  const typed = readPulse(form);
  const [person] = entered?.people ?? [];
  const wait = await takeAttempts(
    db,
    [limits.pulseFrom, addressOf(request)],
    ...(person ? [[limits.pulseOf, person] as [typeof limits.pulseOf, string]] : []),
  );
  if (wait !== null) return data<Said>({ typed, wait }, waiting(wait));
  if (!entered || entered.people.length === 0) throw new Response(null, { status: 404 });
  const sleutel = key || undefined;
  const doe = form.get('doe');
  if (doe === 'stop') {
    await stopPulses(db, entered.people, today);
    return redirect(pulsePath({ sleutel, gedaan: 'gestopt' }), 303);
  }
  if (doe === 'toch') {
    await resumePulses(db, entered.people);
    return redirect(pulsePath({ sleutel, gedaan: 'weer' }), 303);
  }
  if (doe === 'meting') {
    const measures = await findMeasures(db, entered.open, today);
    const to = measures && (await openMeasuresOf(db, measures, today));
    return redirect(to ?? pulsePath({ sleutel }), 303);
  }
  const panel = await readPanelOf(context, entered, viewer !== null && opens(request));
  // Only what the page shows can be answered.
  const shown = viewPulses(entered.open, panel === 'opened').asked.some(({ id }) => id === typed.id);
  const pulse = entered.open.find(({ id }) => id === typed.id);
  if (!shown || !pulse) throw new Response(null, { status: 404 });
  const understood = understandPulse(form);
  if ('fault' in understood) return data<Said>({ typed, fault: understood.fault }, { status: 422 });
  if ('contact' in understood) await answerPulse(db, pulse, { ...understood, today });
  else await saveMore(db, pulse.id, understood);
  const toon = panel === 'opened' ? 'geheim' : undefined;
  return redirect(pulsePath({ sleutel, toon, gedaan: 'bewaard' }, pulse.id), 303);
}

export const headers = passOn;

/** Also after what was not taken: what is so now is shown. */
export const shouldRevalidate = () => true;

export default function Pulse({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const said: Said | undefined = useAnswer(actionData);
  const { key, page, done } = loaderData;
  if (page === 'wrong')
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
  if (page === 'stopped')
    return (
      <>
        <title>{`${t.stopped} · Wisselstage`}</title>
        <PageHead band="sage" title={t.stopped} lead={t.stoppedText} />
        <Wish sleutel={key} doe="toch" text={t.resume} />
      </>
    );
  const { view, toon, secretVisit, measures } = loaderData;
  const isEmpty = view.asked.length === 0 && !view.hidden;
  const action = pulsePath({ sleutel: key || undefined, toon: toon ? 'geheim' : undefined });
  return (
    <>
      <title>{`${isEmpty ? t.nothing : t.title} · Wisselstage`}</title>
      <PageHead
        band="sage"
        title={isEmpty ? t.nothing : t.title}
        lead={isEmpty ? t.nothingText : t.lead(view.asked.length)}
      />
      <Wrong said={said} />
      <Done text={done === 'bewaard' ? t.kept : done === 'weer' ? t.resumed : null} />
      {view.asked.map((asked) => (
        <AskedOf
          key={asked.id}
          asked={asked}
          at={{ action, sleutel: key }}
          typed={said?.typed.id === asked.id ? said.typed : null}
          error={said?.typed.id === asked.id && said.fault === 'both' ? t.faults.both : undefined}
          aside={asked.id !== view.asked.find(({ contact }) => contact === 'yes')?.id}
        />
      ))}
      <Secret view={view} secretVisit={secretVisit} />
      <Over view={view} />
      {measures && view.asked.every(({ contact }) => contact !== null) ? <Measures sleutel={key} /> : null}
      {isEmpty ? null : <p className="ws-soft">{t.promise}</p>}
      {isEmpty ? null : <Wish sleutel={key} doe="stop" text={t.stop} />}
    </>
  );
}

function Wrong({ said }: { said: Said | undefined }) {
  const t = useWords(words);
  const fault = said?.fault;
  return (
    <>
      <ErrorSummary
        title={t.summary}
        errors={
          fault
            ? [
                {
                  fieldId: fault === 'both' ? noticedId(said.typed.id) : `peiling-${said.typed.id}`,
                  text: t.faults[fault],
                },
              ]
            : []
        }
      />
      {said?.wait === undefined ? null : (
        <Callout tone="attention" role="alert">
          <p>{t.wait(said.wait)}</p>
        </Callout>
      )}
    </>
  );
}

/** Whom it is about at secret places is seen after a second step, not from a mail. */
function Secret({ view, secretVisit }: { view: PulseView; secretVisit: string | null }) {
  const t = useWords(words);
  if (!view.secret) return null;
  return (
    <div className="ws-pulse">
      <p>{secretVisit ? t.refused : view.hidden ? t.severalSecret : t.oneSecret}</p>
      <ButtonRow>
        <ButtonLink
          variant="secondary"
          small={!view.hidden}
          to={secretVisit ? visitPath(secretVisit) : pulsePath({ toon: 'geheim' })}
        >
          {secretVisit ? t.toVisit : t.open}
        </ButtonLink>
      </ButtonRow>
    </div>
  );
}

/** All was answered, and what one could do next. */
function Over({ view }: { view: PulseView }) {
  const t = useWords(words);
  const locale = useLocale();
  if (view.hidden || view.asked.length === 0 || view.asked.some(({ contact }) => contact === null))
    return null;
  return (
    <div className="ws-pulse">
      <p>{t.allDone(formatLongDay(view.until, locale))}</p>
      <ButtonRow>
        <ButtonLink variant="secondary" to={directoryPath()}>
          {t.toContacts}
        </ButtonLink>
      </ButtonRow>
    </div>
  );
}

/** Once the presses are done: what takes a little longer, for who likes. */
function Measures({ sleutel }: { sleutel: string }) {
  const t = useWords(words);
  return (
    <Card title={t.measures} headingLevel={2}>
      <p>{t.measuresText}</p>
      <Form method="post" action={pulsePath({ sleutel: sleutel || undefined })}>
        <input type="hidden" name="sleutel" value={sleutel} />
        <Button variant="secondary" name="doe" value="meting">
          {t.toMeasures}
        </Button>
      </Form>
    </Card>
  );
}

function Wish({ sleutel, doe, text }: { sleutel: string; doe: 'stop' | 'toch'; text: string }) {
  return (
    <Form method="post" action={pulsePath({ sleutel: sleutel || undefined })}>
      <input type="hidden" name="sleutel" value={sleutel} />
      <ButtonRow>
        <Button
          variant={doe === 'stop' ? 'quiet' : 'secondary'}
          small={doe === 'stop'}
          name="doe"
          value={doe}
        >
          {text}
        </Button>
      </ButtonRow>
    </Form>
  );
}
