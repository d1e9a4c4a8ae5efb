import { Link } from 'react-router';
import { useWords } from '../../../../ui/language.tsx';
import { networkPath } from '../../paths.ts';
import { words } from './network-words.ts';

interface RoundChipsProps {
  rounds: readonly { code: string; name: string }[];
  /** `null`: over all of them. */
  current: string | null;
  programma: string | undefined;
  /** Whether they can be seen together. */
  over?: boolean;
}

/** From one round to another. */
export function RoundChips({ rounds, current, programma, over = false }: RoundChipsProps) {
  const t = useWords(words);
  if (rounds.length < 2) return null;
  return (
    <nav aria-label={t.rounds}>
      <ul className="ws-chips">
        {rounds.map(({ code, name }) => (
          <li key={code}>
            <Link
              className="ws-chip"
              to={networkPath({ programma, ronde: code })}
              aria-current={code === current ? 'page' : undefined}
            >
              {name}
            </Link>
          </li>
        ))}
        {over ? (
          <li>
            <Link
              className="ws-chip"
              to={networkPath({ programma })}
              aria-current={current === null ? 'page' : undefined}
            >
              {t.over(rounds.length)}
            </Link>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
