import { data, redirect } from 'react-router';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { type Faults, faultsOf, type Typed, typedIn } from '../../../../forms/typed.ts';
import { dayOf } from '../../../../language/day.ts';
import { formatFullDate } from '../../../../language/format.ts';
import { appContext, localeContext, viewerContext } from '../../../../people/scope.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Callout } from '../../../../ui/callout.tsx';
import { Done, entryOf } from '../../../../ui/done.tsx';
import { Happened } from '../../../../ui/happened.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { programmePath, programmesPath } from '../../paths.ts';
import { coordinatorForm, FAULTS } from '../../schema.ts';
import { words as faultWords } from '../../web/fault-words.ts';
import { appoint, endCoordinator } from '../coordinators.ts';
import { readCourse, readOverview } from '../overview.ts';
import type { Route } from './+types/programme.ts';
import { Appointing, Coordinators, Stopping } from './coordinators.tsx';
import { words } from './operator-words.ts';

async function programmeOf(context: Route.LoaderArgs['context'], code: string) {
  const { db } = context.get(appContext);
  const programme = (await readOverview(db, dayOf(new Date()))).find((one) => one.code === code);
  if (!programme) throw new Response(null, { status: 404 });
  return { db, programme };
}

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { db, programme } = await programmeOf(context, params.code);
  const { id, code, name, coordinators } = programme;
  const search = new URL(request.url).searchParams;
  const stops = search.get('stopt');
  return {
    ...{ code, name, course: await readCourse(db, id), done: search.get('gedaan') },
    coordinators: coordinators.map(({ personId, name: who, email }) => ({ personId, name: who, email })),
    stops: coordinators.some(({ personId }) => personId === stops) ? stops : null,
  };
}

interface Said {
  faults: Faults;
  typed: Typed;
  /** Who was to stop is no coordinator any more, or is the only one. */
  conflict?: 'left' | 'last';
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { db, programme } = await programmeOf(context, params.code);
  const { id: programmeId, code } = programme;
  const at = { programmeId, actor: context.get(viewerContext)!.userId, locale: context.get(localeContext) };
  const typed = await typedIn(request);
  const conflict = (which: 'left' | 'last') =>
    data<Said>({ faults: {}, typed, conflict: which }, { status: 409 });
  if (typed.intent === 'end') {
    if (!(await endCoordinator(db, at, typed.person ?? ''))) return conflict('last');
    return redirect(programmePath(code, { gedaan: 'gestopt' }), 303);
  }
  const wish = coordinatorForm.safeParse(typed);
  if (!wish.success) return data<Said>({ faults: faultsOf(wish.error, FAULTS), typed }, { status: 422 });
  const fault = await appoint(db, at, wish.data);
  if (fault === 'left') return conflict(fault);
  if (fault) return data<Said>({ faults: { email: fault }, typed }, { status: 422 });
  const gedaan = wish.data.replaces === null ? 'aangesteld' : 'overgedragen';
  return redirect(programmePath(code, { gedaan }), 303);
}

/** Also after an answer that was refused: who coordinates now is what it is about. */
export const shouldRevalidate = () => true;

/** Who coordinates a programme: one comes, another stops, or one takes over from another. */
export default function ProgrammePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const locale = useLocale();
  const { code, name, coordinators, stops, course, done } = loaderData;
  const answered = useAnswer(actionData);
  const { faults, typed, conflict }: Said = answered ?? { faults: {}, typed: {} };
  const labels = { name: t.name, email: t.email, replaces: t.replaces };
  const special = { 'shared-address': t.shared, 'same-person': t.same };
  const said = entryOf<string>(special, faults.email ?? null);
  const textOf = useFaultText(faults, labels, useWords(faultWords), said ? { email: said } : {});
  const stopping = coordinators.find(
    ({ personId }) => personId === (conflict === 'last' ? typed.person : stops),
  );
  return (
    <>
      <title>{`${name} · ${t.title}`}</title>
      <Problems faults={faults} textOf={textOf} />
      <PageHead
        crumbs={[{ to: programmesPath, text: t.title }, { text: name }]}
        crumbsLabel={t.crumbs}
        title={name}
      />
      {answered ? null : <Done text={entryOf(t.done, done)} />}
      {conflict === 'left' ? (
        <Callout tone="attention" title={t.leftTitle} headingLevel={2} role="alert">
          <p>{t.leftText}</p>
        </Callout>
      ) : null}
      <Section id="coordinatoren" title={t.coordinators} intro={t.coordinatorsIntro}>
        {stopping ? (
          <Stopping who={stopping} last={coordinators.length === 1} programme={{ code, name }} />
        ) : null}
        <Coordinators rows={coordinators} code={code} />
        <Appointing
          coordinators={coordinators}
          replaces={stopping?.personId ?? null}
          typed={typed}
          textOf={textOf}
          code={code}
        />
      </Section>
      <Section id="geschiedenis" title={t.history}>
        {course.length === 0 ? (
          <p>{t.noHistory}</p>
        ) : (
          <Happened
            items={course.map(({ kind, on, who, by }, index) => {
              const text = t.turn[kind](who ?? t.somebody);
              return {
                ...{ key: `${course.length - index}`, on, day: formatFullDate(on, locale) },
                text: by ? t.by(text, by) : text,
              };
            })}
          />
        )}
      </Section>
    </>
  );
}
