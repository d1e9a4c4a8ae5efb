import { Form, redirect } from 'react-router';
import { minePath } from '../../../../homes/paths.ts';
import { dayOf } from '../../../../language/day.ts';
import { formatDays, formatLongDay } from '../../../../language/format.ts';
import type { RoundId } from '../../../../people/ids.ts';
import { appContext, localeContext, viewerContext } from '../../../../people/scope.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Card } from '../../../../ui/card.tsx';
import { Done, entryOf } from '../../../../ui/done.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { FactList } from '../../../../ui/fact-list.tsx';
import { Inline, Soft } from '../../../../ui/inline.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { sayPlace } from '../../../place/place-names.ts';
import { mayMailToday } from '../../../programme/programme.ts';
import { formPath, ownSignUpPath } from '../../paths.ts';

import { remindManager } from '../../permission/permission.ts';
import { ownProgrammes } from '../../policy.ts';
import { readOpenRounds, readOwnSignUps, readRoundNames } from '../../reads-own.ts';

import { withdraw } from '../../withdrawal/withdrawal.ts';
import { words } from '../../words.ts';
import type { Route } from './+types/own-sign-up.ts';
import { words as formWords } from './form-words.ts';
import { words as ownWords } from './own-words.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const viewer = context.get(viewerContext)!;
  const { db } = context.get(appContext);
  const search = new URL(request.url).searchParams;
  const programmes = ownProgrammes(viewer);
  const names = await readRoundNames(db, programmes, context.get(localeContext));
  return {
    signUps: (await readOwnSignUps(db, programmes, viewer)).map((signUp) => ({
      ...signUp,
      round: names.get(signUp.code) ?? signUp.round,
    })),
    open: (await readOpenRounds(db, programmes, viewer)).map(({ code, name }) => ({
      code,
      name: names.get(code) ?? name,
    })),
    today: dayOf(new Date()),
    leaving: search.get('intrekken'),
    done: search.get('gedaan'),
  };
}

/** Only on one's own: an id of somebody else is as good as none. */
export async function action({ context, request }: Route.ActionArgs) {
  const viewer = context.get(viewerContext)!;
  const app = context.get(appContext);
  const form = await request.formData();
  const own = await readOwnSignUps(app.db, ownProgrammes(viewer), viewer);
  const signUp = own.find(({ key }) => key === form.get('id'));
  if (!signUp) throw new Response(null, { status: 404 });
  if (form.get('intent') === 'withdraw') {
    await withdraw(app, signUp.roundId as RoundId, {
      personId: signUp.personId,
      email: viewer.email.toLowerCase(),
    });
    return redirect(ownSignUpPath({ gedaan: 'ingetrokken' }), 303);
  }
  const mails = signUp.open && (await remindManager(app, signUp.key, dayOf(new Date())));
  return redirect(ownSignUpPath({ gedaan: mails ? 'herinnerd' : 'niet-herinnerd' }), 303);
}

type OwnSignUp = Awaited<ReturnType<typeof loader>>['signUps'][number];

