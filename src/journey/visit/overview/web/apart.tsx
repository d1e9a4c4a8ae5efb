import { Link } from 'react-router';
import { useWords } from '../../../../ui/language.tsx';
import { LeftOut } from '../../../../ui/state.tsx';
import { visitsPath } from '../../paths.ts';
import { words } from './visits-words.ts';

/** Counts the whole round and stands there every day: nothing can be found by setting it beside a day. */
export function Apart({ count, round }: { count: number; round: string }) {
  const t = useWords(words);
  if (count === 0) return null;
  return (
    <p>
      <LeftOut>
        <span>
          {t.apart(count)} <Link to={visitsPath(round, { toon: 'geheim' })}>{t.apartLink}</Link>
        </span>
      </LeftOut>
    </p>
  );
}
