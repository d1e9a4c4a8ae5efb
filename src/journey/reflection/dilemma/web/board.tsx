import { Link } from 'react-router';
import { dayOf } from '../../../../language/day.ts';
import { localeContext } from '../../../../people/scope.ts';
import { ButtonLink } from '../../../../ui/button.tsx';
import { Done, entryOf } from '../../../../ui/done.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { Heading } from '../../../../ui/heading.tsx';
import { Icon } from '../../../../ui/icon.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Views } from '../../../../ui/list-tools.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { dilemmaAgendaPath, dilemmasPath, manageDilemmaPath, newDilemmaPath } from '../../paths.ts';
import { textOf } from '../board.ts';
import { THEME_ADDRESSES, themeAt } from '../theme.ts';
import type { Route } from './+types/board.ts';
import { words } from './board-words.ts';
import { DilemmaCard } from './card.tsx';
import { words as dilemmaWords } from './dilemma-words.ts';
import { enterProgramme, readView } from './enter.ts';
import { Lead } from './lead.tsx';

/** So many stand on the board at first: one at length, and two rows of cards. */
const FIRST = 7;

export async function loader({ context, request }: Route.LoaderArgs) {
  const entered = await enterProgramme(context, request);
  const { rows, board } = await readView(context, entered);
  const search = new URL(request.url).searchParams;
  const theme = themeAt(search.get('onderwerp'));
  const chosen = board.dilemmas.filter((one) => theme === null || one.theme === theme);
  const showsAll = search.get('toon') === 'alle';
  const { programme, others, coordinates } = entered.reader;
  const locale = context.get(localeContext);
  return {
    ...{ programme, others, theme, showsAll },
    // In one programme its code needs not stand in each address.
    programma: others.length > 0 ? programme.code : undefined,
    organisations: board.organisations,
    themes: board.themes,
    all: board.dilemmas.length,
    dilemmas: showsAll ? chosen : chosen.slice(0, FIRST),
    left: showsAll ? 0 : Math.max(0, chosen.length - FIRST),
    today: dayOf(new Date()),
    done: search.get('gedaan'),
    // Out of sight of everybody else, so that whoever took it there can undo it.
    away: coordinates
      ? rows.dilemmas.flatMap((one) =>
          one.state === 'open' ? [] : [{ id: one.id, state: one.state, title: textOf(one, locale).title }],
        )
      : [],
    meets: board.dilemmas.some(({ meeting }) => meeting !== null),
  };
}

export default function DilemmasPage({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const said = useWords(dilemmaWords);
  const { programme, others, programma, theme, showsAll, themes, all, left, today, done } = loaderData;
  const [first, ...rest] = loaderData.dilemmas;
  const asked = {
    programma,
    onderwerp: theme ? THEME_ADDRESSES[theme] : undefined,
    toon: showsAll ? ('alle' as const) : undefined,
  };
  const back: [string, string][] = [
    ['terug', 'bord'],
    ...Object.entries(asked).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : [])),
  ];
  return (
    <>
      <title>{`${said.short} · Wisselstage`}</title>
      <Done text={entryOf(said.done, done)} />
      <PageHead
        crumbs={[{ text: programme.name }]}
        title={said.title}
        lead={t.lead}
        band="rose"
        drawing="fork"
        actions={
          <>
            <ButtonLink variant="primary" to={newDilemmaPath({ programma })}>
              <Icon name="plus" /> {t.raise}
            </ButtonLink>
            <span className="ws-soft ws-dilemma__note">{t.noCases}</span>
          </>
        }
      />
      <Views
        label={t.topics}
        items={[
          { to: dilemmasPath({ programma }), text: t.all, count: all, current: theme === null },
          ...themes.map((one) => ({
            to: dilemmasPath({ programma, onderwerp: THEME_ADDRESSES[one.theme] }),
            text: said.themes[one.theme],
            count: one.count,
            current: one.theme === theme,
          })),
        ]}
      />
      {first ? (
        <Lead dilemma={first} organisations={loaderData.organisations} today={today} back={back} />
      ) : (
        <Empty title={t.none}>
          <p>{t.noneText}</p>
        </Empty>
      )}
      {rest.length > 0 ? (
        <section className="ws-section">
          <div className="ws-dilemma__row">
            <Heading level={2}>{t.alsoRecognised}</Heading>
            <span className="ws-soft">{t.order}</span>
          </div>
          <div className="ws-dilemma-cards">
            {rest.map((one) => (
              <DilemmaCard key={one.id} dilemma={one} back={back} />
            ))}
          </div>
        </section>
      ) : null}
      {loaderData.away.length > 0 ? (
        <Section title={t.away} intro={t.awayText}>
          <ul>
            {loaderData.away.map(({ id, state, title }) => (
              <li key={id}>
                <Link to={manageDilemmaPath(id)}>{title}</Link>{' '}
                <span className="ws-soft">({t.awayAs[state]})</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <div className="ws-dilemma__row">
        {left > 0 ? (
          <ButtonLink variant="secondary" to={dilemmasPath({ ...asked, toon: 'alle' })}>
            {t.showOthers(left)}
          </ButtonLink>
        ) : null}
        {loaderData.meets ? (
          <ButtonLink variant="quiet" to={dilemmaAgendaPath({ programma })}>
            {t.agenda}
          </ButtonLink>
        ) : null}
        {others.map(({ code, name }) => (
          <ButtonLink key={code} variant="quiet" to={dilemmasPath({ programma: code })}>
            {t.other(name)}
          </ButtonLink>
        ))}
      </div>
    </>
  );
}
