import { data, redirect } from 'react-router';
import { homePath } from '../../../../homes/paths.ts';
import { dayOf } from '../../../../language/day.ts';
import { takeAttempts } from '../../../../people/limits.ts';
import { appContext, localeContext } from '../../../../people/scope.ts';
import { addressOf, passOn, waiting } from '../../../../people/web/cookies.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Done } from '../../../../ui/done.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { closedAnswer } from '../../../place/place-closed.ts';
import { meetsClosedPlace } from '../../../place/reads-closed.ts';
import { replyPath } from '../../paths.ts';
import { readPlaceInLine } from '../../waiting/own-places.ts';
import { leaveWaitingList } from '../../waiting/waiting-list.ts';
import { PlaceInLine } from '../../waiting/web/place-in-line.tsx';
import { findKeyholder } from '../keys.ts';
import { limits } from '../limits.ts';
import { maySay, type Question, readQuestions } from '../questions.ts';
import { type ReplyFault, readReply, type TypedReply, understandReply } from '../reply-form.ts';
import { reply } from '../replying.ts';
import type { Route } from './+types/reply.ts';
import { Asked } from './asked.tsx';
import { words } from './reply-words.ts';

/** Changes nothing: mail scanners open every link. A key that opens nothing tells nothing. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { db } = context.get(appContext);
  const search = new URL(request.url).searchParams;
  const key = search.get('sleutel') ?? '';
  const holder = await findKeyholder(db, key);
  if (!holder) return data({ key, questions: null, waiting: [], done: null }, { status: 404 });
  const today = dayOf(new Date());
  const questions = await readQuestions(db, holder, today);
  // Of a key that leads to others as well, those are shown.
  if (questions.length === 0 && (await meetsClosedPlace(db, holder)))
    throw await closedAnswer(db, holder.programmeId);
  const waiting = await readPlaceInLine(db, holder, today, context.get(localeContext));
  return data({ key, questions, waiting, done: doneOf(search.get('gedaan')) });
}

const DONE = ['yes', 'no', 'took-place', 'missed', 'left'] as const;
const doneOf = (asked: string | null) => DONE.find((one) => one === asked) ?? null;

interface Said {
  /** About which visit. */
  visit: string;
  fault?: ReplyFault;
  typed?: TypedReply;
  wait?: number;
  older?: true;
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db } = context.get(appContext);
  const form = await request.formData();
  const key = String(form.get('sleutel') ?? '');
  const visit = String(form.get('stage') ?? '');
  const typed = readReply(form);
  const holder = await findKeyholder(db, key);
  const wait = await takeAttempts(
    db,
    [limits.replyFrom, addressOf(request)],
    ...(holder ? [[limits.replyOf, holder.personId] as [typeof limits.replyOf, string]] : []),
  );
  if (wait !== null) return data<Said>({ visit, typed, wait }, waiting(wait));
  const today = dayOf(new Date());
  const leaves = String(form.get('aanmelding') ?? '');
  if (holder && leaves !== '') {
    const places = await readPlaceInLine(db, holder, today, context.get(localeContext));
    if (!places.some(({ signUpId }) => signUpId === leaves)) throw new Response(null, { status: 404 });
    await leaveWaitingList(db, leaves);
    return redirect(replyPath({ sleutel: key, gedaan: 'left' }), 303);
  }
  const asked = holder && (await readQuestions(db, holder, today)).find(({ id }) => id === visit);
  if (!asked && holder && (await meetsClosedPlace(db, holder)))
    throw await closedAnswer(db, holder.programmeId);
  if (!asked) return data<Said>({ visit, typed }, { status: 404 });
  const understood = understandReply(typed, asked.secret && asked.side === 'visitor');
  if ('fault' in understood) return data<Said>({ visit, typed, fault: understood.fault }, { status: 422 });
  const { answer } = understood;
  const stand = String(form.get('stand') ?? '');
  const isSaying = answer.kind === 'took-place' || answer.kind === 'missed';
  if (isSaying && !maySay(asked, answer.kind))
    return data<Said>({ visit, typed, older: true }, { status: 409 });
  const done = await reply(db, { visitId: visit, side: asked.side, answer, today, stand });
  if (done === 'older') return data<Said>({ visit, typed, older: true }, { status: 409 });
  return redirect(replyPath({ sleutel: key, gedaan: answer.kind }), 303);
}

export const headers = passOn;

/** Also after an answer that was not taken: what is so now is shown. */
export const shouldRevalidate = () => true;

export default function Reply({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const said: Said | undefined = useAnswer(actionData);
  const { questions, waiting: inLine, key, done } = loaderData;
  if (!questions) {
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
  }
  const title = questions.length === 0 && inLine.length > 0 ? t.titleInLine : titleOf(questions, t);
  return (
    <>
      <title>{`${title} · Wisselstage`}</title>
      <ErrorSummary
        title={t.summary}
        errors={
          said?.fault
            ? [
                {
                  fieldId: said.fault === 'unclear' ? `stage-${said.visit}` : `telefoon-${said.visit}`,
                  text: t.faults[said.fault],
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
      {said?.older ? (
        <Callout tone="attention" title={t.older} role="alert">
          <p>{t.olderText}</p>
        </Callout>
      ) : null}
      {done && !said ? <Done text={t.done[done]} /> : null}
      <PageHead title={title} lead={t.lead(questions.filter(({ ask }) => ask).length)} />
      {questions.map((question, index) => (
        <Asked
          key={question.id}
          sleutel={key}
          question={question}
          aside={index > 0}
          said={said?.visit === question.id ? { fault: said.fault, typed: said.typed } : {}}
        />
      ))}
      {inLine.map((place) => (
        <PlaceInLine
          key={place.signUpId}
          place={place}
          to={{ action: replyPath({ sleutel: key }), sleutel: key }}
        />
      ))}
    </>
  );
}

const titleOf = (questions: readonly Question[], t: (typeof words)['nl']) =>
  questions.some(({ side }) => side === 'visitor') ? t.title : t.titleHost;
