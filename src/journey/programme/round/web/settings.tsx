import { data, redirect } from 'react-router';
import { Newer } from '../../../../forms/newer.tsx';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { type Faults, faultsOf, type Typed, typedIn } from '../../../../forms/typed.ts';
import { logPath, roundPath } from '../../../../homes/paths.ts';
import { dayOf } from '../../../../language/day.ts';
import { formatLongDay } from '../../../../language/format.ts';
import { roundContext } from '../../../../people/scope.ts';
import { useAnswer, useBegun } from '../../../../ui/answer.ts';
import { ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Done } from '../../../../ui/done.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { closingPath, leaksPath } from '../../../place/paths.ts';
import { readTelephone, saveTelephone } from '../../coordination/telephone.ts';
import {
  houseRulesPath,
  keepingPath,
  newRoundPath,
  quizPath,
  removalPath,
  settingsPath,
  textsPath,
} from '../../paths.ts';
import { daysOutOfOrder, nextDay, ROUND_DAYS } from '../../programme.ts';
import { periodOf } from '../../programme-rounds.ts';
import { type Round, readHouseRules, readRound } from '../../reads.ts';
import { findNamesake } from '../../reads-rounds.ts';
import { FAULTS, phoneForm, settingsSchema, versionSchema } from '../../schema.ts';
import { words as faultWords } from '../../web/fault-words.ts';
import { saveSettings } from '../../writes.ts';
import { readRoundContent } from '../removal.ts';
import type { Route } from './+types/settings.ts';
import { words as removalWords } from './removal-words.ts';
import { words } from './round-words.ts';
import { SettingsForm } from './settings-form.tsx';
import { TelephoneForm } from './telephone-form.tsx';
import { words as telephoneWords } from './telephone-words.ts';

/** A round as the fields of the form have it. */
function typedOf(round: Round): Typed {
  return {
    name: round.name,
    ...Object.fromEntries(ROUND_DAYS.map((what) => [what, round[what] ?? ''])),
    tolerance: String(round.tolerance),
    mostVisits: String(round.mostVisits),
    newcomerPriority: String(round.newcomerPriority),
    unplacedPriority: String(round.unplacedPriority),
    version: String(round.version),
  };
}

export async function loader({ context, request }: Route.LoaderArgs) {
  const { db, roundId, code } = context.get(roundContext);
  const round = await readRound(db, roundId);
  const content = await readRoundContent(db, roundId);
  return {
    code,
    name: round.name,
    stored: typedOf(round),
    phone: await readTelephone(db, round.programmeId),
    namesake: await findNamesake(db, round.programmeId, round.name, { id: roundId }),
    next: nextDay(round, dayOf(new Date())),
    versions: (await readHouseRules(db, roundId)).length,
    empty: content?.keeps.length === 0,
    done: new URL(request.url).searchParams.get('gedaan'),
  };
}

interface Said {
  /** The number of the coordinators has a form of its own. */
  of?: 'phone';
  faults: Faults;
  /** Per day that is too early, the one it comes before. */
  order: Partial<Record<string, string>>;
  typed: Typed;
  /** What somebody else saved in between. */
  newer?: Typed;
}

export async function action({ context, request }: Route.ActionArgs) {
  const { db, roundId, code } = context.get(roundContext);
  const typed = await typedIn(request);
  if (typed.intent === 'phone') return savePhone(context, typed);
  const wish = settingsSchema.extend(versionSchema.shape).safeParse(typed);
  if (!wish.success) {
    return data<Said>({ faults: faultsOf(wish.error, FAULTS), order: {}, typed }, { status: 422 });
  }
  const { version, ...settings } = wish.data;
  const before = await readRound(db, roundId);
  const wrong = daysOutOfOrder(settings);
  if (wrong.length > 0) {
    const faults: Faults = Object.fromEntries(wrong.map(({ what }) => [what, 'order']));
    const order = Object.fromEntries(wrong.map(({ what, before }) => [what, before]));
    return data<Said>({ faults, order, typed }, { status: 422 });
  }
  if (!(await saveSettings(db, roundId, version, settings))) {
    const newer = typedOf(await readRound(db, roundId));
    const { version: now = '' } = newer;
    const kept: Typed = { ...typed, version: now };
    // The same form sent twice is no conflict.
    const same = Object.keys(newer).every((field) => newer[field] === kept[field]);
    if (!same) return data<Said>({ faults: {}, order: {}, typed: kept, newer }, { status: 409 });
  }
  // Which days of places fall outside is known there: places come after the programme.
  const moved = before.firstDay !== settings.firstDay || before.lastDay !== settings.lastDay;
  return redirect(
    moved ? roundPath(code, { gedaan: 'periode' }) : settingsPath(code, { gedaan: 'bewaard' }),
    303,
  );
}

async function savePhone(context: Route.ActionArgs['context'], typed: Typed) {
  const { db, programmeId, code } = context.get(roundContext);
  const wish = phoneForm.safeParse(typed);
  if (!wish.success) {
    const faults = faultsOf(wish.error, FAULTS);
    return data<Said>({ of: 'phone', faults, order: {}, typed }, { status: 422 });
  }
  if (await saveTelephone(db, programmeId, wish.data))
    return redirect(settingsPath(code, { gedaan: 'bewaard' }), 303);
  const phone = await readTelephone(db, programmeId);
  const kept = { phone: wish.data.phone, was: phone };
  return data<Said>({ of: 'phone', faults: {}, order: {}, typed: kept, newer: { phone } }, { status: 409 });
}

