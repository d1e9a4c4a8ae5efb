import { Link } from 'react-router';
import { Badge } from '../../../../ui/badge.tsx';
import { Heading } from '../../../../ui/heading.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { dilemmaPath } from '../../paths.ts';
import type { DilemmaView } from '../board.ts';
import { words as boardWords } from './board-words.ts';
import { words } from './dilemma-words.ts';
import { KnownBriefly } from './known.tsx';
import { Recognise } from './recognise.tsx';

interface CardProps {
  dilemma: DilemmaView;
  back: [name: string, value: string][];
}

/** A dilemma among the others. */
export function DilemmaCard({ dilemma, back }: CardProps) {
  const t = useWords(words);
  const board = useWords(boardWords);
  const { id, title, theme, begun, count, attempts } = dilemma;
  const helped = attempts.filter(({ verdict }) => verdict === 'helped').length;
  return (
    <article className="ws-dilemma-card" id={`dilemma-${id}`}>
      <p className="ws-dilemma__badges">
        <Badge tone="neutral">{t.themes[theme]}</Badge>
        {begun ? <Badge tone="neutral">{t.begun}</Badge> : null}
      </p>
      <Heading level={3}>
        <Link to={dilemmaPath(id)}>{title}</Link>
      </Heading>
      <KnownBriefly {...dilemma} />
      <p className="ws-dilemma-card__count">
        <strong>{t.organisations(count)}</strong> {t.doRecognise(count)}{' '}
        <span className="ws-soft">{t.triedTimes(attempts.length, helped)}</span>
      </p>
      <div className="ws-dilemma-card__do">
        <Recognise dilemma={dilemma} back={back} />
        <Link to={dilemmaPath(id)}>
          {board.read}
          <VisuallyHidden>: {title}</VisuallyHidden>
        </Link>
      </div>
    </article>
  );
}
