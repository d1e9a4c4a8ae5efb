import { useState } from 'react';
import { useLocation, useNavigation } from 'react-router';

/** Goes up when a form was sent and answered, and at another address; not when the texts come in another language. */
function useTurn(): number {
  const { pathname, search } = useLocation();
  const { formMethod } = useNavigation();
  const here = pathname + search;
  const sending = formMethod !== undefined && formMethod !== 'GET';
  const [last, note] = useState({ here, sending, turn: 0 });
  if (here === last.here && sending === last.sending) return last.turn;
  const turn = here !== last.here || !sending ? last.turn + 1 : last.turn;
  note({ here, sending, turn });
  return turn;
}

/**
 * What the server said of the form that was sent: until the next one is sent, or another address. The router forgets
 * it sooner: when the texts of the page are asked for anew, and after a link within the page, such as those of the
 * error summary.
 */
export function useAnswer<T>(answer: T | undefined): T | undefined {
  const turn = useTurn();
  const [kept, keep] = useState({ answer, turn });
  const now = answer ?? (turn === kept.turn ? kept.answer : undefined);
  if (now !== kept.answer || turn !== kept.turn) keep({ answer: now, turn });
  return now;
}

/**
 * What a form began with, its version too, just as long. If that came anew together with the texts, what somebody else
 * saved in between would empty the form, or would be overwritten without a word.
 */
export function useBegun<T>(loaded: T): T {
  const turn = useTurn();
  const [kept, keep] = useState({ loaded, turn });
  if (turn === kept.turn) return kept.loaded;
  keep({ loaded, turn });
  return loaded;
}
