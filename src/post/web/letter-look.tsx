import type { Letter } from '../../platform/mail/letter.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { useWords } from '../../ui/language.tsx';
import { words } from '../press-words.ts';

/** A letter without the address that its button leads to: that holds a key, and was made only to be looked at. */
export type SeenLetter = Pick<
  Letter,
  'from' | 'subject' | 'greeting' | 'paragraphs' | 'sentence' | 'quote' | 'facts' | 'after' | 'why'
> & { button: string; locale: 'nl' | 'en'; reminder: boolean };

/** A mail as who gets it reads it. Its button is no button here. */
export function LetterLook({ letter }: { letter: SeenLetter }) {
  const t = useWords(words);
  const { from, subject, greeting, paragraphs, sentence, quote, facts = [], after = [], why } = letter;
  return (
    <div className="ws-letter">
      <dl className="ws-letter__head">
        <dt>{t.from}</dt>
        <dd lang={letter.locale}>{from ?? 'Wisselstage'}</dd>
        <dt>{t.subject}</dt>
        <dd lang={letter.locale}>{subject}</dd>
      </dl>
      <div className="ws-letter__text" lang={letter.locale}>
        {greeting ? <p>{greeting}</p> : null}
        {paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {sentence ? <p className="ws-letter__own">{sentence}</p> : null}
        {quote ? (
          <>
            <p>{quote.intro}</p>
            <blockquote>{quote.text}</blockquote>
          </>
        ) : null}
        {facts.length > 0 ? (
          <FactList items={facts.map(([label, value]) => ({ term: label, text: value }))} />
        ) : null}
        <p>
          <span className="ws-letter__button">{letter.button}</span>
        </p>
        {after.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p className="ws-letter__why">{why}</p>
      </div>
      {letter.reminder ? <p className="ws-letter__why">{t.stop}</p> : null}
    </div>
  );
}
