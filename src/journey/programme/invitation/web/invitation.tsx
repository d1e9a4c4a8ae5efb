import { data, Form, redirect } from 'react-router';
import { organisationPath } from '../../../../homes/paths.ts';
import { dayOf } from '../../../../language/day.ts';
import { formatLongDay } from '../../../../language/format.ts';
import { appContext, viewerContext } from '../../../../people/scope.ts';
import { enterOwn } from '../../../../people/web/enter-own.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { CheckboxField } from '../../../../ui/choice-field.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { FactList } from '../../../../ui/fact-list.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { Soft } from '../../../../ui/inline.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { MailAddress } from '../../../../ui/mail-address.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { Tabs } from '../../../../ui/tabs.tsx';
import { invitationPath, sitesPath } from '../../paths.ts';
import { periodOf } from '../../programme-rounds.ts';
import { findSpokenFor, isNamed, readOwnInvitation, readOwnRounds } from '../../reads-own.ts';
import { readCoordinators } from '../../reads-programme.ts';
import { words } from '../../web/own-words.ts';
import { nameOrganisation } from '../../writes.ts';
import { answerInvitation } from '../answer.ts';
import type { Route } from './+types/invitation.ts';

const DAYS = ['signUpOpens', 'signUpCloses'] as const;

async function askedOf(context: Route.LoaderArgs['context'], code: string) {
  const { db } = context.get(appContext);
  const organisation = await enterOwn(context, findSpokenFor, code);
  return { db, organisation, invitation: await readOwnInvitation(db, organisation, dayOf(new Date())) };
}

export async function loader({ context, params }: Route.LoaderArgs) {
  const { db, organisation, invitation } = await askedOf(context, params.code);
  const { address: code, name } = organisation;
  if (!invitation)
    return { code, name, ways: [], round: null, answer: null, named: false, days: [], hosts: [] };
  const ways = await readOwnRounds(db, organisation, dayOf(new Date()));
  const { round, answer } = invitation;
  const days = DAYS.flatMap((what) => (round[what] === null ? [] : [{ what, day: round[what] }]));
  const hosts = await readCoordinators(db, organisation.programmeId);
  const { programmeName, firstDay, lastDay } = round;
  return {
    ...{ code, name, ways, answer, days },
    named: await isNamed(db, organisation.id),
    round: { code: round.code, name: round.name, programmeName, firstDay, lastDay },
    hosts: hosts.map((host) => ({ name: host.name, email: host.email })),
  };
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { db, organisation, invitation } = await askedOf(context, params.code);
  const form = await request.formData();
  const answer = form.get('answer');
  const actor = context.get(viewerContext)!.userId;
  const naming = form.get('naming');
  if (naming === 'yes' || naming === 'no')
    await nameOrganisation(db, organisation.id, naming === 'yes', actor);
  // Of the round that was asked: a newer one may have come in between.
  if (invitation && invitation.round.code === form.get('round') && (answer === 'yes' || answer === 'no')) {
    const today = dayOf(new Date());
    const at = { roundId: invitation.round.id, organisationId: organisation.id, today };
    const shown = form.get('shown');
    const known = shown === 'yes' || shown === 'no' ? shown : null;
    if (!(await answerInvitation(db, at, { answer, shown: known }))) {
      return data({ refused: answer }, { status: 409 });
    }
    if (answer === 'yes' && form.get('named')) await nameOrganisation(db, organisation.id, true, actor);
  }
  return redirect(invitationPath(organisation.address), 303);
}

/** Also after an answer that was refused: what stands now is shown beside it. */
export const shouldRevalidate = () => true;

export default function Invitation({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const locale = useLocale();
  const { code, name, ways, round, answer, named, days, hosts } = loaderData;
  const refused = useAnswer(actionData)?.refused;
  if (!round) {
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
  const title = t.ask(round.name);
  const period = periodOf(round, locale);
  const until = days.find(({ what }) => what === 'signUpCloses')?.day;
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
        <>
          <Callout tone="attention" title={t.newer} headingLevel={2} role="alert">
            <p>{t.newerText}</p>
          </Callout>
          <FactList
            items={[
              { term: t.newerNow, text: answer === 'yes' ? t.yes : t.no },
              { term: t.newerYours, text: refused === 'yes' ? t.yes : t.no },
            ]}
          />
        </>
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
      <Section title={t.about}>
        <FactList
          items={[
            { term: t.invitedBy, text: <Hosts programme={round.programmeName} hosts={hosts} /> },
            ...(period ? [{ term: t.visitsIn, text: period }] : []),
            ...days.map(({ what, day }) => ({ term: t.days[what], text: formatLongDay(day, locale) })),
            ...(answer ? [] : [{ term: t.answerBy, text: until ? formatLongDay(until, locale) : t.soon }]),
          ]}
        />
      </Section>
      <Form method="post">
        <input type="hidden" name="round" value={round.code} />
        <input type="hidden" name="shown" value={answer ?? ''} />
        <FormStack>
          {answer ? <p>{answer === 'yes' ? t.noMeans : t.change}</p> : null}
          {answer === 'yes' || named ? null : (
            <CheckboxField id="named" name="named" value="1" label={t.naming(name)} hint={t.namingHint} />
          )}
          <ButtonRow>
            {answer === 'yes' ? null : (
              <Button variant={answer ? 'secondary' : 'primary'} name="answer" value="yes">
                {t.yes}
              </Button>
            )}
            {answer === 'no' ? null : (
              <Button variant="secondary" name="answer" value="no">
                {t.no}
              </Button>
            )}
          </ButtonRow>
        </FormStack>
      </Form>
      {answer === 'yes' ? <Naming named={named} name={name} /> : null}
    </>
  );
}

/** Whether everybody may read that it takes part. */
function Naming({ named, name }: { named: boolean; name: string }) {
  const t = useWords(words);
  return (
    <Section title={t.namingTitle}>
      <Form method="post">
        <FormStack>
          <p>{named ? t.isNamed(name) : t.isNotNamed(name)}</p>
          <ButtonRow>
            <Button variant="secondary" name="naming" value={named ? 'no' : 'yes'}>
              {named ? t.removeName : t.addName}
            </Button>
          </ButtonRow>
        </FormStack>
      </Form>
    </Section>
  );
}

/** Whom to ask, beside the programme that invites. */
function Hosts({ programme, hosts }: { programme: string; hosts: { name: string; email: string }[] }) {
  return (
    <>
      {programme}
      {hosts.map(({ name, email }) => (
        <Soft key={email}>
          {name} · <MailAddress>{email}</MailAddress>
        </Soft>
      ))}
    </>
  );
}
