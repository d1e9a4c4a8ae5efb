import { Link } from 'react-router';
import { useWords } from '../../../../ui/language.tsx';
import { directoryPath } from '../../paths.ts';
import { words } from './contacts-words.ts';

/** What many search. Links, so that who follows one is not counted as who thought of it. */
export function Often({ often, programme }: { often: readonly string[]; programme: string | undefined }) {
  const t = useWords(words);
  if (often.length === 0) return null;
  return (
    <div className="ws-find__often">
      <span id="vaak">{t.often}</span>
      <ul className="ws-chips" aria-labelledby="vaak">
        {often.map((q) => (
          <li key={q}>
            <Link className="ws-chip" lang="nl" to={directoryPath({ programma: programme, q })}>
              {q}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
