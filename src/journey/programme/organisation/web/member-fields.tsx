import { fieldOf } from '../../../../forms/field-of.ts';
import type { Typed } from '../../../../forms/typed.ts';
import { useWords } from '../../../../ui/language.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { words } from './member-words.ts';

interface MemberFieldsProps {
  typed: Typed;
  textOf: (field: string) => string | undefined;
  /** What other organisations have, to choose from. */
  known?: { kinds: readonly string[]; regions: readonly string[] };
}

/** What a coordinator types of an organisation, for a new one and for one that is there. */
export function MemberFields({ typed, textOf, known }: MemberFieldsProps) {
  const t = useWords(words);
  return (
    <>
      <TextField {...fieldOf('name', typed, textOf)} label={t.name} maxLength={120} />
      <TextField
        {...fieldOf('kind', typed, textOf)}
        label={t.kind}
        hint={t.kindHint}
        suggestions={known?.kinds}
        maxLength={120}
      />
      <TextField
        {...fieldOf('region', typed, textOf)}
        label={t.region}
        suggestions={known?.regions}
        maxLength={120}
      />
      <TextField
        id="standing"
        name="standing"
        type="number"
        label={t.standing}
        hint={t.standingHint}
        error={textOf('standing')}
        defaultValue={typed.standing ?? '0'}
      />
    </>
  );
}

export const memberLabels = (t: (typeof words)['nl']): Record<string, string> => ({
  code: t.code,
  name: t.name,
  kind: t.kind,
  region: t.region,
  standing: t.standing,
  contactName: t.contactName,
  contactEmail: t.contactEmail,
  replaces: t.replaces,
});
