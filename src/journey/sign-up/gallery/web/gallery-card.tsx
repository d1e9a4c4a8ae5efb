import { Link } from 'react-router';
import { formatOrdinal } from '../../../../language/format.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { classNames } from '../../../../ui/class-names.ts';
import { Icon } from '../../../../ui/icon.tsx';
import { Inline } from '../../../../ui/inline.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { OrderDot } from '../../../../ui/order-dot.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import type { CardView } from '../view.ts';
import { words } from './gallery-words.ts';
import { PlaceDays, SecretDays } from './place-days.tsx';
import { PlaceHost } from './place-host.tsx';

export interface CardProps {
  card: CardView;
  /** Days that were asked for. */
  days: readonly string[];
  /** The days of the round are in more than one month. */
  months: boolean;
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
  const { code, title, codes, condition, secret, busy, picked, description } = card;
  return (
    <article id={`plek-${code}`} className={classNames('ws-offer', picked.length > 0 && 'ws-offer--chosen')}>
      <PlaceHost place={card} />
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

function Open({ card, days, months, closed, toPlace, choosing }: CardProps) {
  const t = useWords(words);
  const { code, title, codes, called, places, busy } = card;
  const nameOf = (own: string) => (codes.length > 0 ? `${title} (${own})` : title);
  if (places.length === 1) {
    const [place] = places as [CardView['places'][number]];
    return (
      <>
        <PlaceDays slots={place.slots} asked={days} months={months} />
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
          <PlaceDays slots={place.slots} asked={days} months={months} />
          {place.busy && !busy ? <Badge tone="attention">{t.busy}</Badge> : null}
          <ButtonRow>
            <Pick
              code={place.code}
              number={place.number}
              name={nameOf(place.code)}
              text={t.pickOne}
              closed={closed}
              choosing={choosing}
            />
            <More to={toPlace(place.code)} title={nameOf(place.code)} />
          </ButtonRow>
        </div>
      ))}
    </>
  );
}

function Secret({ card, closed, toPlace, choosing }: CardProps) {
  const t = useWords(words);
  const { title, codes, all, count, picked, next } = card;
  const nameOf = (own: string) => (codes.length > 0 ? `${title} (${own})` : title);
  return (
    <>
      <SecretDays count={count} />
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
        {all.map((own) => (
          <More key={own} to={toPlace(own)} title={nameOf(own)} which={count > 1 ? own : undefined} />
        ))}
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

interface MoreProps {
  to: string;
  title: string;
  /** Which of several it is, for who sees it. */
  which?: string | undefined;
}

function More({ to, title, which }: MoreProps) {
  const t = useWords(words);
  return (
    <Link className="nl-link" to={to}>
      {t.more}
      {which ? <span aria-hidden="true"> ({which})</span> : null} <VisuallyHidden>({title})</VisuallyHidden>
    </Link>
  );
}