export default function Settings({ loaderData, actionData }: Route.ComponentProps) {
  const answered = useAnswer(actionData);
  const begun = useBegun(loaderData.stored);
  const begunPhone = useBegun({ phone: loaderData.phone, was: loaderData.phone });
  const t = useWords(words);
  const telephone = useWords(telephoneWords);
  const removal = useWords(removalWords);
  const locale = useLocale();
  const { code, name, namesake, next, done, versions, empty } = loaderData;
  const said: Said = answered ?? { faults: {}, order: {}, typed: begun };
  const typed = said.of === 'phone' ? begun : said.typed;
  const typedPhone = said.of === 'phone' ? said.typed : begunPhone;
  const labels: Record<string, string> = {
    name: t.name,
    ...t.days,
    tolerance: t.tolerance,
    mostVisits: t.mostVisits,
    newcomerPriority: t.newcomerPriority,
    unplacedPriority: t.unplacedPriority,
    phone: telephone.phone,
  };
  const tooEarly = Object.entries(said.order).map(([what, before = '']) => [
    what,
    t.tooEarly(labels[what] ?? '', labels[before] ?? '', formatLongDay(said.typed[before] ?? '', locale)),
  ]);
  const textOf = useFaultText(said.faults, labels, useWords(faultWords), Object.fromEntries(tooEarly));
  const shown = (field: string, value: string) =>
    value !== '' && field in t.days ? formatLongDay(value, locale) : value;
  const { newer } = said;
  return (
    <>
      <title>{`${t.settings} · ${name}`}</title>
      <Problems faults={said.faults} textOf={textOf} />
      <PageHead
        crumbs={[{ to: roundPath(code), text: name }, { text: t.settings }]}
        crumbsLabel={t.crumbs}
        title={t.settings}
        lead={next ? `${t.next[next.what](formatLongDay(next.day, locale))} ${t.lead}` : t.lead}
      />
      {done && !answered ? <Done text={done === 'nieuw' ? t.made : t.saved} /> : null}
      {namesake ? (
        <Callout tone="attention" title={t.namesake} headingLevel={2}>
          <p>{t.namesakeText(namesake.name, periodOf(namesake, locale))}</p>
        </Callout>
      ) : null}
      {newer ? (
        <Newer
          here={settingsPath(code)}
          fields={Object.entries(labels).map(([field, label]) => ({
            label,
            now: shown(field, newer[field] ?? ''),
            yours: shown(field, said.typed[field] ?? ''),
          }))}
        />
      ) : null}
      <SettingsForm
        key={typed.version}
        typed={typed}
        textOf={textOf}
        saveText={newer && said.of !== 'phone' ? t.saveYours : t.save}
      />
      <TelephoneForm key={`telefoon ${typedPhone.was}`} typed={typedPhone} textOf={textOf} />
      <Section
        title={t.rules}
        intro={t.rulesIntro(versions)}
        actions={
          <ButtonLink variant="secondary" to={houseRulesPath(code)}>
            {t.toRules(versions === 0)}
          </ButtonLink>
        }
      />
      <Section
        title={t.quiz}
        intro={t.quizIntro}
        actions={
          <ButtonLink variant="secondary" to={quizPath(code)}>
            {t.toQuiz}
          </ButtonLink>
        }
      />
      <Section
        title={t.publicTexts}
        intro={t.publicTextsIntro}
        actions={
          <ButtonLink variant="secondary" to={textsPath(code)}>
            {t.toPublicTexts}
          </ButtonLink>
        }
      />
      <Section
        title={t.log}
        intro={t.logIntro}
        actions={
          <ButtonLink variant="secondary" to={logPath()}>
            {t.toLog}
          </ButtonLink>
        }
      />
      <Section
        title={t.leak}
        intro={t.leakIntro}
        actions={
          <ButtonRow>
            <ButtonLink variant="danger" to={closingPath}>
              {t.toClosing}
            </ButtonLink>
            <ButtonLink variant="secondary" to={leaksPath()}>
              {t.toLeaks}
            </ButtonLink>
          </ButtonRow>
        }
      />
      <Section
        title={t.keeping}
        intro={t.keepingIntro}
        actions={
          <ButtonLink variant="secondary" to={keepingPath()}>
            {t.toKeeping}
          </ButtonLink>
        }
      />
      <Section
        title={t.another}
        intro={t.anotherIntro(empty)}
        actions={
          <ButtonLink variant="secondary" to={newRoundPath}>
            {t.newTitle}
          </ButtonLink>
        }
      />
      {empty ? (
        <Section
          title={removal.section}
          intro={removal.sectionIntro}
          actions={
            <ButtonLink variant="quiet" to={removalPath(code)}>
              {removal.toPage}
            </ButtonLink>
          }
        />
      ) : null}
    </>
  );
}
