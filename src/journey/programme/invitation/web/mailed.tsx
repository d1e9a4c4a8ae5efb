import { data, redirect } from 'react-router';
import { homePath, organisationPath } from '../../../../homes/paths.ts';
import { dayOf } from '../../../../language/day.ts';
import { type Limit, takeAttempt } from '../../../../people/limits.ts';
import { signInPath } from '../../../../people/paths.ts';
import { appContext } from '../../../../people/scope.ts';
import { addressOf, passOn, waiting } from '../../../../people/web/cookies.ts';
import { hashOf } from '../../../../platform/privacy/key.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { answerPath } from '../../paths.ts';
import { readCoordinators } from '../../reads-programme.ts';
import type { Answer } from '../../tables.ts';
import { words } from '../../web/own-words.ts';
import { takeAnswer } from '../answered.ts';
import { findAsked } from '../asked.ts';
import type { Route } from './+types/mailed.ts';
import { AboutRound, AnswerForm, daysAsked, Naming, NewerAnswer } from './answering.tsx';

const DAY = 24 * 60;
/** Guessing is hopeless, and a quarrel by mail is not for ever: each no is mailed to the coordinators. */
const limits = {
  from: { what: 'invitation-answer-from', times: 600, minutes: 15 },
  by: { what: 'invitation-answer-by', times: 20, minutes: DAY },
} satisfies Record<string, Limit>;

/** Changes nothing: mail scanners open every link. A key that opens nothing tells nothing. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { db } = context.get(appContext);
  const key = new URL(request.url).searchParams.get('sleutel') ?? '';
  const found = await findAsked(db, key, dayOf(new Date()));
  if (!found) return data({ key, asked: null, inside: '' }, { status: 404 });
  const { name, round, answer, named, address } = found;
  const hosts = await readCoordinators(db, round.programmeId);
  const { code, name: called, programmeName, firstDay, lastDay } = round;
  const asked = {
    ...{ name, answer, named, days: daysAsked(round) },
    round: { code, name: called, programmeName, firstDay, lastDay },
    hosts: hosts.map((host) => ({ name: host.name, email: host.email })),
  };
  return data({ key, asked, inside: signInPath({ verder: organisationPath(address) }) });
}

interface Said {
  refused?: Answer;
  wait?: number;
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db } = context.get(appContext);
  const form = await request.formData();
  const today = dayOf(new Date());
  const wait = await takeAttempt(db, limits.from, addressOf(request));
  if (wait !== null) return data<Said>({ wait }, waiting(wait));
  const key = String(form.get('sleutel') ?? '');
  const found = await findAsked(db, key, today);
  if (!found) return data<Said>({}, { status: 404 });
  const often = await takeAttempt(db, limits.by, hashOf(key));
  if (often !== null) return data<Said>({ wait: often }, waiting(often));
  const { organisationId, round } = found;
  const refused = await takeAnswer(db, { organisationId, round, actor: null, today }, form);
  if (refused) return data<Said>({ refused }, { status: 409 });
  return redirect(answerPath({ sleutel: key }), 303);
}

export const headers = passOn;

/** Also after an answer that was refused: what stands now is shown beside it. */
export const shouldRevalidate = () => true;

/** A contact person opens it from the mail, often on a phone: whether they take part, and nothing else. */
export default function Mailed({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const { refused, wait }: Said = useAnswer(actionData) ?? {};
  const { asked, key, inside } = loaderData;
  if (!asked) return <Gone />;
  const title = t.ask(asked.round.name);
  const fields: [string, string][] = [['sleutel', key]];
  const { answer } = asked;
  return (
    <>
      <title>{`${title} · Wisselstage`}</title>
      {wait === undefined ? null : (
        <Callout tone="attention" role="alert">
          <p>{t.wait(wait)}</p>
        </Callout>
      )}
      <PageHead
        crumbs={[{ text: asked.name }]}
        crumbsLabel={t.crumbs}
        title={title}
        lead={t.askLead(asked.name)}
      />
      {refused && refused !== answer ? (
        <NewerAnswer answer={answer} refused={refused} />
      ) : answer ? (
        <Answered answer={answer} inside={inside} />
      ) : null}
      {answer ? null : <AnswerForm asked={asked} fields={fields} />}
      <AboutRound asked={asked} />
      {answer ? <AnswerForm asked={asked} fields={fields} /> : null}
      {answer === 'yes' ? <Naming asked={asked} fields={fields} /> : null}
    </>
  );
}

function Answered({ answer, inside }: { answer: Answer; inside: string }) {
  const t = useWords(words);
  return (
    <Callout
      tone={answer === 'yes' ? 'good' : 'info'}
      title={answer === 'yes' ? t.saidYes : t.saidNo}
      headingLevel={2}
      role="status"
    >
      <p>{answer === 'yes' ? t.mailedYesText : t.saidNoText}</p>
      {answer === 'yes' ? (
        <ButtonRow>
          <ButtonLink variant="primary" to={inside}>
            {t.signIn}
          </ButtonLink>
        </ButtonRow>
      ) : null}
    </Callout>
  );
}

/** Of a link that works no more, the same as of one that never did. */
function Gone() {
  const t = useWords(words);
  return (
    <>
      <title>{`${t.linkGone} · Wisselstage`}</title>
      <PageHead title={t.linkGone} lead={t.linkGoneText} />
      <ButtonRow>
        <ButtonLink variant="primary" to={signInPath()}>
          {t.signIn}
        </ButtonLink>
        <ButtonLink variant="quiet" to={homePath}>
          {t.toStart}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
