import { Link } from 'react-router';
import { formatOrdinal } from '../../../../language/format.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { ButtonLink } from '../../../../ui/button.tsx';
import { classNames } from '../../../../ui/class-names.ts';
import { DayLeaves } from '../../../../ui/day-leaves.tsx';
import { Icon } from '../../../../ui/icon.tsx';
import { Inline } from '../../../../ui/inline.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { OrderDot } from '../../../../ui/order-dot.tsx';
import { Tile } from '../../../../ui/tile.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { lookOf } from '../../../programme/programme-kinds.ts';
import type { CardView } from '../view.ts';
import { words } from './gallery-words.ts';

export interface CardProps {
  card: CardView;
  /** Days that were asked for. */
  days: readonly string[];
  /** No more can be chosen, or choosing is not for who looks. */
  closed: boolean;
  /** Where one reads all of a place. */
  toPlace(code: string): string;
  /** The address with another list of what is chosen, at this card. */
  choosing(code: string, add: boolean): string;
}

/** What somebody may see where, on which days and on what condition, and a way to choose it. */
export function GalleryCard({ card, ...rest }: CardProps) {
  const t = useWords(words);
  const { code, title, codes, organisation, kind, region, condition, secret, busy, picked, description } =
    card;
  const look = lookOf(kind);
  return (
    <article id={`plek-${code}`} className={classNames('ws-offer', picked.length > 0 && 'ws-offer--chosen')}>
      <div className="ws-offer__who">
        <Tile icon={look?.icon ?? null} family={look?.family ?? null} size="large" />
        <p>
          <b>{organisation}</b>
          {[kind, region].filter(Boolean).join(' · ')}
        </p>
      </div>
      <h3 className="nl-heading nl-heading--level-3 ws-offer__title">
        <Link to={rest.toPlace(code)}>{title}</Link>
        {codes.length > 0 ? <span className="ws-offer__codes"> ({codes.join(', ')})</span> : null}
      </h3>
      {busy || secret ? (
        <Inline>
          {busy ? <Badge tone="attention">{t.busy}</Badge> : null}
          {secret ? <Badge tone="neutral">{t.secretCard}</Badge> : null}
        </Inline>
      ) : null}
      {description ? <p className="ws-offer__text">{description}</p> : null}
      <p className="ws-offer__asks">
        <Icon name="person" />
        <span>{t.asked[condition]}</span>
      </p>
      {secret ? <Secret card={card} {...rest} /> : <Open card={card} {...rest} />}
    </article>
  );
}

function Open({ card, days, closed, toPlace, choosing }: CardProps) {
  const t = useWords(words);
  const { code, title, codes, called, places } = card;
  const nameOf = (own: string) => (codes.length > 0 ? `${title} (${own})` : title);
  const leaves = (slots: CardView['places'][number]['slots']) => (
    <DayLeaves
      label={t.daysOf}
      markText={t.fits}
      items={slots.map((slot) => ({
        days: slot.days,
        note: t.seatsOn(slot.capacity),
        marked: slot.days.some((day) => days.includes(day)),
      }))}
    />
  );
  if (places.length === 1) {
    const [place] = places as [CardView['places'][number]];
    return (
      <>
        {leaves(place.slots)}
        <div className="ws-offer__do">
          <Pick
            code={code}
            number={place.number}
            name={nameOf(code)}
            text={t.pick}
            closed={closed}
            choosing={choosing}
          />
          <More to={toPlace(code)} title={called} />
        </div>
      </>
    );
  }
  return (
    <>
      {places.map((place) => (
        <div key={place.code} className="ws-offer__place">
          {leaves(place.slots)}
          <Pick
            code={place.code}
            number={place.number}
            name={nameOf(place.code)}
            text={t.pickOne}
            closed={closed}
            choosing={choosing}
          />
        </div>
      ))}
      <div className="ws-offer__do">
        <More to={toPlace(code)} title={called} />
      </div>
    </>
  );
}

function Secret({ card, closed, toPlace, choosing }: CardProps) {
  const t = useWords(words);
  const { code, title, codes, called, count, picked, next } = card;
  const nameOf = (own: string) => (codes.length > 0 ? `${title} (${own})` : title);
  return (
    <>
      <div className="ws-offer__secret">
        <Icon name="left-out" />
        <p>
          <b>{t.secretCardDays}</b>
          {t.secretCardText} {count > 1 ? t.secretSeveral(count) : null}
        </p>
      </div>
      <div className="ws-offer__do">
        {picked.map((place) => (
          <Pick
            key={place.code}
            code={place.code}
            number={place.number}
            name={nameOf(place.code)}
            text={t.pick}
            closed={closed}
            choosing={choosing}
          />
        ))}
        {next ? (
          <Pick
            code={next}
            number={null}
            name={nameOf(next)}
            text={picked.length > 0 ? t.pickMore : t.pick}
            closed={closed}
            choosing={choosing}
          />
        ) : null}
        <More to={toPlace(code)} title={called} />
      </div>
    </>
  );
}

interface PickProps extends Pick<CardProps, 'closed' | 'choosing'> {
  code: string;
  number: number | null;
  name: string;
  text: string;
}

function Pick({ code, number, name, text, closed, choosing }: PickProps) {
  const t = useWords(words);
  const locale = useLocale();
  if (number !== null) {
    return (
      <Inline>
        <OrderDot value={number} />
        <strong>{t.nth(formatOrdinal(number, locale))}</strong>
        <ButtonLink variant="quiet" small to={choosing(code, false)}>
          {t.unpick} <VisuallyHidden>({name})</VisuallyHidden>
        </ButtonLink>
      </Inline>
    );
  }
  if (closed) return null;
  return (
    <ButtonLink variant="secondary" small to={choosing(code, true)}>
      {text} <VisuallyHidden>({name})</VisuallyHidden>
    </ButtonLink>
  );
}

function More({ to, title }: { to: string; title: string }) {
  const t = useWords(words);
  return (
    <Link className="nl-link" to={to}>
      {t.more} <VisuallyHidden>({title})</VisuallyHidden>
    </Link>
  );
}
