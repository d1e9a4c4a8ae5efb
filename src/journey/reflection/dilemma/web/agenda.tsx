import { formatFullDate } from '../../../../language/format.ts';
import { ButtonLink } from '../../../../ui/button.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { Heading } from '../../../../ui/heading.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { PrintButton } from '../../../../ui/print-button.tsx';
import { Section } from '../../../../ui/section.tsx';
import { dilemmaAgendaPath, dilemmasPath } from '../../paths.ts';
import { type DilemmaView, recognisersOf, rootsOf } from '../board.ts';
import type { Route } from './+types/agenda.ts';
import { words as dilemmaWords } from './dilemma-words.ts';
import { enterProgramme, readView } from './enter.ts';
import { Known } from './known.tsx';
import { words } from './manage-words.ts';
import { Tried } from './tried.tsx';

interface Meeting {
  day: string;
  meeting: string;
  dilemmas: { view: DilemmaView; outcome: string; names: string[] | null }[];
}

export async function loader({ context, request }: Route.LoaderArgs) {
  const entered = await enterProgramme(context, request);
  const { rows, board } = await readView(context, entered);
  const { programme, others, coordinates } = entered.reader;
  const withNames = coordinates && new URL(request.url).searchParams.get('toon') === 'organisaties';
  const names = withNames ? recognisersOf(rows) : null;
  const roots = rootsOf(rows.dilemmas);
  const meetings = new Map<string, Meeting>();
  for (const { day, meeting, dilemmaId, outcome } of rows.meetings) {
    const view = board.dilemmas.find(({ id }) => id === roots.get(dilemmaId));
    if (!view) continue;
    const key = `${day} ${meeting}`;
    const found = meetings.get(key) ?? { day, meeting, dilemmas: [] };
    found.dilemmas.push({ view, outcome, names: names && (names.get(view.id) ?? []) });
    meetings.set(key, found);
  }
  return {
    ...{ programme: programme.name, coordinates, withNames, organisations: board.organisations },
    programma: others.length > 0 ? programme.code : undefined,
    // The newest first: what is still to come stands above what was.
    meetings: [...meetings].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, meeting]) => meeting),
  };
}

export default function AgendaPage({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const dilemma = useWords(dilemmaWords);
  const locale = useLocale();
  const { programme, programma, coordinates, withNames, organisations, meetings } = loaderData;
  return (
    <>
      <title>{`${t.agendaTitle} · Wisselstage`}</title>
      <PageHead
        crumbs={[{ to: dilemmasPath({ programma }), text: dilemma.short }, { text: programme }]}
        crumbsLabel={dilemma.crumbs}
        title={t.agendaTitle}
        lead={withNames ? t.withNamesText : t.agendaLead}
        actions={
          <>
            {meetings.length > 0 ? <PrintButton text={t.print} /> : null}
            {coordinates ? (
              <ButtonLink
                variant="secondary"
                to={dilemmaAgendaPath({ programma, toon: withNames ? undefined : 'organisaties' })}
              >
                {withNames ? t.withoutNames : t.withNames}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      {meetings.length === 0 ? (
        <Empty title={t.noAgenda}>
          <p>{t.noAgendaText}</p>
        </Empty>
      ) : null}
      {meetings.map(({ day, meeting, dilemmas }) => (
        <Section key={`${day} ${meeting}`} title={t.meetingOn(meeting, formatFullDate(day, locale))}>
          {dilemmas.map(({ view, outcome, names }) => (
            <article key={view.id} className="ws-dilemma ws-dilemma--printed">
              <div>
                <Heading level={3}>{view.title}</Heading>
                <p className="ws-lines">{view.question}</p>
                <Heading level={4}>{dilemma.triedTitle}</Heading>
                {view.attempts.length > 0 ? (
                  <Tried attempts={view.attempts} />
                ) : (
                  <p>{dilemma.nothingTried}</p>
                )}
                {outcome ? (
                  <>
                    <Heading level={4}>{dilemma.cameOf}</Heading>
                    <p className="ws-lines">{outcome}</p>
                  </>
                ) : null}
              </div>
              <div>
                <Heading level={4}>{dilemma.howMany(view.count, organisations)}</Heading>
                {names ? <p>{names.length > 0 ? t.organisations(names) : t.nobody}</p> : <Known {...view} />}
              </div>
            </article>
          ))}
        </Section>
      ))}
    </>
  );
}
