import { roundPath } from '../../../../homes/paths.ts';
import { capital } from '../../../../language/grammar.ts';
import { roundContext } from '../../../../people/scope.ts';
import { ButtonLink } from '../../../../ui/button.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { Soft } from '../../../../ui/inline.tsx';
import { Intervals } from '../../../../ui/intervals.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { quizPath } from '../../paths.ts';
import { readQuiz } from '../../quiz/choosing.ts';
import { readResults } from '../reading.ts';
import type { Compared, Scale } from '../results.ts';
import type { Route } from './+types/results.ts';
import { useFigures } from './figures.ts';
import { words } from './results-words.ts';

export async function loader({ context }: Route.LoaderArgs) {
  const { db, roundId, code, name } = context.get(roundContext);
  const quiz = await readQuiz(db, roundId);
  return {
    round: { code, name },
    results: await readResults(db, roundId),
    situations: quiz.map(({ text }) => text),
  };
}

/** What was measured, of all together: nobody's answer is on it, and of fewer than five nothing is said. */
export default function Results({ loaderData: { round, results, situations } }: Route.ComponentProps) {
  const t = useWords(words);
  const locale = useLocale();
  const { moments, knows, kinds, quiz, coordination } = results;
  const figures = useFigures();
  return (
    <>
      <title>{`${t.title} · ${round.name}`}</title>
      <PageHead
        crumbs={[{ to: roundPath(round.code), text: round.name }, { text: t.title }]}
        crumbsLabel={t.crumbs}
        title={t.title}
        lead={t.lead}
        actions={
          <ButtonLink variant="secondary" to={quizPath(round.code)}>
            {t.toQuiz}
          </ButtonLink>
        }
      />
      {moments.length === 0 ? (
        <Empty title={t.none}>{t.noneText}</Empty>
      ) : (
        <>
          <Section title={t.answered}>
            <DataTable
              caption={t.answered}
              captionHidden
              columns={[
                { key: 'moment', text: t.moment },
                { key: 'asked', text: t.asked, align: 'end' },
                { key: 'knows', text: t.measures.knows, align: 'end' },
                { key: 'quiz', text: t.measures.quiz, align: 'end' },
                ...(coordination
                  ? [{ key: 'coordination', text: t.measures.coordination, align: 'end' as const }]
                  : []),
              ]}
              rows={moments.map(({ moment, ...counts }) => ({
                key: moment,
                header: 'moment',
                cells: { moment: t.standings[moment], ...counts },
              }))}
            />
          </Section>
          <ScaleOf scale={knows} says={t.knows} unit="point" />
          <Kinds kinds={kinds} />
          <ScaleOf scale={quiz} says={t.quiz} unit="share" />
          <Section title={t.situations} intro={t.situationsText}>
            {results.situations.map(({ number, shares, turned }) => (
              <Disclosure key={number} summary={situations[number - 1]?.[locale] ?? ''}>
                {shares.length === 0 ? <p>{t.noneYet}</p> : null}
                <Intervals
                  label={t.situation(number)}
                  heads={t.heads}
                  from={0}
                  to={1}
                  rows={shares.map(({ moment, known: { n, estimate } }) => ({
                    key: moment,
                    name: t.standings[moment],
                    drawn: estimate,
                    says: estimate ? figures.interval(estimate, 'share') : t.tooFew,
                    note: t.people(n),
                  }))}
                />
                {turned ? (
                  <p>{t.turned({ ...turned, to: t.standings[turned.to], p: figures.chance(turned.p) })}</p>
                ) : null}
              </Disclosure>
            ))}
          </Section>
          {coordination ? <ScaleOf scale={coordination} says={t.coordination} unit="point" /> : null}
        </>
      )}
      <p className="ws-soft">{t.promise}</p>
    </>
  );
}

interface ScaleOfProps {
  scale: Scale;
  says: { title: string; text: string };
  unit: 'point' | 'share';
}

