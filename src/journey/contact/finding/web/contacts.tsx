import { data, Link, redirect } from 'react-router';
import { typedIn } from '../../../../forms/typed.ts';
import { dayOf } from '../../../../language/day.ts';
import { appContext, viewerContext } from '../../../../people/scope.ts';
import { findClientData } from '../../../../platform/privacy/guard.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { PAGE } from '../../../../ui/asked.ts';
import { ButtonLink } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Drawing } from '../../../../ui/drawing.tsx';
import { Heading } from '../../../../ui/heading.tsx';
import { Icon } from '../../../../ui/icon.tsx';
import { KeptForm, useKeptFields } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Paging } from '../../../../ui/paging.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { readCoordinatorAddresses } from '../../../programme/reads-programme.ts';
import { readOwnCard } from '../../card/cards.ts';
import { holdsUntil, isAsked } from '../../contact.ts';
import { askToMeetPath, directoryPath, suggestLinePath } from '../../paths.ts';
import { keepSearched } from '../../searched/keeping.ts';
import { readOften } from '../../searched/reading.ts';
import { LONGEST, questionIn } from '../asked.ts';
import { type FoundCard, findCards } from '../find-cards.ts';
import type { Route } from './+types/contacts.ts';
import { ContactCard } from './contact-card.tsx';
import { ContactFilters } from './contact-filters.tsx';
import { words } from './contacts-words.ts';
import { findDirectory } from './enter.ts';
import { MyCard } from './my-card.tsx';
import { AskCoordinators, NothingFound } from './not-found.tsx';
import { Often } from './often.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const asker = await findDirectory(context, request);
  if (!asker) return null;
  const { db } = context.get(appContext);
  const today = dayOf(new Date());
  const { searchParams } = new URL(request.url);
  const question = questionIn(searchParams, Math.trunc(Number(searchParams.get(PAGE))) || 1);
  // What looks like a client stays in no address, and is not looked for.
  if (looksLikeClient(question.q)) throw redirect(directoryPath({ ...programmeIn(searchParams), niet: '1' }));
  const { programmeId, programme, programmes, owner, strong, runs } = asker;
  const looking = { programmeId, owner, strong, today };
  const answer = await findCards(db, looking, question);
  const own = owner && (await readOwnCard(db, owner.personId));
  return {
    programme,
    others: programmes.filter(({ code }) => code !== programme.code),
    several: programmes.length > 1 ? programme.code : undefined,
    asked: { q: question.q, known: question.known, families: question.families, regions: question.regions },
    flagged: searchParams.has('niet'),
    answer,
    often: await readOften(db, looking),
    runs,
    mayHaveCard: owner !== null,
    own: own && {
      ...{ ringMeFor: own.ringMeFor, audience: own.audience },
      secret: owner.secret,
      until: holdsUntil(own.confirmedOn),
      asked: isAsked(own.confirmedOn, today),
    },
    coordinators: await readCoordinatorAddresses(db, programmeId),
  };
}

const looksLikeClient = (q: string): boolean => findClientData(q).length > 0;

const programmeIn = (search: URLSearchParams) => ({ programma: search.get('programma') ?? undefined });

/**
 * A question comes in a form and not in an address, for in an address it would stand in what browsers and networks keep. It
 * goes on to one when there is no client in it, so that what was found can be gone back to.
 */
export async function action({ context, request }: Route.ActionArgs) {
  const asker = await findDirectory(context, request);
  const { q = '', programma, proef } = await typedIn(request);
  const typed = q.trim().slice(0, LONGEST);
  if (looksLikeClient(typed)) return data({ typed }, { status: 422 });
  const viewer = context.get(viewerContext);
  // What a coordinator tries out is nobody's question.
  if (asker && viewer && proef === undefined) {
    const { programmeId, owner, strong } = asker;
    const looking = { programmeId, owner, strong, today: dayOf(new Date()) };
    await keepSearched(context.get(appContext).db, { looking, q: typed, by: viewer.userId });
  }
  return redirect(directoryPath({ programma, q: typed }), 303);
}

export default function Contacts({ loaderData, actionData }: Route.ComponentProps) {
  const answer = useAnswer(actionData);
  return loaderData ? <Directory data={loaderData} typed={answer?.typed ?? null} /> : <Unconfirmed />;
}

/** Nobody has said yet that they work where they say. */
function Unconfirmed() {
  const t = useWords(words);
  return (
    <>
      <title>{`${t.title} · Wisselstage`}</title>
      <PageHead band="sage" title={t.unconfirmed} lead={t.unconfirmedText} />
    </>
  );
}

