import { Link, useLocation } from 'react-router';
import { dayOf } from '../../../../language/day.ts';
import { appContext } from '../../../../people/scope.ts';
import { findClientData } from '../../../../platform/privacy/guard.ts';
import { asking } from '../../../../ui/asked.ts';
import { ButtonLink } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Drawing } from '../../../../ui/drawing.tsx';
import { Heading } from '../../../../ui/heading.tsx';
import { Icon } from '../../../../ui/icon.tsx';
import { KeptForm, useKeptFields } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { readCoordinatorAddresses } from '../../../programme/reads-programme.ts';
import { readOwnCard } from '../../card/cards.ts';
import { holdsUntil, isAsked } from '../../contact.ts';
import { askToMeetPath, directoryPath } from '../../paths.ts';
import { questionIn } from '../asked.ts';
import { type FoundCard, findCards } from '../find-cards.ts';
import type { Route } from './+types/contacts.ts';
import { ContactCard } from './contact-card.tsx';
import { ContactFilters } from './contact-filters.tsx';
import { words } from './contacts-words.ts';
import { findDirectory } from './enter.ts';
import { MyCard } from './my-card.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const asker = await findDirectory(context, request);
  if (!asker) return null;
  const { db } = context.get(appContext);
  const today = dayOf(new Date());
  const question = questionIn(new URL(request.url).searchParams);
  const { programmeId, programme, programmes, owner, strong } = asker;
  const answer = await findCards(db, { programmeId, owner, strong, today }, question);
  const own = owner && (await readOwnCard(db, owner.personId));
  return {
    programme,
    others: programmes.filter(({ code }) => code !== programme.code),
    several: programmes.length > 1 ? programme.code : undefined,
    asked: { q: question.q, known: question.known, families: question.families, regions: question.regions },
    // Nothing of it is kept; who typed it is told, for it stands in the address of the page.
    flagged: findClientData(question.q).length > 0,
    answer,
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

export default function Contacts({ loaderData }: Route.ComponentProps) {
  return loaderData ? <Directory data={loaderData} /> : <Unconfirmed />;
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

function Directory({ data }: { data: NonNullable<Route.ComponentProps['loaderData']> }) {
  const t = useWords(words);
  const { programme, others, several, asked, answer, own, mayHaveCard, flagged, coordinators } = data;
  const search = new URLSearchParams(useLocation().search);
  const kept = useKeptFields('zoek')?.get('q')?.[0];
  const { cards, total, alsoSearched } = answer;
  const more = total - cards.length;
  return (
    <>
      <title>{`${t.title} · Wisselstage`}</title>
      <div className="ws-band ws-band--sage ws-find">
        <div>
          <h1 className="nl-heading nl-heading--level-1">
            <label htmlFor="q">{t.title}</label>
          </h1>
          <KeptForm kept="zoek" aside method="get" action={directoryPath()}>
            <div className="ws-find__field">
              {several ? <input type="hidden" name="programma" value={several} /> : null}
              <div className="ws-search">
                <Icon name="search" />
                <input
                  key={asked.q}
                  className="ws-filter"
                  id="q"
                  name="q"
                  type="search"
                  maxLength={200}
                  defaultValue={kept ?? asked.q}
                />
              </div>
              <button className="nl-button nl-button--primary" type="submit">
                <span className="nl-button__label">{t.search}</span>
              </button>
            </div>
          </KeptForm>
          <p className="ws-find__note">{t.note}</p>
        </div>
        <Drawing name="cord" />
      </div>
      {flagged ? (
        <Callout tone="attention">
          <p>{t.flagged}</p>
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
      <div className="ws-split">
        <div className="ws-split__side">
          <ContactFilters asked={asked} facets={answer.facets} programme={several} />
          {mayHaveCard ? <MyCard own={own} programme={several} /> : null}
        </div>
        <section>
          <div className="ws-results">
            <Heading level={2}>{t.found(total, asked.q)}</Heading>
            {alsoSearched.length > 0 ? <span className="ws-soft">{t.also(alsoSearched)}</span> : null}
          </div>
          <div className="ws-contacts">
            {cards.map((card) => (
              <ContactCard
                key={card.id}
                card={card}
                action={mayHaveCard ? <AskToMeet card={card} programme={several} /> : undefined}
              />
            ))}
          </div>
          <p className="ws-contacts__after">
            {more > 0 ? (
              <ButtonLink
                variant="secondary"
                to={asking(search, { alle: '1' }, cards.length > 0 ? `kaart-${cards.at(-1)!.id}` : undefined)}
              >
                {t.more(more)}
              </ButtonLink>
            ) : null}
            <NotFound coordinators={coordinators} />
          </p>
        </section>
      </div>
    </>
  );
}

/** Through somebody, or by oneself; who knows each other already needs neither. */
function AskToMeet({ card, programme }: { card: FoundCard; programme: string | undefined }) {
  const t = useWords(words);
  const { known } = card.tie;
  if (known !== 'via' && known !== 'not-yet') return null;
  return (
    <ButtonLink variant="secondary" small to={askToMeetPath(card.id, { programma: programme })}>
      <Icon name={known === 'via' ? 'share' : 'talk'} /> {t.meet[known]}
      <VisuallyHidden> ({card.name})</VisuallyHidden>
    </ButtonLink>
  );
}

/** Nothing found ends with whom to ask. */
function NotFound({ coordinators }: { coordinators: readonly string[] }) {
  const t = useWords(words);
  if (coordinators.length === 0) return null;
  return (
    <span>
      {t.notFound}{' '}
      <a className="nl-link" href={`mailto:${coordinators.join(',')}`}>
        {t.ask}
      </a>
      {t.askText}
    </span>
  );
}
