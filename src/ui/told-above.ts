import { type RefObject, useEffect, useRef, useSyncExternalStore } from 'react';
import { useActionData } from 'react-router';
import { useAnswer } from './answer.ts';

// On the server, and while a browser takes over what came from there, the one; after that the other.
const [yes, no] = [() => true, () => false];
const never = () => () => {};
const nothing = Symbol('nothing told yet');

/**
 * What a form is answered with, above it, takes the focus: a form sent without loading a page leaves it on the button, far below.
 * In a page that came whole, somebody may be at work in a field before the script is there, and stays in it.
 * It does so once for each time that the form is sent: a link in it to a field is not answered by taking the focus back.
 * @param told whether something is told; the form's next answer takes the focus anew, none leaves it where it is
 */
export function useToldAbove<T extends HTMLElement>(told: boolean): RefObject<T | null> {
  const box = useRef<T>(null);
  // The page is drawn again for much more than an answer, such as a link to a field; this is another one only when it was sent again.
  const answer = useAnswer(useActionData<unknown>());
  const heard = useRef<unknown>(nothing);
  const cameWhole = useRef(useSyncExternalStore(never, no, yes));
  useEffect(() => {
    const atWork = cameWhole.current && document.activeElement !== document.body;
    cameWhole.current = false;
    const anew = heard.current !== answer;
    heard.current = told ? answer : nothing;
    if (told && anew && !atWork) box.current?.focus();
  }, [told, answer]);
  return box;
}
