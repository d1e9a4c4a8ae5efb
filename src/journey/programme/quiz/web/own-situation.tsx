import { CheckboxField } from '../../../../ui/choice-field.tsx';
import { Fieldset } from '../../../../ui/fieldset.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { TextArea, TextField } from '../../../../ui/text-field.tsx';
import { FUNCTION_FIELDS, LONGEST } from '../form.ts';
import { words } from './quiz-words.ts';

interface OwnSituationProps {
  typed: [string, string][];
  textOf: (field: string) => string | undefined;
}

/** What happens, and whom one could ring: a tick at each that is right. */
export function OwnSituationFields({ typed, textOf }: OwnSituationProps) {
  const t = useWords(words);
  const typedIn = (field: string) => typed.find(([name]) => name === field)?.[1];
  return (
    <>
      <TextArea
        id="situatie"
        name="situatie"
        label={t.situation}
        hint={t.situationHint}
        error={textOf('situatie')}
        defaultValue={typedIn('situatie')}
        maxLength={LONGEST.text}
        rows={3}
      />
      <Fieldset legend={t.functions}>
        {FUNCTION_FIELDS.map((field, index) => (
          <div key={field}>
            <TextField
              id={field}
              name={field}
              label={t.function(index + 1)}
              error={textOf(field)}
              defaultValue={typedIn(field)}
              maxLength={LONGEST.function}
            />
            <CheckboxField
              id={`goed-${index}`}
              name="goed"
              value={String(index)}
              label={t.isRight(index + 1)}
              error={textOf(`goed-${index}`)}
              defaultChecked={typed.some(([name, value]) => name === 'goed' && value === String(index))}
            />
          </div>
        ))}
      </Fieldset>
    </>
  );
}
