import { type RefObject, useEffect, useRef, useSyncExternalStore } from 'react';

// On the server, and while a browser takes over what came from there, the one; after that the other.
const [yes, no] = [() => true, () => false];
const never = () => () => {};

/**
 * What a form is answered with, above it, takes the focus: a form sent without loading a page leaves it on the button, far below.
 * In a page that came whole, somebody may be at work in a field before the script is there, and stays in it.
 * @param answer what is told; another one takes the focus anew, none leaves it where it is
 */
export function useToldAbove<T extends HTMLElement>(answer: object | null): RefObject<T | null> {
  const box = useRef<T>(null);
  const cameWhole = useRef(useSyncExternalStore(never, no, yes));
  useEffect(() => {
    const atWork = cameWhole.current && document.activeElement !== document.body;
    cameWhole.current = false;
    if (answer !== null && !atWork) box.current?.focus();
  }, [answer]);
  return box;
}
