import { Link } from 'react-router';
import { readPublicFigures } from '../../../journey/impact/reads-public.ts';
import { FAMILY_NAMES, lookOf } from '../../../journey/programme/programme-kinds.ts';
import { readPublicHomeTexts } from '../../../journey/programme/reads-public.ts';
import { formPath, galleryPath } from '../../../journey/sign-up/paths.ts';
import { readPublishedStories } from '../../../journey/story/reads.ts';
import { partOf } from '../../../language/address.ts';
import { dayOf } from '../../../language/day.ts';
import { findExamplePasskey } from '../../../people/reads.ts';
import { appContext, localeContext, viewerContext } from '../../../people/scope.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Hero } from '../../../ui/hero.tsx';
import { useLocale, useWords } from '../../../ui/language.tsx';
import { Marked } from '../../../ui/marked.tsx';
import { Moments } from '../../../ui/moments.tsx';
import { PageSummary } from '../../../ui/page-summary.tsx';
import type { PageHandle } from '../../../ui/plain.ts';
import { Questions } from '../../../ui/questions.tsx';
import { Roster, type RosterGroup } from '../../../ui/roster.tsx';
import { Section } from '../../../ui/section.tsx';
import { FAMILIES } from '../../../ui/tile.tsx';
import { askPath, minePath, programmeHomePath, questionsPath, whoPath } from '../../paths.ts';
import { type NamedOrganisation, readPublicHome } from '../reads.ts';
import { readSpeaking } from '../speaking.ts';
import type { Route } from './+types/home.ts';
import { LastRound } from './figures.tsx';
import { words } from './home-words.ts';
import { Programmes } from './programmes.tsx';
import { Roles } from './roles.tsx';
import { RoundStrip } from './round-strip.tsx';
import { SHOWN, Stories } from './stories.tsx';

export const handle: PageHandle = { plain: true, ownStyle: true };

/** On the home page; all of them are on the page of the questions. */
const QUESTIONS = 5;

export async function loader({ context, request }: Route.LoaderArgs) {
  const { db, mode } = context.get(appContext);
  const today = dayOf(new Date());
  const asked = new URL(request.url).searchParams.get('programma');
  const { programme, programmes, rounds } = await readSpeaking(db, { today, asked });
  const at = { programmeId: programme?.id, locale: context.get(localeContext) };
  const stories = await readPublishedStories(db);
  return {
    stories: { newest: stories.slice(0, SHOWN), count: stories.length },
    programme,
    programmes,
    texts: await readPublicHomeTexts(db, at),
    example: mode === 'example' ? { secret: (await findExamplePasskey(db, 'bevestigd')) !== null } : null,
    entered: context.get(viewerContext) !== null,
    today,
    ...(await readPublicHome(db, today, rounds)),
    figures: await readPublicFigures(db, today),
  };
}

const DRAWINGS = ['day-door', 'day-coffee', 'day-walk', 'day-talk'] as const;

export default function Home({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const locale = useLocale();
  const { texts, programme, programmes, example, entered, rounds, today, organisations, regions, named } =
    loaderData;
  const programma = programmes.length > 1 ? programme?.code : undefined;
  const open = rounds.find(({ state }) => state === 'open');
  return (
    <>
      <PageSummary title={texts.title} partOf="Wisselstage" description={t.description} />
      <Hero
        eyebrow={[...new Set(rounds.map(({ programmeName }) => programmeName))].join(' · ') || undefined}
        title={texts.title}
        lead={texts.lead}
        drawing="street"
        actions={
          entered ? (
            <ButtonLink variant="primary" to={minePath()}>
              {t.goOn}
            </ButtonLink>
          ) : open ? (
            <>
              <ButtonLink variant="primary" to={formPath(open.code)}>
                {t.join}
              </ButtonLink>
              {open.places > 0 ? (
                <ButtonLink variant="quiet" to={galleryPath(open.code)}>
                  {t.toPlaces(open.places)}
                </ButtonLink>
              ) : null}
            </>
          ) : undefined
        }
      />
      {rounds.length === 0 ? (
        <Empty title={t.none}>
          <p>{t.noneText}</p>
        </Empty>
      ) : (
        rounds.map((round) => <RoundStrip key={round.code} round={round} among={rounds} today={today} />)
      )}
      {example ? <Roles secret={example.secret} /> : null}
      <Section title={t.day}>
        <Moments items={texts.moments.map((moment, index) => ({ ...moment, drawing: DRAWINGS[index]! }))} />
      </Section>
      <LastRound figures={loaderData.figures} />
      <Stories stories={loaderData.stories.newest} count={loaderData.stories.count} />
      {organisations > 0 ? (
        <Section
          id={partOf(whoPath)}
          title={t.who}
          intro={[
            t.whoLead(organisations, regions),
            ...(named.length > 0 && named.length < organisations ? [t.whoSome] : []),
          ].join(' ')}
        >
          {named.length > 0 ? <Roster groups={byFamily(named, FAMILY_NAMES[locale])} /> : null}
        </Section>
      ) : null}
      <Questions
        id="vragen"
        title={t.questions}
        note={
          <p className="ws-round__side">
            {t.questionsNote}
            <br />
            <Link className="nl-link" to={askPath({ programma })}>
              {t.toContact}
            </Link>
            {texts.questions.length > QUESTIONS ? (
              <>
                <br />
                <Link className="nl-link" to={questionsPath({ programma })}>
                  {t.allQuestions}
                </Link>
              </>
            ) : null}
          </p>
        }
        items={texts.questions
          .slice(0, QUESTIONS)
          .map(({ question, answer }) => ({ question, answer: <Marked blocks={answer} level={3} /> }))}
      />
      <Programmes all={programmes} current={programme} pathOf={programmeHomePath} />
    </>
  );
}

/** In the order of the families; what has no family of its own comes last. */
function byFamily(named: readonly NamedOrganisation[], titles: (typeof FAMILY_NAMES)['nl']): RosterGroup[] {
  const looked = named.map(({ name, kind }) => ({ name, look: lookOf(kind) }));
  return [...FAMILIES, null].flatMap((family) => {
    const items = looked
      .filter(({ look }) => (look?.family ?? null) === family)
      .map(({ name, look }) => ({ name, icon: look?.icon ?? null }));
    return items.length > 0 ? [{ family, title: titles[family ?? 'none'], items }] : [];
  });
}
