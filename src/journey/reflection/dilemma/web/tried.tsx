import type { ReactNode } from 'react';
import { Badge, type Tone } from '../../../../ui/badge.tsx';
import { Icon } from '../../../../ui/icon.tsx';
import { useWords } from '../../../../ui/language.tsx';
import type { AttemptView } from '../board.ts';
import type { Verdict } from '../outcome.ts';
import { words } from './dilemma-words.ts';

const TONES: Record<Verdict, Tone> = {
  helped: 'good',
  unknown: 'neutral',
  'not-helped': 'neutral',
  mixed: 'neutral',
};

interface TriedProps {
  attempts: readonly AttemptView[];
  /** What the reader can say of one. */
  say?: (attempt: AttemptView) => ReactNode;
}

/** What was tried, and what came of it; not by whom, nor when. */
export function Tried({ attempts, say }: TriedProps) {
  const t = useWords(words);
  return (
    <ul className="ws-tried">
      {attempts.map((attempt) => {
        const { id, text, verdict, tried } = attempt;
        return (
          <li key={id}>
            <span className="ws-tile ws-tile--small ws-family--none">
              <Icon name="talk" />
            </span>
            <div>
              <p className="ws-lines">{text}</p>
              <p className="ws-tried__by">{tried ? t.triedBy(tried) : t.triedByFew}</p>
              {say?.(attempt)}
            </div>
            <Badge tone={TONES[verdict]}>
              {verdict === 'helped' ? <Icon name="tick" /> : null} {t.verdicts[verdict]}
            </Badge>
          </li>
        );
      })}
    </ul>
  );
}