function ScaleOf({ scale, says, unit }: ScaleOfProps) {
  const t = useWords(words);
  const figures = useFigures();
  const [from, to] = unit === 'share' ? [0, 1] : [1, 5];
  const standings = scale.standings.filter(({ known: { n } }) => n > 0);
  return (
    <Section title={says.title} intro={says.text}>
      {standings.length === 0 ? <p>{t.noneYet}</p> : null}
      {standings.length > 0 ? (
        <Intervals
          label={says.title}
          heads={t.heads}
          from={from}
          to={to}
          rows={standings.map(({ standing, known: { n, estimate } }) => ({
            key: standing,
            name: t.standings[standing],
            drawn: estimate,
            says: estimate ? figures.interval(estimate, unit) : t.tooFew,
            note: t.people(n),
          }))}
        />
      ) : null}
      {scale.changes.length > 0 ? <Changes changes={scale.changes} title={says.title} unit={unit} /> : null}
    </Section>
  );
}

/** So far the scale of effects goes at least: a large one is 0.8. */
const LEAST_END = 2;

/** How much the same people changed, in standard deviations: so it can stand beside what others found. */
function Changes({ changes, title, unit }: { changes: Compared[]; title: string; unit: 'point' | 'share' }) {
  const t = useWords(words);
  const figures = useFigures();
  const reached = changes.flatMap(({ known: { estimate } }) =>
    estimate?.effect ? [Math.abs(estimate.effect.low), Math.abs(estimate.effect.high)] : [],
  );
  const ends = Math.max(LEAST_END, Math.ceil(Math.max(0, ...reached)));
  return (
    <>
      <h3>{t.changes}</h3>
      {unit === 'point' ? <p className="ws-soft">{t.changesText}</p> : null}
      <Intervals
        label={`${title}: ${t.changes}`}
        heads={{ ...t.heads, drawn: t.effectDrawn, says: t.effect }}
        from={-ends}
        to={ends}
        line={0}
        rows={changes.map(({ from, to, known: { n, estimate } }) => ({
          key: `${from} ${to}`,
          name: t.compared(t.standings[from], t.standings[to]),
          drawn: estimate?.effect ?? null,
          says: estimate ? (
            <>
              {t.difference(figures.interval(estimate.difference, unit, true))}{' '}
              <Soft>
                {estimate.effect ? t.effectOf(figures.interval(estimate.effect, 'effect', true)) : t.noEffect}
              </Soft>
            </>
          ) : (
            t.tooFew
          ),
          note: t.people(n),
        }))}
      />
    </>
  );
}

function Kinds({ kinds }: { kinds: Route.ComponentProps['loaderData']['results']['kinds'] }) {
  const t = useWords(words);
  const figures = useFigures();
  const told = kinds.filter((one) => one.standings.some(({ known }) => known.estimate !== null));
  if (kinds.length === 0) return null;
  const standings = (
    ['before', 'as-it-was', 'after', 'six-weeks', 'three-months', 'six-months'] as const
  ).filter((one) => told.some((kind) => kind.standings.some(({ standing }) => standing === one)));
  return (
    <Section title={t.kinds} intro={t.kindsText}>
      {told.length < kinds.length ? (
        <p className="ws-soft">{t.fewKinds(kinds.length - told.length)}</p>
      ) : null}
      {told.length > 0 ? (
        <DataTable
          caption={t.kinds}
          captionHidden
          columns={[
            { key: 'kind', text: t.kind },
            ...standings.map((one) => ({ key: one, text: t.standings[one] })),
          ]}
          rows={told.map(({ kind, standings: own }) => ({
            key: kind,
            header: 'kind',
            cells: {
              kind: capital(kind),
              ...Object.fromEntries(
                own.map(({ standing, known: { n, estimate } }) => [
                  standing,
                  estimate === null ? (
                    t.tooFewOf(n)
                  ) : (
                    <>
                      {figures.number(estimate)} <Soft>{t.people(n)}</Soft>
                    </>
                  ),
                ]),
              ),
            },
          }))}
        />
      ) : null}
    </Section>
  );
}
