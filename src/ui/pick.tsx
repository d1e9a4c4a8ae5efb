import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { Form, useLocation, useNavigation } from 'react-router';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { KeptFields, useKeptFields } from './kept-form.tsx';

/** Under which the chosen are sent. */
export const PICKED = 'kies';

/** A box that goes with a form that stands elsewhere. */
export function PickBox({ form, value, label }: { form: string; value: string; label: string }) {
  const ticked = useKeptFields(form)?.get(PICKED)?.includes(value);
  return (
    <input
      className="ws-pick"
      type="checkbox"
      name={PICKED}
      value={value}
      form={form}
      aria-label={label}
      defaultChecked={ticked}
    />
  );
}

const boxesOf = (form: string): HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>(`input[name="${PICKED}"][form="${form}"]`),
];

/** How many boxes of a form are ticked; of a browser without JavaScript nobody knows until they are sent. */
function usePicked(form: string): { picked: number; all: number } {
  // Another page of the list has other boxes.
  const { key } = useLocation();
  const [count, setCount] = useState({ picked: 0, all: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the boxes change with the address
  useEffect(() => {
    const tell = () => {
      const boxes = boxesOf(form);
      setCount({ picked: boxes.filter(({ checked }) => checked).length, all: boxes.length });
    };
    // A reset is over after the event that tells of it.
    const later = () => setTimeout(tell);
    tell();
    document.addEventListener('change', tell);
    document.addEventListener('reset', later);
    return () => {
      document.removeEventListener('change', tell);
      document.removeEventListener('reset', later);
    };
  }, [form, key]);
  return count;
}

interface PickAllProps {
  form: string;
  text: string;
  allText: string;
}

/** Ticks all that are shown. Only a script can, so that it comes with one; the head has a word for who hears it. */
export function PickAll({ form, text, allText }: PickAllProps) {
  const { picked, all } = usePicked(form);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = picked > 0 && picked < all;
  });
  if (all === 0) return <span className="ws-visually-hidden">{text}</span>;
  const tickAll = (checked: boolean) => {
    for (const one of boxesOf(form)) one.checked = checked;
    box.current?.dispatchEvent(new Event('change', { bubbles: true }));
  };
  return (
    <input
      ref={box}
      className="ws-pick"
      type="checkbox"
      aria-label={allText}
      checked={picked === all}
      onChange={({ target }) => tickAll(target.checked)}
    />
  );
}

interface BulkBarProps {
  /** The id of the form. */
  form: string;
  /** What stands there until something is chosen, and without JavaScript. */
  idle: string;
  picked(count: number): string;
  clearText: string;
  /** What was sent was refused: then what was chosen stays. */
  refused?: boolean | undefined;
  action?: string | undefined;
  /** The buttons; they may name how many it is about. `null`: that is not known. */
  children(count: number | null): ReactNode;
}

/** Does something with all that are chosen in the list below it. */
export function BulkBar({ form, idle, picked, clearText, refused, action, children }: BulkBarProps) {
  const count = usePicked(form).picked;
  const element = useRef<HTMLFormElement>(null);
  useResetAfterSend(element, refused ?? false);
  return (
    <Form
      ref={element}
      id={form}
      method="post"
      {...(action === undefined ? {} : { action })}
      className={classNames('ws-bulk', count > 0 && 'ws-bulk--picked')}
      preventScrollReset
    >
      <p className="ws-bulk__count" aria-live="polite">
        {count > 0 ? picked(count) : idle}
      </p>
      <KeptFields kept={form} aside>
        {children(count > 0 ? count : null)}
      </KeptFields>
      {count > 0 ? (
        <button className="ws-bulk__clear" type="reset">
          <Icon name="cross" /> {clearText}
        </button>
      ) : null}
    </Form>
  );
}

/** What was done with the chosen is done once: they are let go, unless it was refused. */
function useResetAfterSend(form: RefObject<HTMLFormElement | null>, refused: boolean): void {
  const { formMethod } = useNavigation();
  const sending = formMethod === 'POST';
  const was = useRef(sending);
  useEffect(() => {
    if (was.current && !sending && !refused) form.current?.reset();
    was.current = sending;
  }, [sending, refused, form]);
}
