import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/**
 * A part of the page that a press leads to takes the focus, also when it only comes a while later. Without JavaScript the
 * mark in the address does the same.
 * @param part the mark in the address
 * @param shows what is in it: something else is an arrival too
 * @param within what of it takes the focus, where that is one thing
 */
export function useArrival<T extends HTMLElement>(
  part: string,
  shows: string,
  within?: string,
): RefObject<T | null> {
  const place = useRef<T>(null);
  const { hash, key } = useLocation();
  // The router calls the first page of a visit `default`: that is read from its top.
  const arrived = hash === `#${part}` && key !== 'default' ? `${key} ${shows}` : null;
  useEffect(() => {
    if (arrived === null) return;
    const one = within === undefined ? null : place.current?.querySelector<HTMLElement>(within);
    (one ?? place.current)?.focus();
  }, [arrived, within]);
  return place;
}