interface DirectoryProps {
  data: NonNullable<Route.ComponentProps['loaderData']>;
  /** What somebody typed that was not looked for. */
  typed: string | null;
}

function Directory({ data, typed }: DirectoryProps) {
  const t = useWords(words);
  const { programme, others, several, asked, answer, own, mayHaveCard, flagged } = data;
  const ask = { coordinators: data.coordinators, runs: data.runs, programme: several };
  const kept = useKeptFields('zoek')?.get('q')?.[0];
  const { cards, total, more, alsoSearched } = answer;
  const isNarrowed = [asked.known, asked.families, asked.regions].some((chosen) => chosen.length > 0);
  // Where nothing was found there is nothing to narrow, and one's own card is among what can be done.
  const hasSide = total > 0 || answer.facets.known.length > 0;
  return (
    <>
      <title>{`${t.title} · Wisselstage`}</title>
      <div className="ws-band ws-band--sage ws-find">
        <div>
          <h1 className="nl-heading nl-heading--level-1">
            <label htmlFor="q">{t.title}</label>
          </h1>
          <KeptForm kept="zoek" aside method="post" action={directoryPath({ programma: several })}>
            <div className="ws-find__field">
              {several ? <input type="hidden" name="programma" value={several} /> : null}
              <div className="ws-search">
                <Icon name="search" />
                <input
                  key={typed ?? asked.q}
                  className="ws-filter"
                  id="q"
                  name="q"
                  type="search"
                  maxLength={200}
                  defaultValue={kept ?? typed ?? asked.q}
                  aria-invalid={typed === null ? undefined : true}
                  aria-describedby={typed === null ? undefined : 'niet-gezocht'}
                />
              </div>
              <button className="nl-button nl-button--primary" type="submit">
                <span className="nl-button__label">{t.search}</span>
              </button>
            </div>
          </KeptForm>
          <p className="ws-find__note">{t.note}</p>
          <Often often={data.often} programme={several} />
        </div>
        <Drawing name="cord" />
      </div>
      {flagged || typed !== null ? (
        <Callout tone="attention" role={typed === null ? undefined : 'alert'}>
          <p id="niet-gezocht">{t.flagged}</p>
        </Callout>
      ) : null}
      {others.length > 0 ? (
        <p>
          {t.programme(programme.name)}{' '}
          {others.map(({ code, name }) => (
            <Link key={code} className="nl-link" to={directoryPath({ programma: code })}>
              {name}
            </Link>
          ))}
        </p>
      ) : null}
      <div className={hasSide ? 'ws-split' : undefined}>
        {hasSide ? (
          <div className="ws-split__side">
            <ContactFilters asked={asked} facets={answer.facets} programme={several} />
            {mayHaveCard ? <MyCard own={own} programme={several} /> : null}
          </div>
        ) : null}
        <section>
          <div className="ws-results">
            <Heading level={2}>{t.found(total, asked.q, more)}</Heading>
            {alsoSearched.length > 0 ? <span className="ws-soft">{t.also(alsoSearched)}</span> : null}
          </div>
          {total === 0 ? (
            <NothingFound
              q={asked.q}
              narrowed={isNarrowed}
              hasCard={mayHaveCard ? own !== null : null}
              {...ask}
            />
          ) : null}
          <div className="ws-contacts">
            {cards.map((card) => (
              <ContactCard
                key={card.id}
                card={card}
                action={mayHaveCard ? <AskToMeet card={card} programme={several} /> : undefined}
              />
            ))}
          </div>
          <Paging page={answer} />
          {total > 0 ? (
            <p className="ws-contacts__after">
              <AskCoordinators {...ask} />
            </p>
          ) : null}
        </section>
      </div>
    </>
  );
}

/** Through somebody, or by oneself; who met writes for what they would ring the other, and who was introduced needs neither. */
function AskToMeet({ card, programme }: { card: FoundCard; programme: string | undefined }) {
  const t = useWords(words);
  const { known } = card.tie;
  if (card.metId)
    return (
      <Link className="nl-link" to={suggestLinePath(card.metId)}>
        {t.write} <VisuallyHidden>({card.name})</VisuallyHidden>
      </Link>
    );
  if (known !== 'via' && known !== 'not-yet') return null;
  return (
    <ButtonLink variant="secondary" small to={askToMeetPath(card.id, { programma: programme })}>
      <Icon name={known === 'via' ? 'share' : 'talk'} /> {t.meet[known]}
      <VisuallyHidden> ({card.name})</VisuallyHidden>
    </ButtonLink>
  );
}
