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
      <TextField
        id="name"
        name="name"
        label={t.name}
        error={textOf('name')}
        defaultValue={typed.name}
        maxLength={120}
      />
      <TextField
        id="email"
        name="email"
        type="email"
        label={t.email}
        hint={t.emailHint}
        error={textOf('email')}
        defaultValue={typed.email}
        maxLength={200}
      />
    </>
  );
}
