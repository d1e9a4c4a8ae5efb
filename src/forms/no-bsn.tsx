import { CheckboxField } from '../ui/choice-field.tsx';
import { useWords } from '../ui/language.tsx';
import { words } from './no-bsn-words.ts';

/** The name of the box, and its id. */
export const NO_BSN = 'geen-bsn';

interface NoBsnProps {
  /** Of a form that was refused: what in it is taken for a BSN, and whether the box was ticked for all of it. */
  doubt: { numbers: readonly string[]; said: boolean } | null | undefined;
}

/**
 * One in eleven numbers passes for a BSN by chance: who typed it can say that it is none. The box is there only after it
 * was refused, and holds the numbers that it is about, so that it counts for no other.
 */
export function NoBsn({ doubt }: NoBsnProps) {
  const t = useWords(words);
  if (!doubt) return null;
  const { numbers, said } = doubt;
  return (
    <CheckboxField
      // Of other numbers it is another box: a tick does not go along to them.
      key={numbers.join(' ')}
      id={NO_BSN}
      name={NO_BSN}
      value={numbers.join(' ')}
      label={t.label(numbers)}
      hint={t.hint}
      defaultChecked={said}
    />
  );
}
