import { fieldOf } from '../../../../forms/field-of.ts';
import type { Typed } from '../../../../forms/typed.ts';
import { useWords } from '../../../../ui/language.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { words } from './operator-words.ts';

interface CoordinatorFieldsProps {
  typed: Typed;
  textOf: (field: string) => string | undefined;
}

/** Name and address of who becomes a coordinator. */
export function CoordinatorFields({ typed, textOf }: CoordinatorFieldsProps) {
  const t = useWords(words);
  return (
    <>
      <TextField {...fieldOf('name', typed, textOf)} label={t.name} maxLength={120} />
      <TextField
        {...fieldOf('email', typed, textOf)}
        type="email"
        label={t.email}
        hint={t.emailHint}
        maxLength={200}
      />
    </>
  );
}
