import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { isOf, movedBy, type Pressed, pressedIn, successorOf } from './kept-place.ts';

/**
 * A page that comes without loading leaves the focus on what was pressed, or on nothing when that is gone. Then
 * a screen reader says nothing and a keyboard starts again at the top; so the heading of the new page gets it.
 * What was pressed in a row keeps its place: the same row stays under the eye, the finger and the keyboard.
 */
export function usePageFocus(): void {
  const { key, pathname, hash } = useLocation();
  const before = useRef({ key, pathname });
  const pressed = usePressed();
  // Before the page is painted, so that nothing is seen to jump.
  useIsomorphicLayoutEffect(() => {
    const was = before.current;
    before.current = { key, pathname };
    if (was.key === key) return;
    const row = pressed.current;
    pressed.current = null;
    if (row?.pathname === pathname && keepPlace(row)) return;
    const lost = document.activeElement === null || document.activeElement === document.body;
    // What has taken the focus in the page itself, such as the summary of mistakes, keeps it.
    if (!lost && (was.pathname === pathname || inPage(document.activeElement))) return;
    const target = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    // On the same page what was done is news; on another one its heading is.
    const said = was.pathname === pathname ? find('main [role="status"]:not(:empty)') : null;
    focus(target ?? said ?? find('main h1'));
  }, [key, pathname, hash]);
}

// On the server there is nothing to lay out, and React says so for each page.
const useIsomorphicLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** What was pressed last, from the moment that its form is sent. */
function usePressed() {
  const pressed = useRef<Pressed | null>(null);
  useEffect(() => {
    let at: Pressed['at'] = null;
    const note = (event: MouseEvent) => {
      // A button that is pressed by keyboard makes a click that is nowhere.
      at = event.detail > 0 ? { x: event.clientX, y: event.clientY } : null;
    };
    const send = (event: SubmitEvent) => {
      pressed.current = pressedIn(event, at);
    };
    document.addEventListener('click', note, true);
    document.addEventListener('submit', send, true);
    return () => {
      document.removeEventListener('click', note, true);
      document.removeEventListener('submit', send, true);
    };
  }, []);
  return pressed;
}

function keepPlace(pressed: Pressed): boolean {
  const target = successorOf(pressed);
  if (!target) return false;
  focus(target);
  if (isOf(pressed, target)) {
    scrollerOf(target).scrollBy({ top: movedBy(pressed, target), behavior: 'instant' });
  }
  if (pressed.at) guardSpot(pressed, pressed.at);
  return true;
}

/** What scrolls it: beside a list that is the panel, where it is longer than the window. */
function scrollerOf(element: Element): Element | Window {
  const panel = element.closest('.ws-panel');
  return panel && panel.scrollHeight > panel.clientHeight ? panel : window;
}

/** A second press this soon after is still of the first. */
const DOUBLE_MS = 700;
const FINGER = 12;

/** What came under the finger because a row went or moved is not pressed by the second half of a double press. */
function guardSpot(pressed: Pressed, at: NonNullable<Pressed['at']>): void {
  const until = performance.now() + DOUBLE_MS;
  const guard = (event: MouseEvent) => {
    const soon = event.detail > 0 && performance.now() < until;
    const near = Math.hypot(event.clientX - at.x, event.clientY - at.y) < FINGER;
    if (!soon) return document.removeEventListener('click', guard, true);
    if (!near || isOf(pressed, event.target as Element)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('click', guard, true);
}

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const inPage = (element: Element | null) => element?.closest('main') != null;

function focus(element: HTMLElement | null): void {
  if (!element) return;
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
