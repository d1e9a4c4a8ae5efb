import { type RefObject, useEffect, useRef, useState } from 'react';
import { useFetcher } from 'react-router';
import type { TellerAnswer } from './acting.ts';

/** So long after the last key. */
const REST_MS = 2000;

/**
 * Keeps what somebody writes while they write, on a page that goes on working without it.
 * @returns the version of each part that was kept so, and what to say of it
 */
export function useAutosave(form: RefObject<HTMLFormElement | null>, here: string) {
  const fetcher = useFetcher<TellerAnswer>();
  const [versions, keep] = useState<Record<string, number>>({});
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { submit, state, data: answer } = fetcher;
  useEffect(() => {
    if (answer?.kept) keep((known) => ({ ...known, ...answer.kept }));
  }, [answer]);
  useEffect(() => {
    const element = form.current;
    if (!element) return undefined;
    const typing = () => {
      clearTimeout(later.current);
      later.current = setTimeout(() => {
        const fields = new FormData(element);
        fields.set('doe', 'bewaar');
        fields.set('stil', 'ja');
        void submit(fields, { method: 'post', action: here });
      }, REST_MS);
    };
    const pressed = () => clearTimeout(later.current);
    element.addEventListener('input', typing);
    element.addEventListener('submit', pressed);
    return () => {
      pressed();
      element.removeEventListener('input', typing);
      element.removeEventListener('submit', pressed);
    };
  }, [form, here, submit]);
  const isKept = answer?.kept !== undefined && Object.keys(answer.faults).length + answer.newer.length === 0;
  return { versions, state: state === 'idle' ? (isKept ? ('kept' as const) : null) : ('saving' as const) };
}
