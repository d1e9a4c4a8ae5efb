import { Form } from 'react-router';
import { noteOpened } from '../../../../people/noting.ts';
import { appContext, askerContext } from '../../../../people/scope.ts';
import { log } from '../../../../platform/log/log.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Done, entryOf } from '../../../../ui/done.tsx';
import { FactList } from '../../../../ui/fact-list.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { type Panel, readPanel } from '../../../visit/visit-panel.ts';
import { type FollowUpView, viewFollowUp } from '../../board/view.ts';
import { enterFollowUp } from '../../board/web/enter.ts';
import { followUpCalendarPath, followUpPath, followUpsPath } from '../../paths.ts';
import { sayWhen } from '../../telling/say.ts';
import { words as followUpWords } from '../../words.ts';
import { readWhere } from '../where.ts';
import type { Route } from './+types/follow-up.ts';
import { act } from './acting.ts';
import { DayForm } from './day-form.tsx';
import { words } from './own-words.ts';
import { Closed } from './secret-day.tsx';
import { WasForm } from './was-form.tsx';

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { db, reader, row, today } = await enterFollowUp(context, params.vervolg);
  const app = context.get(appContext);
  const search = new URL(request.url).searchParams;
  const asked = search.get('toon') === 'dag';
  const panel: Panel | null =
    row.secret && reader.personId
      ? await readPanel(app, context.get(askerContext), reader.personId, asked)
      : null;
  const opened = panel?.stand === 'opened';
  const view = viewFollowUp(row, reader, { today, opened });
  const isSide = view.actors.includes('maker') || view.actors.includes('taker');
  // Also without a day it says with whom.
  if (opened && isSide) {
    log.info({ reader: reader.userId, followUp: row.id }, 'day of a secret follow-up read');
    const { programmeId } = reader;
    await noteOpened(context, {
      kind: 'secret-opened',
      programmeId,
      about: { kind: 'follow-up', id: row.id },
    });
  }
  return {
    view,
    panel: isSide ? panel : null,
    opened: opened && isSide,
    programme: reader.programme.name,
    programma: reader.programmes.length > 1 ? reader.programme.code : undefined,
    organisation: reader.organisation?.name ?? '',
    where: isSide && !row.secret && reader.organisation ? await readWhere(db, reader.organisation.id) : [],
    today,
    done: search.get('gedaan'),
  };
}

export const action = (args: Route.ActionArgs) => act(args);

/** Also after what was refused: what is so now is shown. */
export const shouldRevalidate = () => true;

export default function FollowUpPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const all = useWords(followUpWords);
  const { view, panel, opened, programma, where, today, done, organisation } = loaderData;
  const answer = useAnswer(actionData);
  const refused = answer?.refused ?? null;
  const { id, kind, direction, title, text, state, can, secret, other, shut } = view;
  const toon = opened ? ('dag' as const) : undefined;
  const path = followUpPath(id, { toon });
  const heading = title || all.kinds[kind];
  const dayCame = view.when !== null && view.when.day <= today;
  return (
    <>
      <title>{`${heading} · Wisselstage`}</title>
      <Done text={answer ? null : entryOf(t.done, done)} />
      {answer?.older ? (
        <Callout tone="attention" title={t.older} role="alert">
          <p>{t.olderText}</p>
        </Callout>
      ) : null}
      <PageHead
        crumbs={[{ to: followUpsPath({ programma }), text: all.short }, { text: all.kinds[kind] }]}
        crumbsLabel={all.crumbs}
        eyebrow={`${all.kinds[kind]}, ${all.directions[direction]}`}
        title={heading}
        lead={text ? <span className="ws-lines">{text}</span> : undefined}
        band="teal"
        actions={<Badge tone={state === 'took-place' ? 'good' : 'neutral'}>{t.states[state]}</Badge>}
      />
      <Facts view={view} />
      {other ? (
        <Section title={t.other}>
          <p>
            {other.name}
            {other.email ? (
              <>
                {', '}
                <a className="nl-link" href={`mailto:${other.email}`}>
                  {t.mail(other.name)}
                </a>
              </>
            ) : null}
          </p>
        </Section>
      ) : null}
      {shut || opened ? <Closed id={id} panel={panel} /> : null}
      {can.includes('takes') ? (
        <Section title={t.takeTitle} intro={secret ? t.takeSecret : t.takeText(organisation)}>
          <Press path={path} press="aangenomen" variant="primary" text={t.take} />
        </Section>
      ) : null}
      {can.includes('took-place') ? (
        <WasForm
          path={path}
          refused={refused?.form === 'reached' ? refused : null}
          reached={view.reached}
          was={state === 'took-place'}
        />
      ) : null}
      {state === 'agreed' &&
      view.when &&
      !dayCame &&
      view.actors.some((one) => one === 'maker' || one === 'taker') ? (
        <ButtonRow>
          <ButtonLink variant="primary" to={followUpCalendarPath(id, { toon })} download>
            {secret ? t.calendarSecret : t.calendar}
          </ButtonLink>
        </ButtonRow>
      ) : null}
      {can.includes('agrees-day') ? (
        <DayForm
          path={path}
          refused={refused?.form === 'day' ? refused : null}
          when={view.when}
          meeting={view.meeting}
          where={where}
          secret={secret}
          aside={can.includes('took-place')}
        />
      ) : null}
      <Others view={view} path={path} dayCame={dayCame} />
      <ButtonRow>
        <ButtonLink variant="secondary" to={followUpsPath({ programma })}>
          {t.back}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}

