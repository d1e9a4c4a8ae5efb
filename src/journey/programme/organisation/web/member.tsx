import { lazy, Suspense } from 'react';
import { data, redirect } from 'react-router';
import { Newer } from '../../../../forms/newer.tsx';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { type Typed, typedIn } from '../../../../forms/typed.ts';
import { dayOf } from '../../../../language/day.ts';
import { secondStepPath } from '../../../../people/paths.ts';
import { appContext, askerContext, localeContext, roundContext } from '../../../../people/scope.ts';
import { isProven } from '../../../../people/second-factor.ts';
import { useAnswer, useBegun } from '../../../../ui/answer.ts';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { Done, entryOf } from '../../../../ui/done.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { BegunField, KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { Whole } from '../../../../ui/whole.tsx';
import { memberPath, membersPath } from '../../paths.ts';
import { mayRemind } from '../../programme-answer.ts';
import { holdingsContext } from '../../programme-holdings.ts';
import { readSuccessors } from '../../reads-codes.ts';
import { readMembers } from '../../reads-members.ts';
import { words as faultWords } from '../../web/fault-words.ts';
import { leaveRound } from '../membership.ts';
import type { Route } from './+types/member.ts';
import { carryOut, GIVES_A_ROLE, typedOf } from './member-actions.ts';
import { MemberAnswer } from './member-answer.tsx';
import { MemberFields, memberLabels } from './member-fields.tsx';
import { MemberFigures, MemberHead } from './member-head.tsx';
import { answerOf } from './member-view.ts';
import { readWhole } from './member-whole.ts';
import { words } from './member-words.ts';

const MemberBeside = lazy(() => import('./member-beside.tsx'));
const MemberSites = lazy(() => import('./member-sites.tsx'));
const MemberHeld = lazy(() => import('./member-held.tsx'));
const MemberRound = lazy(() => import('./member-round.tsx'));
const MemberContacts = lazy(() => import('./member-contacts.tsx'));

/** The organisation of the address, when it is in the round. A code of before leads to who has it now. */
async function memberOf(context: Route.LoaderArgs['context'], code: string) {
  const scope = context.get(roundContext);
  const [member] = await readMembers(scope.db, scope, code);
  if (member) return { scope, member };
  const now = (await readSuccessors(scope.db, scope.programmeId)).get(code);
  const [successor] = now ? await readMembers(scope.db, scope, now.code) : [];
  if (!successor) throw new Response(null, { status: 404 });
  return { scope, member: successor };
}

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { scope, member } = await memberOf(context, params.code);
  if (member.code !== params.code) throw redirect(memberPath(scope.code, member.code));
  const search = new URL(request.url).searchParams;
  const today = dayOf(new Date());
  const locale = context.get(localeContext);
  return {
    round: { code: scope.code, name: scope.name },
    member,
    stored: typedOf(member),
    whole: await readWhole(scope, member, {
      holdings: context.get(holdingsContext),
      kinds: context.get(appContext).mails,
      locale,
    }),
    answer: answerOf(member),
    remindable: mayRemind(member, today),
    mayName: await isProven(context.get(appContext), context.get(askerContext), 'open'),
    leaving: search.get('weghalen'),
    leavesRound: search.get('uit') === 'ronde',
    done: search.get('gedaan'),
    count: Number(search.get('aantal') ?? 0),
  };
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { scope, member } = await memberOf(context, params.code);
  const { db, jobs, roundId, programmeId } = scope;
  const at = { db, jobs, roundId, programmeId, locale: context.get(localeContext), today: dayOf(new Date()) };
  const typed = await typedIn(request);
  if (typed.intent === 'leave') {
    const keeps = await leaveRound(db, roundId, member.id);
    if (keeps.length > 0) return data({ keeps }, { status: 409 });
    return redirect(membersPath(scope.code, { gedaan: 'uit-ronde', wie: member.code }), 303);
  }
  const asker = context.get(askerContext);
  if (GIVES_A_ROLE.has(typed.intent ?? '') && !(await isProven(context.get(appContext), asker, 'send')))
    return redirect(secondStepPath({ verder: memberPath(scope.code, member.code) }), 303);
  const outcome = await carryOut(at, member, typed);
  if (outcome && 'said' in outcome) return data(outcome.said, { status: outcome.status });
  return redirect(
    memberPath(scope.code, member.code, { gedaan: outcome?.done, aantal: outcome?.count }),
    303,
  );
}

