import { useState } from 'react';
import { useLocation, useNavigation } from 'react-router';

interface Turn {
  here: string;
  state: 'idle' | 'loading' | 'submitting';
  sending: boolean;
  turn: number;
}

/**
 * The turn goes up when a form was sent and answered, when another is sent before the page after the answer is there, and at
 * another address; not when the texts come in another language.
 */
export function turnAfter(last: Turn, now: Omit<Turn, 'turn'>): Turn {
  const { here, state, sending } = now;
  if (here === last.here && state === last.state && sending === last.sending) return last;
  const isAnswered = last.sending && !sending;
  const isNext = last.sending && last.state === 'loading' && state === 'submitting';
  return { ...now, turn: here !== last.here || isAnswered || isNext ? last.turn + 1 : last.turn };
}

function useTurn(): { turn: number; sending: boolean } {
  const { pathname, search } = useLocation();
  const { state, formMethod } = useNavigation();
  const here = pathname + search;
  const sending = formMethod !== undefined && formMethod !== 'GET';
  const [last, note] = useState<Turn>({ here, state, sending, turn: 0 });
  const next = turnAfter(last, { here, state, sending });
  if (next !== last) note(next);
  return next;
}

interface KeptAnswer<T> {
  answer: T | undefined;
  /** Until which it is kept. */
  turn: number;
}

/**
 * What is kept of an answer, after a page was drawn with what the router has. The answer is there before the sending is
 * over, as the page is asked for anew first: then it is of the turn that begins with that, also when the router forgets
 * it at the same moment, because somebody followed a link within the page.
 */
export function keptAfter<T>(
  kept: KeptAnswer<T>,
  { answer, turn, sending }: { answer: T | undefined; turn: number; sending: boolean },
): KeptAnswer<T> {
  if (answer !== undefined && answer !== kept.answer) return { answer, turn: sending ? turn + 1 : turn };
  if (answer === undefined && turn > kept.turn && kept.answer !== undefined) return { answer, turn };
  return kept;
}

/**
 * What the server said of the form that was sent: until the next one is sent, or another address. The router forgets
 * it sooner: when the texts of the page are asked for anew, and after a link within the page, such as those of the
 * error summary.
 */
export function useAnswer<T>(answer: T | undefined): T | undefined {
  const { turn, sending } = useTurn();
  const [kept, keep] = useState({ answer, turn });
  const now = keptAfter(kept, { answer, turn, sending });
  if (now !== kept) keep(now);
  return now.answer;
}

/**
 * What a form began with, its version too, just as long. If that came anew together with the texts, what somebody else
 * saved in between would empty the form, or would be overwritten without a word.
 */
export function useBegun<T>(loaded: T): T {
  const { turn } = useTurn();
  const [kept, keep] = useState({ loaded, turn });
  if (turn === kept.turn) return kept.loaded;
  keep({ loaded, turn });
  return loaded;
}
