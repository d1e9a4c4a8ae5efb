import { Link } from 'react-router';
import { Badge } from '../../../../ui/badge.tsx';
import { ButtonLink } from '../../../../ui/button.tsx';
import { Heading } from '../../../../ui/heading.tsx';
import { Icon } from '../../../../ui/icon.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { dilemmaPath } from '../../paths.ts';
import type { DilemmaView } from '../board.ts';
import { words } from './dilemma-words.ts';
import { Known } from './known.tsx';
import { Meeting } from './meeting.tsx';
import { Recognise } from './recognise.tsx';
import { Tried } from './tried.tsx';

/** So much of what was tried stands on the board; the rest on its page. */
const SHOWN = 3;

interface LeadProps {
  dilemma: DilemmaView;
  organisations: number;
  today: string;
  back: [name: string, value: string][];
}

/** The dilemma that is recognised the most, at length. */
export function Lead({ dilemma, organisations, today, back }: LeadProps) {
  const t = useWords(words);
  const { id, title, question, theme, begun, attempts, own, reactions, meeting } = dilemma;
  return (
    <article className="ws-dilemma" id={`dilemma-${id}`}>
      <div>
        <p className="ws-dilemma__badges">
          <Badge tone="info">{t.themes[theme]}</Badge> <Badge tone="neutral">{t.mostRecognised}</Badge>
          {begun ? <Badge tone="neutral">{t.begun}</Badge> : null}
        </p>
        <Heading level={2}>
          <Link to={dilemmaPath(id)}>{title}</Link>
        </Heading>
        <p className="ws-lines">{question}</p>
        <Heading level={3} look={4}>
          {t.triedTitle}
        </Heading>
        {attempts.length > 0 ? <Tried attempts={attempts.slice(0, SHOWN)} /> : <p>{t.nothingTried}</p>}
        <div className="ws-dilemma__do">
          <Recognise dilemma={dilemma} large back={back} />
          {own.length > 0 ? (
            <ButtonLink variant="secondary" to={dilemmaPath(id, { doe: 'probeerden' })}>
              <Icon name="pen" /> {t.weTried}
            </ButtonLink>
          ) : null}
          <Link to={dilemmaPath(id)}>{t.reactions(reactions)}</Link>
        </div>
      </div>
      <div>
        <Heading level={3} look={4}>
          {t.howMany(dilemma.count, organisations)}
        </Heading>
        <Known {...dilemma} />
        <p className="ws-soft ws-dilemma__explain">{t.explain}</p>
        {meeting ? <Meeting meeting={meeting} today={today} /> : null}
      </div>
    </article>
  );
}
