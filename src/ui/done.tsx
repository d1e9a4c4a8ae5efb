import { useLocation } from 'react-router';
import { Callout } from './callout.tsx';

/**
 * What was just done. It stays in sight while the page stays at what was pressed. The box is always there, because a
 * screen reader says what comes into one, and not always one that is new.
 */
export function Done({ text }: { text: string | null | undefined }) {
  // Done twice, it is said twice.
  const { key } = useLocation();
  return (
    <div className="ws-done" role="status">
      {text ? (
        <Callout tone="good" key={key}>
          <p>{text}</p>
        </Callout>
      ) : null}
    </div>
  );
}

/** What belongs to a word of the address. Words that every object has, such as `constructor`, belong to nothing. */
export function entryOf<T>(entries: Readonly<Record<string, T>>, word: string | null): T | undefined {
  return word !== null && Object.hasOwn(entries, word) ? entries[word] : undefined;
}
