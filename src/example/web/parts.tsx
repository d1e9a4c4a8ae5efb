import { lazy, Suspense } from 'react';
import { data, redirect } from 'react-router';
import { useAnswer } from '../../ui/answer.ts';
import { Button } from '../../ui/button.tsx';
import { DayPicker } from '../../ui/day-picker.tsx';
import { Done, entryOf } from '../../ui/done.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { KeptForm } from '../../ui/kept-form.tsx';
import { useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { PICKED } from '../../ui/pick.tsx';
import { Section } from '../../ui/section.tsx';
import { LeftOut, State } from '../../ui/state.tsx';
import { StepBar } from '../../ui/step-bar.tsx';
import { Steps } from '../../ui/steps.tsx';
import { Switcher } from '../../ui/switcher.tsx';
import { partsPath } from '../paths.ts';
import type { Route } from './+types/parts.ts';
import { PartsList } from './parts-list.tsx';
import { carriedOut, DAYS, listOf } from './parts-people.ts';
import { words } from './parts-words.ts';
import './parts.css';

const PartsVisit = lazy(() => import('./parts-visit.tsx'));
const PartsAfter = lazy(() => import('./parts-after.tsx'));
const PartsLook = lazy(() => import('./parts-look.tsx'));
const PartsReport = lazy(() => import('./parts-report.tsx'));

export function loader({ request }: Route.LoaderArgs) {
  const search = new URL(request.url).searchParams;
  const days = (search.get('dagen') ?? '').split('.');
  return {
    list: listOf(search),
    done: search.get('gedaan'),
    about: search.get('wie')?.split('.').filter(Boolean) ?? [],
    days: DAYS.filter((day) => days.includes(day)),
  };
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const next = carriedOut(new URL(request.url).searchParams, {
    intent: String(form.get('intent')),
    picked: form.getAll(PICKED).map(String),
    days: form.getAll('days').map(String),
  });
  return next === null ? data({ refused: true }, { status: 422 }) : redirect(partsPath + next, 303);
}

export default function Parts({ loaderData, actionData }: Route.ComponentProps) {
  const { list, done, about, days } = loaderData;
  const t = useWords(words);
  const refused = useAnswer(actionData)?.refused ?? false;
  const said = entryOf(
    {
      weg: t.asideDone(about.length),
      terug: t.backDone(about.length),
      herinnerd: t.reminded(about.length),
      dagen: t.daysDone(days.length),
    },
    done,
  );
  return (
    <>
      <title>{`${t.title} · Wisselstage`}</title>
      <ErrorSummary title={t.fault} errors={refused ? [{ fieldId: 'gekozen', text: t.nobodyPicked }] : []} />
      <PageHead title={t.title} lead={t.lead} band="sand" />
      <Done
        text={refused ? null : said}
        undo={
          done === 'weg'
            ? {
                text: t.undo,
                fields: [['intent', 'back'], ...about.map((id): [string, string] => [PICKED, id])],
              }
            : undefined
        }
      />
      <Section id="lijst" title={t.list}>
        <PartsList list={list} refused={refused} />
      </Section>
      <Section id="dagen" title={t.days} intro={t.daysLead}>
        <KeptForm kept="dagen" method="post">
          <DayPicker
            name="days"
            days={DAYS}
            chosen={days}
            caption={t.days}
            weekText={t.week}
            noteOf={(day) => t.seats((Number(day.slice(8)) % 3) + 1)}
          />
          <StepBar note={t.chosenDays(days.length)}>
            <Button variant="primary" name="intent" value="days">
              {t.keep}
            </Button>
          </StepBar>
        </KeptForm>
      </Section>
      <Section id="tijdlijn" title={t.timeline}>
        <Timeline />
        <Timeline upright />
      </Section>
      <Section id="standen" title={t.states}>
        <p className="ws-inline">
          <State tone="good">{t.good}</State>
          <State tone="attention">{t.attention}</State>
          <State tone="wrong">{t.wrong}</State>
          <State tone="neutral">{t.neutral}</State>
          <LeftOut>{t.secret}</LeftOut>
        </p>
      </Section>
      <Section id="wisselen" title={t.switcher}>
        <Switcher
          label={t.round}
          current={t.rounds[0]!}
          items={t.rounds.map((text, index) => ({
            ...{ text, current: index === 0 },
            to: index === 0 ? partsPath : `${partsPath}?toon=nieuw`,
          }))}
        />
      </Section>
      <Suspense>
        <PartsVisit />
        <PartsAfter />
        <PartsLook />
        <PartsReport />
      </Suspense>
    </>
  );
}

function Timeline({ upright = false }: { upright?: boolean }) {
  const t = useWords(words);
  const states = ['done', 'now', 'later', 'later'] as const;
  return (
    <Steps
      label={t.timeline}
      upright={upright}
      items={t.steps.map(([title, note], index) => ({
        ...{ title, note, state: states[index]!, stateText: t.stateTexts[states[index]!] },
      }))}
    />
  );
}
