import { Link } from 'react-router';
import { formatEachDay } from '../../../../language/format.ts';
import { ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Card } from '../../../../ui/card.tsx';
import { FactList } from '../../../../ui/fact-list.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { replyPath, visitPath } from '../../paths.ts';
import { sayTimes } from '../../telling/say.ts';
import { AHEAD } from '../../visit.ts';
import type { Question } from '../questions.ts';
import type { ReplyFault, TypedReply } from '../reply-form.ts';
import { No, Offer, Otherwise, WasIt } from './reply-forms.tsx';
import { words } from './reply-words.ts';

interface AskedProps {
  sleutel: string;
  question: Question;
  said: { fault?: ReplyFault | undefined; typed?: TypedReply | undefined };
  aside: boolean;
}

/** One visit: what is asked of it, and the buttons. */
export function Asked({ sleutel, question, said, aside }: AskedProps) {
  const t = useWords(words);
  const { id, side, ask, secret, open } = question;
  const to = { action: replyPath({ sleutel }), sleutel };
  const title = open ? open.title : side === 'visitor' ? t.secretVisitor : t.secretHost;
  return (
    <Card id={`stage-${id}`} title={title} headingLevel={2} selected={ask !== null}>
      {secret ? <p>{side === 'visitor' ? t.secretVisitorText : t.secretHostText}</p> : null}
      {open ? <Facts question={question} open={open} /> : null}
      <Stand question={question} />
      {ask === 'offer' ? <Offer to={to} question={question} said={said} aside={aside} /> : null}
      {ask === 'was-it' ? <WasIt to={to} question={question} /> : null}
      {ask === null && AHEAD.includes(question.state) ? <No to={to} question={question} said={said} /> : null}
      {question.maySayOtherwise ? <Otherwise to={to} question={question} /> : null}
      {ask === 'offer' && !secret ? (
        // Two buttons answer; the rest can wait.
        <p>
          <Link className="nl-link" to={visitPath(id)}>
            {t.more}
          </Link>
        </p>
      ) : (
        <ButtonRow>
          <ButtonLink variant="secondary" to={visitPath(id)}>
            {secret ? t.signIn : t.more}
          </ButtonLink>
        </ButtonRow>
      )}
    </Card>
  );
}

function Facts({ question: { side }, open }: { question: Question; open: NonNullable<Question['open']> }) {
  const t = useWords(words);
  const locale = useLocale();
  const times = sayTimes(open.times, locale);
  return (
    <FactList
      items={[
        { term: side === 'visitor' ? t.at : t.from, text: open.organisation },
        ...(open.who.length > 0
          ? [{ term: side === 'visitor' ? t.receives : t.who, text: open.who.join(', ') }]
          : []),
        { term: t.when, text: formatEachDay(open.days, locale) },
        ...(times ? [{ term: t.time, text: times }] : []),
        ...(open.goal ? [{ term: t.goal, text: open.goal }] : []),
      ]}
    />
  );
}

function Stand({ question: { state, side, ask, agreed, says } }: { question: Question }) {
  const t = useWords(words);
  if (ask !== null) return null;
  const waits = state === 'offered' && agreed;
  return (
    <p>
      <strong>{waits ? t.saidYes : t.states[state]}</strong>{' '}
      {waits ? t.waitsForOther : says === null ? '' : says === 'took-place' ? t.saysTookPlace : t.saysMissed}
      {side === 'visitor' && state === 'took-place' ? ` ${t.certificate}` : ''}
    </p>
  );
}
