import { Link, useLocation } from 'react-router';
import { dayOf } from '../../../../language/day.ts';
import { formatLongDay } from '../../../../language/format.ts';
import { appContext, viewerContext } from '../../../../people/scope.ts';
import { asking } from '../../../../ui/asked.ts';
import { ButtonLink } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { Icon } from '../../../../ui/icon.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { FilterChips } from '../../../../ui/list-tools.tsx';
import { OrderDot } from '../../../../ui/order-dot.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { PageSummary } from '../../../../ui/page-summary.tsx';
import type { PageHandle } from '../../../../ui/plain.ts';
import { StepBar } from '../../../../ui/step-bar.tsx';
import { periodOf } from '../../../programme/programme-rounds.ts';
import { findRound } from '../../../programme/reads.ts';
import { formPath, galleryPath, galleryPlacePath, ownSignUpPath } from '../../paths.ts';
import { CHOICES } from '../../sign-up-choices.ts';
import { galleryState, hasSignedUp, isShown, readGallery } from '../gallery.ts';
import { ORDERS, type Order } from '../orders.ts';
import { type GalleryView, viewGallery } from '../view.ts';
import type { Route } from './+types/gallery.ts';
import { GalleryCard } from './gallery-card.tsx';
import { chipsOf, GalleryFilters } from './gallery-filters.tsx';
import { words } from './gallery-words.ts';

export const handle: PageHandle = { plain: true };

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { db, reads } = context.get(appContext);
  const round = await findRound(db, params.ronde);
  if (!round) throw new Response(null, { status: 404 });
  const state = galleryState(round);
  const all = isShown(state) ? await reads.read(`gallery ${round.id}`, () => readGallery(db, round)) : [];
  const search = new URL(request.url).searchParams;
  const signedUp = await hasSignedUp(db, round, context.get(viewerContext));
  // Who signed up chooses in the sign-up, and has no list here.
  if (signedUp) search.delete('gekozen');
  return {
    round: {
      ...{ code: round.code, name: round.name, opens: round.signUpOpens },
      ...{ firstDay: round.firstDay, lastDay: round.lastDay },
    },
    state,
    // Told here: what reads the gallery is for the server alone.
    there: isShown(state),
    signedUp,
    view: viewGallery(all, { round: round.code, search, today: dayOf(new Date()) }),
  };
}

