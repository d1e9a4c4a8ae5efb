import { appContext, viewerContext } from '../../../people/scope.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { Card } from '../../../ui/card.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { FactList } from '../../../ui/fact-list.tsx';
import { Inline, Soft } from '../../../ui/inline.tsx';
import { formatDays, useLocale, useWords } from '../../../ui/language.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Section } from '../../../ui/section.tsx';
import { ownProgrammes } from '../policy.ts';
import { readOwnSignUps } from '../reads.ts';
import { words } from '../words.ts';
import type { Route } from './+types/own-sign-up.ts';

export async function loader({ context }: Route.LoaderArgs) {
  const viewer = context.get(viewerContext)!;
  const signUps = await readOwnSignUps(context.get(appContext).db, ownProgrammes(viewer), viewer.email);
  return { name: viewer.name, signUps };
}

type OwnSignUp = Awaited<ReturnType<typeof loader>>['signUps'][number];

export default function OwnSignUps({ loaderData: { name, signUps } }: Route.ComponentProps) {
  const t = useWords(words);
  return (
    <>
      <title>{`${t.ownTitle} · Wisselstage`}</title>
      <PageHead crumbs={[{ text: name }]} title={t.ownTitle} />
      {signUps.length === 0 ? (
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
          <Permission signUp={signUp} />
          <Choices choices={signUp.choices} />
          <Facts signUp={signUp} />
          <p>{t.ownChange}</p>
        </Section>
      ))}
    </>
  );
}

function Permission({ signUp }: { signUp: OwnSignUp }) {
  const t = useWords(words);
  return signUp.permission ? (
    <Callout tone="good" title={t.ownGiven}>
      <p>{t.ownGivenText}</p>
    </Callout>
  ) : (
    <Callout tone="attention" title={t.ownMissing(signUp.manager_name)}>
      <p>{t.ownMissingText}</p>
    </Callout>
  );
}

function Choices({ choices }: Pick<OwnSignUp, 'choices'>) {
  const t = useWords(words);
  return (
    <Card title={t.ownChoices}>
      {choices.length === 0 ? <p>{t.noChoices}</p> : null}
      <ol>
        {choices.map(({ number, title, organisation, secret }) => (
          <li key={number} value={number}>
            {title ?? t.anyPlace(organisation)}
            {title ? <Soft>{organisation}</Soft> : null}
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
