import type { ReactNode } from 'react';
import { Drawing } from '../../../../ui/drawing.tsx';
import { Icon } from '../../../../ui/icon.tsx';
import { useWords } from '../../../../ui/language.tsx';
import type { StoryView } from '../../public/published.ts';
import { minutesToRead, type Side } from '../../story.ts';
import { words } from '../../words.ts';

/** Whose it is: a dot of their own, never the colour alone, for their name stands beside it. */
export function TellerDot({ side }: { side: Side }) {
  return (
    <svg className="ws-teller-dot" width="16" height="16" aria-hidden="true" focusable="false">
      <circle className={`ws-teller-dot__${side}`} cx="8" cy="8" r="7" />
    </svg>
  );
}

interface StoryProps {
  view: StoryView;
  /** Of its photo, where that may be seen. */
  photoTo: string;
  /** Within another page the title is no title of that page. */
  within?: boolean;
  children?: ReactNode;
}

/** A story as it is read: on its page, and by who still says whether it may be there. */
export function StoryText({ view, photoTo, within = false, children }: StoryProps) {
  const t = useWords(words);
  const { title, lead, opening, parts, speakers, photo } = view;
  const Title = within ? 'h2' : 'h1';
  const Question = within ? 'h3' : 'h2';
  const texts = [lead, opening, ...parts.map(({ text }) => text)];
  const speakerOf = (side: Side | null) => speakers.find((one) => one.side === side)!;
  const came = parts.filter(({ kind }) => kind === 'came');
  return (
    <article className={within ? 'ws-story ws-story--within' : 'ws-story'}>
      <div className="ws-story__head ws-band ws-band--sand">
        <div>
          <p className="ws-eyebrow">{t.eyebrow(minutesToRead(texts))}</p>
          <Title className="nl-heading nl-heading--level-1 ws-story__title">{title}</Title>
          <p className="nl-paragraph ws-story__lead">{lead}</p>
          <ul className="ws-tellers">
            {speakers.map(({ side, name, called, works }) => (
              <li key={side}>
                <TellerDot side={side} />
                <span>
                  <b>{name}</b>
                  <small>{name === called ? works : [called, works].filter(Boolean).join(', ')}</small>
                </span>
              </li>
            ))}
          </ul>
        </div>
        {photo ? (
          <img
            className="ws-story__photo"
            src={photoTo}
            width={photo.width}
            height={photo.height}
            alt={photo.alt}
          />
        ) : (
          <Drawing name="talk" />
        )}
      </div>
      <div className="ws-interview">
        <p className="ws-interview__open">{opening}</p>
        {parts.map(({ id, kind, side, text }) => {
          if (kind === 'question') return <Question key={id}>{text}</Question>;
          if (kind === 'came') return null;
          const speaker = speakerOf(side);
          if (kind === 'pull')
            return (
              <blockquote key={id} className="ws-pull">
                <p>{quoted(text)}</p>
                <footer>
                  {speaker.name === speaker.called ? t.pull(speaker.called, speaker.works) : speaker.name}
                </footer>
              </blockquote>
            );
          return (
            <div key={id} className={`ws-turn ws-turn--${side}`}>
              <p className="ws-turn__who">
                <TellerDot side={side!} />
                <b>{speaker.name}</b>
              </p>
              <p className="ws-lines">{text}</p>
            </div>
          );
        })}
        {came.length > 0 ? (
          <section className="ws-came">
            <Question>{t.cameOf}</Question>
            <ol>
              {came.map(({ id, text, more }, index) => (
                <li key={id} className={index === came.length - 1 ? 'ws-came__now' : undefined}>
                  <span className="ws-came__dot">
                    {index === came.length - 1 ? null : <Icon name="tick" />}
                  </span>
                  <b>{text}</b>
                  {more ? <small>{more}</small> : null}
                </li>
              ))}
            </ol>
          </section>
        ) : null}
        {children}
      </div>
    </article>
  );
}

/** Between quotes, once. */
const quoted = (text: string) => (/^[‘“"'].*[’”"']$/su.test(text) ? text : `‘${text}’`);