/** Also after an answer that was refused: what stands now is shown beside it. */
export const shouldRevalidate = () => true;

export default function MemberPage({ loaderData, actionData }: Route.ComponentProps) {
  const answered = useAnswer(actionData);
  const begun = useBegun(loaderData.stored);
  const t = useWords(words);
  const { round, member, whole, answer, remindable, leaving, done, count } = loaderData;
  const here = memberPath(round.code, member.code);
  const keeps = answered && 'keeps' in answered ? answered.keeps : null;
  const said = answered && 'form' in answered ? answered : undefined;
  const labels = memberLabels(t);
  const faults = said?.faults ?? {};
  const textOf = useFaultText(faults, labels, useWords(faultWords));
  const details = said?.form === 'details' ? said.typed : begun;
  const newer = said?.newer;
  const answerText = ({ answer: given }: Typed) => (given === 'yes' ? t.sayYes : t.sayNo);
  const doneText = entryOf<(count: number) => string>(t.done, done);
  return (
    <>
      <title>{`${member.name} · ${round.name}`}</title>
      <Problems faults={faults} textOf={textOf} />
      <MemberHead member={member} round={round} />
      {said || keeps ? null : <Done text={doneText?.(count)} />}
      {newer ? (
        <Newer
          here={here}
          fields={
            said?.form === 'answer'
              ? [{ label: t.answerTitle, now: answerText(newer), yours: answerText(said.typed) }]
              : ['name', 'kind', 'region', 'standing'].map((field) => ({
                  label: labels[field] ?? field,
                  now: newer[field] ?? '',
                  yours: details[field] ?? '',
                }))
          }
        />
      ) : null}
      <MemberFigures member={member} held={whole.held} sites={whole.sites.length} />
      <Whole
        beside={
          <>
            <MemberAnswer member={member} answer={answer} remindable={remindable} />
            <Suspense>
              <MemberBeside
                exchanged={whole.exchanged}
                mails={whole.mails}
                round={round.code}
                changes={whole.changes}
              >
                <MemberSites sites={whole.sites} />
              </MemberBeside>
            </Suspense>
          </>
        }
      >
        <Suspense>
          {whole.held.map((held) => (
            <MemberHeld key={held.id} held={held} />
          ))}
        </Suspense>
        <Suspense>
          <MemberContacts
            member={member}
            typed={said?.form === 'contact' ? said.typed : {}}
            textOf={said?.form === 'contact' ? textOf : () => undefined}
            leaving={leaving}
            here={here}
            // What somebody is filling in stays, as it does with the other forms that ask for it.
            mayName={loaderData.mayName || said?.form === 'contact'}
          />
        </Suspense>
        <Section id="gegevens" title={t.details}>
          <KeptForm kept="gegevens" method="post" key={details.version}>
            <FormStack>
              <BegunField name="version" value={details.version ?? ''} />
              <MemberFields typed={details} textOf={textOf} />
              <ButtonRow>
                <Button variant="secondary" name="intent" value="save">
                  {newer && said?.form === 'details' ? t.saveYours : t.save}
                </Button>
              </ButtonRow>
            </FormStack>
          </KeptForm>
        </Section>
        <Suspense>
          <MemberRound
            organisation={member.name}
            round={round.name}
            here={here}
            asks={loaderData.leavesRound}
            keeps={keeps}
          />
        </Suspense>
      </Whole>
    </>
  );
}
