import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/**
 * A page that comes without loading leaves the focus on what was pressed, or on nothing when that is gone. Then
 * a screen reader says nothing and a keyboard starts again at the top; so the heading of the new page gets it.
 */
export function usePageFocus(): void {
  const { key, pathname, hash } = useLocation();
  const before = useRef({ key, pathname });
  useEffect(() => {
    const was = before.current;
    before.current = { key, pathname };
    if (was.key === key) return;
    const lost = document.activeElement === null || document.activeElement === document.body;
    // What has taken the focus in the page itself, such as the summary of mistakes, keeps it.
    if (!lost && (was.pathname === pathname || inPage(document.activeElement))) return;
    const target = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    // On the same page what was done is news; on another one its heading is.
    const said = was.pathname === pathname ? find('main [role="status"]') : null;
    focus(target ?? said ?? find('main h1'));
  }, [key, pathname, hash]);
}

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const inPage = (element: Element | null) => element?.closest('main') != null;

function focus(element: HTMLElement | null): void {
  if (!element) return;
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
