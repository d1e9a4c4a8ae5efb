import { type ReactNode, useEffect, useState } from 'react';
import { Form, useLocation } from 'react-router';
import { Button } from './button.tsx';
import { Callout } from './callout.tsx';

export interface Undo {
  text: string;
  /** What the form sends that takes it back. */
  fields: [name: string, value: string][];
  action?: string | undefined;
}

interface DoneProps {
  text: string | null | undefined;
  undo?: Undo | undefined;
}

/**
 * What was just done, with a way back. It stays in sight while the page stays at what was pressed. The box is always
 * there, because a screen reader says what comes into one, and not always one that is new.
 */
export function Done({ text, undo }: DoneProps) {
  // Done twice, it is said twice.
  const { key } = useLocation();
  const turn = useSaidAfterLoad();
  return (
    <div className="ws-done" role="status">
      {text ? (
        <Callout tone="good" key={`${key} ${turn}`}>
          {undo ? <WithUndo undo={undo}>{text}</WithUndo> : <p>{text}</p>}
        </Callout>
      ) : null}
    </div>
  );
}

function WithUndo({ undo: { text, fields, action }, children }: { undo: Undo; children: ReactNode }) {
  return (
    <div className="ws-done__line">
      <p>{children}</p>
      <Form method="post" {...(action === undefined ? {} : { action })} preventScrollReset>
        {fields.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <Button variant="secondary" small>
          {text}
        </Button>
      </Form>
    </div>
  );
}

const READER_MS = 400;

/**
 * What came with the page is not said by a screen reader, which begins with the title. So it comes into the box once
 * more when that has begun; not when somebody was there first, who would lose the place.
 */
function useSaidAfterLoad(): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const later = setTimeout(() => {
      if (!document.activeElement?.closest('.ws-done')) setTurn(1);
    }, READER_MS);
    return () => clearTimeout(later);
  }, []);
  return turn;
}

/** What belongs to a word of the address. Words that every object has, such as `constructor`, belong to nothing. */
export function entryOf<T>(entries: Readonly<Record<string, T>>, word: string | null): T | undefined {
  return word !== null && Object.hasOwn(entries, word) ? entries[word] : undefined;
}