function Facts({ view }: { view: FollowUpView }) {
  const t = useWords(words);
  const locale = useLocale();
  const { from, to, wanted, when, meeting, reached, shut, between } = view;
  const named = (side: { organisation: string; name: string | null }) =>
    [side.name, side.organisation].filter(Boolean).join(', ');
  return (
    <FactList
      items={[
        ...(from ? [{ term: t.facts.from, text: named(from) }] : []),
        ...(to ? [{ term: t.facts.with, text: named(to) }] : []),
        ...(to || shut || between ? [] : [{ term: t.facts.for, text: wanted ?? t.everybody }]),
        ...(shut ? [{ term: t.facts.with, text: t.withIsSecret }] : []),
        ...(between ? [{ term: t.facts.with, text: t.between }] : []),
        ...(when ? [{ term: t.facts.when, text: sayWhen(when, locale) }] : []),
        ...(shut ? [{ term: t.facts.when, text: t.dayIsSecret }] : []),
        ...(meeting ? [{ term: t.facts.where, text: meeting }] : []),
        ...(reached === null ? [] : [{ term: t.facts.reached, text: t.people(reached) }]),
      ]}
    />
  );
}

interface PressProps {
  path: string;
  press: string;
  variant: 'primary' | 'secondary' | 'danger' | 'quiet';
  text: string;
}

function Press({ path, press, variant, text }: PressProps) {
  return (
    <Form method="post" action={path}>
      <Button variant={variant} name="doe" value={press}>
        {text}
      </Button>
    </Form>
  );
}

/** What can be done besides: to call it off, to let go, to take it away. */
function Others({ view, path, dayCame }: { view: FollowUpView; path: string; dayCame: boolean }) {
  const t = useWords(words);
  const { can, state } = view;
  const presses: PressProps[] = [
    ...(can.includes('reopens')
      ? [{ path, press: 'open', variant: 'secondary' as const, text: t.reopens }]
      : []),
    // When the day has come it is asked above.
    ...(can.includes('did-not') && !dayCame
      ? [{ path, press: 'ging-niet', variant: 'secondary' as const, text: t.off }]
      : []),
    ...(can.includes('lets-go')
      ? [{ path, press: 'los-gelaten', variant: 'secondary' as const, text: t.letsGo }]
      : []),
    ...(can.includes('withdraws') && state !== 'off'
      ? [{ path, press: 'trek-in', variant: 'danger' as const, text: t.withdraws }]
      : []),
    ...(can.includes('removes')
      ? [{ path, press: 'haal-weg', variant: 'danger' as const, text: t.removes }]
      : []),
  ];
  if (presses.length === 0) return null;
  return (
    <Section title={t.further} intro={can.includes('removes') ? t.removesText : undefined}>
      <ButtonRow>
        {presses.map((one) => (
          <Press key={one.press} {...one} />
        ))}
      </ButtonRow>
    </Section>
  );
}