export default function Gallery({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const locale = useLocale();
  const { round, state, signedUp, view } = loaderData;
  if (!loaderData.there) {
    const [title, lead] = state === 'closed' ? [t.closed, t.closedText] : [t.unannounced, t.unannouncedText];
    return (
      <>
        <title>{`${title} · ${round.name}`}</title>
        <PageHead crumbs={[{ text: round.name }]} title={title} lead={lead} />
        <ButtonLink variant="primary" to={ownSignUpPath()}>
          {t.toMine}
        </ButtonLink>
      </>
    );
  }
  const { total, organisations } = view;
  const mayBegin = state === 'open' && !signedUp;
  const mayAdd = signedUp && (state === 'open' || state === 'choosing');
  return (
    <>
      <PageSummary title={t.title} partOf={round.name} description={t.description(round.name)} />
      <PageHead
        band="sand"
        drawing="doors"
        crumbs={[{ text: round.name }]}
        title={t.title}
        lead={
          total > 0
            ? [
                t.lead(total, organisations, periodOf(round, locale)),
                ...(mayBegin ? [t.chooseUpTo(CHOICES)] : []),
              ].join(' ')
            : undefined
        }
        actions={
          state === 'announced' ? undefined : signedUp || state === 'choosing' ? (
            <ButtonLink variant="primary" to={ownSignUpPath()}>
              {t.toMine}
            </ButtonLink>
          ) : view.chosen.length > 0 ? undefined : (
            <ButtonLink variant="primary" to={formPath(round.code)}>
              {t.signUp}
            </ButtonLink>
          )
        }
      />
      {state === 'choosing' && !signedUp ? (
        <Callout tone="info">
          <p>{t.choosing}</p>
        </Callout>
      ) : null}
      {state === 'announced' && round.opens ? (
        <Callout tone="info">
          <p>{t.announced(formatLongDay(round.opens, locale))}</p>
        </Callout>
      ) : null}
      {total === 0 ? (
        <Empty title={t.empty}>
          <p>{t.emptyText}</p>
        </Empty>
      ) : (
        <div className="ws-split">
          <GalleryFilters view={view} here={galleryPath(round.code)} />
          <Results view={view} round={round.code} closed={!mayBegin && !mayAdd} signedUp={signedUp} />
        </div>
      )}
      {mayBegin && view.chosen.length > 0 ? <Chosen view={view} round={round.code} /> : null}
    </>
  );
}

/** What was asked of the gallery goes along, so that the way back leads to the same. */
function placeFrom(search: URLSearchParams, round: string, code: string): string {
  return galleryPlacePath(round, code) + (search.size > 0 ? asking(search, {}) : '');
}

interface ResultsProps {
  view: GalleryView;
  round: string;
  /** Nobody who looks can begin with a choice. */
  closed: boolean;
  /** What is chosen goes to the sign-up that is there. */
  signedUp: boolean;
}

function Results({ view, round, closed, signedUp }: ResultsProps) {
  const t = useWords(words);
  const locale = useLocale();
  const search = new URLSearchParams(useLocation().search);
  const { filter, filters, order, total, count, cards, cardCount, further, chosen, full } = view;
  const months = new Set(filters.days.map(({ value }) => value.slice(0, 7))).size;
  const chips = chipsOf(filter, search, t, locale);
  const codes = chosen.map(({ code }) => code);
  const gekozen = codes.length > 0 ? codes.join(',') : undefined;
  const choosing = (card: string) => (code: string, add: boolean) => {
    if (signedUp) return formPath(round, 'keuzes', { plek: code });
    const next = add ? [...codes, code] : codes.filter((one) => one !== code);
    return asking(search, { gekozen: next.join(',') || null }, `plek-${card}`);
  };
  return (
    <section>
      <div className="ws-results">
        <h2 className="nl-heading nl-heading--level-2">{t.found(count, total)}</h2>
        <nav className="ws-results__orders" aria-label={t.order}>
          {(Object.keys(ORDERS) as Order[]).map((one) => (
            <Link
              key={one}
              className="nl-link"
              to={asking(search, { volgorde: ORDERS[one] || null, tot: null })}
              aria-current={one === order ? 'true' : undefined}
            >
              {t.orders[one]}
            </Link>
          ))}
        </nav>
      </div>
      {chips.length > 0 ? (
        <div className="ws-narrowed">
          <FilterChips label={t.narrowed} removeText={t.remove} items={chips} />
          <Link
            className="nl-link"
            to={galleryPath(round, { gekozen, volgorde: ORDERS[order] || undefined })}
          >
            {t.clearAll}
          </Link>
        </div>
      ) : null}
      {filter.days.length > 0 && filters.secret > 0 ? (
        <p className="ws-apart">
          <Icon name="left-out" /> {t.secretAlways(filters.secret)}
        </p>
      ) : null}
      {full && !closed ? <p className="ws-apart">{t.full(CHOICES)}</p> : null}
      {count === 0 ? (
        <Empty
          title={t.nothing}
          action={
            <ButtonLink variant="secondary" to={galleryPath(round, { gekozen })}>
              {t.clear}
            </ButtonLink>
          }
        />
      ) : (
        <div className="ws-offers">
          {cards.map((card) => (
            <GalleryCard
              key={card.code}
              card={card}
              days={filter.days}
              months={months > 1}
              closed={closed || full}
              toPlace={(code) => placeFrom(search, round, code)}
              choosing={choosing(card.code)}
            />
          ))}
        </div>
      )}
      {further ? (
        <p className="ws-results" id="meer">
          <ButtonLink
            variant="secondary"
            to={asking(search, { tot: further.until }, `plek-${cards.at(-1)?.code}`)}
          >
            {t.showMore(further.count)}
          </ButtonLink>
          <span>{t.shownOf(cards.length, cardCount)}</span>
        </p>
      ) : null}
    </section>
  );
}

/** What was chosen so far, in its order, and the way on. */
function Chosen({ view: { chosen }, round }: { view: GalleryView; round: string }) {
  const t = useWords(words);
  return (
    <StepBar
      note={<strong>{t.chosen(chosen.length, CHOICES)}</strong>}
      aside={
        <ol className="ws-picked">
          {chosen.map(({ code, title }, index) => (
            <li key={code}>
              <OrderDot value={index + 1} />
              {title}
            </li>
          ))}
        </ol>
      }
    >
      <ButtonLink
        variant="primary"
        to={formPath(round, undefined, { gekozen: chosen.map(({ code }) => code).join(',') })}
      >
        {t.goOn}
      </ButtonLink>
    </StepBar>
  );
}