export default function OwnSignUps({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const own = useWords(ownWords);
  const { signUps, open, today, leaving } = loaderData;
  const said = {
    herinnerd: own.reminded,
    'niet-herinnerd': own.notReminded,
    ingetrokken: own.withdrawn,
  };
  return (
    <>
      <title>{`${t.ownTitle} · Wisselstage`}</title>
      <PageHead crumbs={[{ to: minePath(), text: t.ownStart }, { text: t.ownTitle }]} title={t.ownTitle} />
      <Done text={entryOf(said, loaderData.done)} />
      {signUps.length === 0 && open.length === 0 ? (
        <Empty title={t.ownEmpty}>
          <p>{t.ownEmptyText}</p>
        </Empty>
      ) : null}
      {signUps.map((signUp) => (
        <Section
          key={signUp.key}
          title={signUp.round}
          intro={t.ownFrom(signUp.job_title, signUp.organisation)}
        >
          {leaving === signUp.key ? <Leaving signUp={signUp} /> : null}
          <Permission signUp={signUp} today={today} />
          <Choices choices={signUp.choices} open={signUp.open} />
          <Facts signUp={signUp} />
          {signUp.open ? null : <p>{own.closed}</p>}
          <ButtonRow>
            {signUp.open ? (
              <ButtonLink variant="secondary" to={formPath(signUp.code, 'overzicht')}>
                {own.change}
              </ButtonLink>
            ) : null}
            <ButtonLink variant="quiet" to={`?intrekken=${signUp.key}`}>
              {own.withdraw}
            </ButtonLink>
          </ButtonRow>
        </Section>
      ))}
      {open.map((round) => (
        <Card key={round.code} title={own.open(round.name)} headingLevel={2}>
          <p>{own.openText}</p>
          <ButtonRow>
            <ButtonLink variant="primary" to={formPath(round.code)}>
              {own.signUp}
            </ButtonLink>
          </ButtonRow>
        </Card>
      ))}
    </>
  );
}

/** Asks once, and says what goes. */
function Leaving({ signUp }: { signUp: OwnSignUp }) {
  const own = useWords(ownWords);
  return (
    <Callout tone="attention" title={own.sureTitle} headingLevel={3}>
      <p>{own.sure(signUp.round)}</p>
      <Form method="post" action={ownSignUpPath()}>
        <input type="hidden" name="id" value={signUp.key} />
        <ButtonRow>
          <Button variant="danger" name="intent" value="withdraw">
            {own.yes}
          </Button>
          <ButtonLink variant="secondary" to={ownSignUpPath()}>
            {own.no}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Callout>
  );
}

function Permission({ signUp, today }: { signUp: OwnSignUp; today: string }) {
  const t = useWords(words);
  const own = useWords(ownWords);
  const { state, note } = signUp.asked;
  const wrote = note ? (
    <p>
      {own.wrote}: {note}
    </p>
  ) : null;
  if (state === 'given') {
    return (
      <Callout tone="good" title={t.ownGiven}>
        <p>{signUp.matchOn !== null && signUp.matchOn < today ? t.ownMatchedText : t.ownGivenText}</p>
        {wrote}
      </Callout>
    );
  }
  if (state === 'refused') {
    return (
      <Callout tone="wrong" title={own.refused}>
        {wrote}
        <p>{own.refusedText}</p>
      </Callout>
    );
  }
  return (
    <Callout tone="attention" title={state === 'asked' ? t.ownMissing(signUp.manager_name) : t.ownNotAsked}>
      <p>{state === 'asked' ? t.ownMissingText : t.ownNotAskedText}</p>
      <Remind signUp={signUp} today={today} />
    </Callout>
  );
}

/** One mail a day. */
function Remind({ signUp, today }: { signUp: OwnSignUp; today: string }) {
  const own = useWords(ownWords);
  const locale = useLocale();
  const { state, mailedOn } = signUp.asked;
  if (!signUp.open || !signUp.manager_email) return null;
  if (!mayMailToday([mailedOn], today)) return <p>{own.remindTomorrow}</p>;
  return (
    <>
      <p>{mailedOn ? own.askedOn(formatLongDay(mailedOn, locale)) : own.notAsked}</p>
      <Form method="post" action={ownSignUpPath()}>
        <input type="hidden" name="id" value={signUp.key} />
        <Button variant="primary" small name="intent" value="remind">
          {state === 'asked' ? own.remind : own.ask}
        </Button>
      </Form>
    </>
  );
}

function Choices({ choices, open }: Pick<OwnSignUp, 'choices' | 'open'>) {
  const t = useWords(words);
  const locale = useLocale();
  const { obstacle: obstacles } = useWords(formWords);
  return (
    <Card title={t.ownChoices}>
      {choices.length === 0 ? <p>{t.noChoices}</p> : null}
      <ol>
        {choices.map(({ number, name, organisation, secret, obstacle }) => (
          <li key={number} value={number}>
            {name ? sayPlace(name, locale) : t.anyPlace(organisation)}
            {name ? <Soft>{organisation}</Soft> : null}
            {open && obstacle ? (
              <Inline>
                <Badge tone="wrong">{obstacles[obstacle]}</Badge>
              </Inline>
            ) : null}
            {secret ? (
              <Inline>
                <Badge tone="neutral">{t.secret}</Badge>
                <Soft>{t.secretText}</Soft>
              </Inline>
            ) : null}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Facts({ signUp }: { signUp: OwnSignUp }) {
  const t = useWords(words);
  const locale = useLocale();
  return (
    <FactList
      items={[
        { term: t.freeDays, text: signUp.days.length > 0 ? formatDays(signUp.days, locale) : t.notFilled },
        { term: t.wanted, text: signUp.visits },
        { term: t.learningGoal, text: signUp.learning_goal || t.notFilled },
        { term: t.manager, text: signUp.manager_name || t.notFilled },
      ]}
    />
  );
}
