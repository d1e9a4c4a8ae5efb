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
      <TextField
        id="name"
        name="name"
        label={t.name}
        error={textOf('name')}
        defaultValue={typed.name}
        maxLength={120}
      />
      <TextField
        id="kind"
        name="kind"
        label={t.kind}
        hint={t.kindHint}
        error={textOf('kind')}
        defaultValue={typed.kind}
        suggestions={known?.kinds}
        maxLength={120}
      />
      <TextField
        id="region"
        name="region"
        label={t.region}
        error={textOf('region')}
        defaultValue={typed.region}
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
