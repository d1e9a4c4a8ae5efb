import { data, redirect } from 'react-router';
import { organisationPath } from '../../../../homes/paths.ts';
import { dayOf } from '../../../../language/day.ts';
import { appContext, viewerContext } from '../../../../people/scope.ts';
import { enterOwn } from '../../../../people/web/enter-own.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Tabs } from '../../../../ui/tabs.tsx';
import { invitationPath, sitesPath } from '../../paths.ts';
import { findSpokenFor, isNamed, readOwnInvitation, readOwnRounds } from '../../reads-own.ts';
import { readCoordinators } from '../../reads-programme.ts';
import { words } from '../../web/own-words.ts';
import { takeAnswer } from '../answered.ts';
import type { Route } from './+types/invitation.ts';
import { AboutRound, AnswerForm, daysAsked, Naming, NewerAnswer } from './answering.tsx';

async function askedOf(context: Route.LoaderArgs['context'], code: string) {
  const { db } = context.get(appContext);
  const organisation = await enterOwn(context, findSpokenFor, code);
  return { db, organisation, invitation: await readOwnInvitation(db, organisation, dayOf(new Date())) };
}

export async function loader({ context, params }: Route.LoaderArgs) {
  const { db, organisation, invitation } = await askedOf(context, params.code);
  const { address: code, name } = organisation;
  if (!invitation) return { code, name, ways: [], asked: null };
  const ways = await readOwnRounds(db, organisation, dayOf(new Date()));
  const { round, answer } = invitation;
  const hosts = await readCoordinators(db, organisation.programmeId);
  const { programmeName, firstDay, lastDay } = round;
  const asked = {
    ...{ name, answer, days: daysAsked(round), named: await isNamed(db, organisation.id) },
    round: { code: round.code, name: round.name, programmeName, firstDay, lastDay },
    hosts: hosts.map((host) => ({ name: host.name, email: host.email })),
  };
  return { code, name, ways, asked };
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { db, organisation, invitation } = await askedOf(context, params.code);
  const answering = {
    ...{ organisationId: organisation.id, round: invitation?.round ?? null },
    ...{ actor: context.get(viewerContext)!.userId, today: dayOf(new Date()) },
  };
  const refused = await takeAnswer(db, answering, await request.formData());
  if (refused) return data({ refused }, { status: 409 });
  return redirect(invitationPath(organisation.address), 303);
}

/** Also after an answer that was refused: what stands now is shown beside it. */
export const shouldRevalidate = () => true;

export default function Invitation({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const locale = useLocale();
  const { code, name, ways, asked } = loaderData;
  const refused = useAnswer(actionData)?.refused;
  if (!asked) {
    return (
      <>
        <title>{`${name} · Wisselstage`}</title>
        <PageHead title={name} />
        <Empty title={t.none}>
          <p>{t.noneText}</p>
        </Empty>
      </>
    );
  }
  const { round, answer } = asked;
  const title = t.ask(round.name);
  return (
    <>
      <title>{`${title} · Wisselstage`}</title>
      <PageHead
        crumbs={[{ to: organisationPath(code), text: name }, { text: round.name }]}
        crumbsLabel={t.crumbs}
        title={title}
        lead={t.askLead(name)}
      />
      {ways.length > 1 ? (
        <Tabs
          label={t.rounds}
          items={ways.map((way) => ({
            to: invitationPath(way.address),
            text: way.text[locale],
            current: way.current,
          }))}
        />
      ) : null}
      {refused && refused !== answer ? (
        <NewerAnswer answer={answer} refused={refused} />
      ) : answer ? (
        <Callout
          tone={answer === 'yes' ? 'good' : 'info'}
          title={answer === 'yes' ? t.saidYes : t.saidNo}
          headingLevel={2}
          role="status"
        >
          <p>{answer === 'yes' ? t.saidYesText : t.saidNoText}</p>
          {answer === 'yes' ? (
            <ButtonRow>
              <ButtonLink variant="primary" to={organisationPath(code)}>
                {t.toOrganisation}
              </ButtonLink>
              <ButtonLink variant="secondary" to={sitesPath(code)}>
                {t.toSites}
              </ButtonLink>
            </ButtonRow>
          ) : null}
        </Callout>
      ) : null}
      <AboutRound asked={asked} />
      <AnswerForm asked={asked} />
      {answer === 'yes' ? <Naming asked={asked} /> : null}
    </>
  );
}
