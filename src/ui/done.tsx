import { Callout } from './callout.tsx';

/** What was just done, above the page and said by a screen reader. Nothing when there is nothing to say. */
export function Done({ text }: { text: string | null | undefined }) {
  if (!text) return null;
  return (
    <Callout tone="good" role="status">
      <p>{text}</p>
    </Callout>
  );
}

/** What belongs to a word of the address. Words that every object has, such as `constructor`, belong to nothing. */
export function entryOf<T>(entries: Readonly<Record<string, T>>, word: string | null): T | undefined {
  return word !== null && Object.hasOwn(entries, word) ? entries[word] : undefined;
}
