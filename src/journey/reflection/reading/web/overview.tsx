import { Link } from 'react-router';
import { roundPath } from '../../../../homes/paths.ts';
import { roundContext } from '../../../../people/scope.ts';
import { ButtonLink } from '../../../../ui/button.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { briefCountsPath } from '../../../follow-up/paths.ts';
import { resultsPath } from '../../../programme/paths.ts';
import { roundStoriesPath } from '../../../story/paths.ts';
import { visitOfRoundPath, visitsPath } from '../../../visit/paths.ts';
import { type Readable, readReflections } from '../overview.ts';
import type { Route } from './+types/overview.ts';
import { words } from './reading-words.ts';
import { Typed } from './typed.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  const { db, roundId, code, name } = context.get(roundContext);
  return { round: { code, name }, ...(await readReflections(db, roundId)) };
}

/** How many looked back, and what is for coordinators to read. What somebody chose, and who refused, is not on it. */
export default function Overview({ loaderData: { round, counts, texts } }: Route.ComponentProps) {
  const t = useWords(words);
  const asked = counts.visitor.asked + counts.host.asked;
  const named = texts.filter(({ visit }) => visit !== null);
  const nameless = texts.filter(({ visit }) => visit === null);
  return (
    <>
      <title>{`${t.title} · ${round.name}`}</title>
      <PageHead
        crumbs={[
          { to: roundPath(round.code), text: round.name },
          { to: visitsPath(round.code), text: t.visits },
          { text: t.title },
        ]}
        crumbsLabel={t.crumbs}
        title={t.title}
        lead={asked > 0 ? t.lead(counts.visitor, counts.host) : undefined}
        actions={
          <ButtonLink variant="secondary" to={resultsPath(round.code)}>
            {t.toResults}
          </ButtonLink>
        }
      />
      {asked === 0 ? <Empty title={t.none}>{t.noneText}</Empty> : null}
      {asked > 0 && texts.length === 0 ? <Empty title={t.nothing}>{t.nothingText}</Empty> : null}
      {named.length > 0 ? (
        <Section title={t.forYou} intro={t.forYouText}>
          {named.map((one) => (
            <Typed key={`${one.question} ${one.text}`} says={<Whose {...one} round={round.code} />}>
              {one.text}
            </Typed>
          ))}
        </Section>
      ) : null}
      {nameless.length > 0 ? (
        <Section title={t.forAll} intro={t.forAllText}>
          {nameless.map((one) => (
            <Typed
              key={`${one.question} ${one.text}`}
              says={`${t.asked[one.question]} · ${t.sides[one.side]}`}
            >
              {one.text}
            </Typed>
          ))}
        </Section>
      ) : null}
      <p>
        <Link className="nl-link" to={briefCountsPath(round.code)}>
          {t.forColleagues}
        </Link>
      </p>
      <p>
        <Link className="nl-link" to={roundStoriesPath(round.code)}>
          {t.stories}
        </Link>
      </p>
      <p className="ws-soft">{t.promise}</p>
    </>
  );
}

function Whose({ name, visit, side, question, round }: Readable & { round: string }) {
  const t = useWords(words);
  return (
    <>
      {t.asked[question]} · {name}, {t.sides[side]}:{' '}
      {visit ? <Link to={visitOfRoundPath(round, visit.id)}>{visit.title}</Link> : null}
    </>
  );
}
