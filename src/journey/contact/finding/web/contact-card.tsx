import type { ReactNode } from 'react';
import { telephone } from '../../../../ui/call-link.tsx';
import { classNames } from '../../../../ui/class-names.ts';
import { Icon } from '../../../../ui/icon.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Tile } from '../../../../ui/tile.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { lookOf } from '../../../programme/programme-kinds.ts';
import type { FoundCard } from '../find-cards.ts';
import { markedParts } from '../marked-parts.ts';
import { Chain } from './chain.tsx';
import { words } from './contacts-words.ts';

interface ContactCardProps {
  card: FoundCard;
  /** What can be done with it. */
  action?: ReactNode;
}

/** Who it is, what they may be rung for, how, and how the two know each other. */
export function ContactCard({ card, action }: ContactCardProps) {
  const t = useWords(words);
  const { id, name, calling, organisation, ringMeFor, notFor, marks, standing, kind } = card;
  const look = lookOf(kind);
  return (
    <article
      id={`kaart-${id}`}
      className={classNames('ws-contact', standing === 'grey' && 'ws-contact--grey')}
    >
      <div>
        <Tile icon={look?.icon ?? null} family={look?.family ?? null} size="large" />
        <h3 className="nl-heading nl-heading--level-3">{name}</h3>
        <p>
          <Marked text={calling} marks={marks} />
          <br />
          <span className="ws-contact__side">{organisation}</span>
        </p>
      </div>
      <div>
        <h4>{t.ringMeFor}</h4>
        <ul className="ws-for-me">
          {ringMeFor.map((line) => (
            <li key={line}>
              <Marked text={line} marks={marks} />
            </li>
          ))}
        </ul>
        {notFor ? (
          <p className="ws-contact__side">
            {t.notFor} {notFor}
          </p>
        ) : null}
      </div>
      <Reach card={card} />
      <div className="ws-know">
        <Chain through={card.tie.known === 'via'} />
        <Know card={card} />
        {standing === 'grey' ? <span className="ws-contact__side">{t.grey}</span> : null}
        {action}
      </div>
    </article>
  );
}

function Reach({ card: { name, reach, how, hours } }: { card: FoundCard }) {
  const t = useWords(words);
  const first = firstName(name);
  return (
    <div className="ws-contact__reach">
      <h4>{t.reach}</h4>
      {reach === null ? (
        <p className="ws-contact__after">
          <Icon name="lock" /> {t.after}
        </p>
      ) : null}
      {reach?.phone ? (
        <a className="ws-contact__phone" href={telephone(reach.phone)}>
          <Icon name="phone" />
          <VisuallyHidden>{t.ring(first)}</VisuallyHidden> {reach.phone}
        </a>
      ) : null}
      {reach?.email ? (
        <a className="nl-link" href={`mailto:${reach.email}`}>
          {t.mail(first)}
        </a>
      ) : null}
      <p className="ws-contact__side">{t.ways[how]}</p>
      {hours ? <p className="ws-contact__side">{hours}</p> : null}
    </div>
  );
}

function Know({ card: { name, tie, toAll } }: { card: FoundCard }) {
  const t = useWords(words);
  const first = firstName(name);
  if (tie.known === 'not-yet')
    return (
      <span>
        <b>{t.notYet}</b> {toAll ? t.toAll(first) : ''}
      </span>
    );
  const [who, how] =
    tie.known === 'introduced'
      ? t.introduced(first)
      : tie.known === 'via'
        ? t.via(tie.through.name)
        : tie.round === null
          ? t.met(first)
          : t.metIn(first, tie.round);
  return (
    <span>
      <b>{who}</b>
      {how.startsWith(',') ? '' : ' '}
      {how}
    </span>
  );
}

const firstName = (name: string): string => name.split(' ')[0] ?? name;

/** A text with what was asked for in it. */
function Marked({ text, marks }: { text: string; marks: readonly string[] }) {
  return markedParts(text, marks).map(({ at, part, marked }) =>
    marked ? <mark key={at}>{part}</mark> : <span key={at}>{part}</span>,
  );
}
