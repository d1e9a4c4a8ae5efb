import { data, redirect } from 'react-router';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { type Faults, faultsOf, type Typed, typedIn } from '../../../../forms/typed.ts';
import { minePath } from '../../../../homes/paths.ts';
import { dayOf } from '../../../../language/day.ts';
import { appContext, programmesAs, viewerContext } from '../../../../people/scope.ts';
import { noteAll } from '../../../../platform/audit/note.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Done } from '../../../../ui/done.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { Tabs } from '../../../../ui/tabs.tsx';
import { correctionsPath } from '../../paths.ts';
import { readProgrammes } from '../../reads-programme.ts';
import { FAULTS } from '../../schema.ts';
import { words as faultWords } from '../../web/fault-words.ts';
import { answerCorrection } from '../answering.ts';
import { answerForm } from '../correcting.ts';
import { readCorrections } from '../reads.ts';
import type { Route } from './+types/requests.ts';
import { AnswerForm } from './answer-form.tsx';
import { words } from './correcting-words.ts';
import { OwnCorrections } from './own-corrections.tsx';

/** @throws {Response} not there, for who coordinates no programme, or not this one */
async function enter({ context, request }: Pick<Route.LoaderArgs, 'context' | 'request'>) {
  const { db } = context.get(appContext);
  const viewer = context.get(viewerContext)!;
  const programmes = await readProgrammes(db, programmesAs(viewer, 'coordinator'));
  const code = new URL(request.url).searchParams.get('programma');
  const programme = code === null ? programmes[0] : programmes.find((one) => one.code === code);
  if (!programme) throw new Response(null, { status: 404 });
  return { db, viewer, programme, programmes };
}

const ONCE_IN_MINUTES = 60;

export async function loader({ context, request }: Route.LoaderArgs) {
  const { db, viewer, programme, programmes } = await enter({ context, request });
  const { waiting, answered } = await readCorrections(db, programme.id);
  const people = new Set([...waiting, ...answered].map((one) => one.personId));
  await noteAll(
    db,
    [...people].map((personId) => ({
      ...{ kind: 'person-opened' as const, by: viewer.userId, as: 'coordinator' },
      ...{ programmeId: programme.id, personId, onceInMinutes: ONCE_IN_MINUTES },
    })),
  );
  return {
    ...{ programme: programme.code, waiting, answered },
    programmes: programmes.map(({ code, name }) => ({ code, name })),
    done: new URL(request.url).searchParams.get('gedaan') === 'beantwoord',
  };
}

interface Said {
  faults: Faults;
  typed: Typed;
}

export async function action({ context, request }: Route.ActionArgs) {
  const { db, viewer, programme } = await enter({ context, request });
  const typed = await typedIn(request);
  const wish = answerForm.safeParse(typed);
  if (!wish.success) return data<Said>({ faults: faultsOf(wish.error, FAULTS), typed }, { status: 422 });
  const at = { programmeId: programme.id, userId: viewer.userId, today: dayOf(new Date()) };
  const isAnswered = await db.transaction().execute((trx) => answerCorrection(trx, { ...at, ...wish.data }));
  if (!isAnswered) return data<Said>({ faults: { id: 'taken' }, typed }, { status: 409 });
  return redirect(correctionsPath({ programma: programme.code, gedaan: 'beantwoord' }), 303);
}

export default function Requests({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const { programme, programmes, waiting, answered, done } = loaderData;
  const said: Said = useAnswer(actionData) ?? { faults: {}, typed: {} };
  const labels = { answer: t.answer, reply: t.reply };
  const textOf = useFaultText(said.faults, labels, useWords(faultWords), { id: t.gone });
  return (
    <>
      <title>{`${t.deskTitle} · Wisselstage`}</title>
      <Problems faults={said.faults} textOf={textOf} />
      <PageHead
        crumbs={[{ to: minePath(), text: t.start }, { text: t.deskTitle }]}
        crumbsLabel={t.crumbs}
        title={t.deskTitle}
        lead={t.deskLead}
      />
      {programmes.length > 1 ? (
        <Tabs
          label={t.programmes}
          items={programmes.map(({ code, name }) => ({
            ...{ to: correctionsPath({ programma: code }), text: name, current: code === programme },
          }))}
        />
      ) : null}
      {done ? <Done text={t.done} /> : null}
      <Section title={t.waiting} intro={waiting.length === 0 ? t.nothingWaits : undefined} id="id">
        <OwnCorrections
          rows={waiting}
          named
          form={(one) => (
            <AnswerForm
              programme={programme}
              request={one}
              typed={said.typed.id === one.id ? said.typed : {}}
              textOf={said.typed.id === one.id ? textOf : () => undefined}
            />
          )}
        />
      </Section>
      {answered.length > 0 ? (
        <Section title={t.answered}>
          <OwnCorrections rows={answered} named />
        </Section>
      ) : null}
    </>
  );
}
