import { useEffect, useState } from 'react';
import { visitPath } from '../../paths.ts';
import { keepOnPhone, lookAgain } from './on-phone.ts';

/**
 * Each time the page shows something new, what is kept of it is made new, or wiped.
 * @param visit what the page was given: another one each time
 * @returns whether it can be read without a network
 */
export function useKit(visit: { id: string }, mayBeKept: boolean): boolean {
  const [kept, setKept] = useState(false);
  useEffect(() => {
    let shown = true;
    const asked = mayBeKept ? keepOnPhone(visitPath(visit.id)) : lookAgain().then(() => false);
    // A browser that keeps nothing says so by refusing, as in a private window.
    asked.catch(() => false).then((canBeRead) => shown && setKept(canBeRead));
    return () => {
      shown = false;
    };
  }, [visit, mayBeKept]);
  return kept;
}
