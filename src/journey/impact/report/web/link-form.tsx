import { fieldOf } from '../../../../forms/field-of.ts';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import type { Faults, Typed } from '../../../../forms/typed.ts';
import { Button } from '../../../../ui/button.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { sharingPath } from '../../paths.ts';
import type { ReportFault } from '../form.ts';
import { USUAL_DAYS } from '../links.ts';
import { words } from './page-words.ts';

interface LinkFormProps {
  code: string;
  typed: Typed;
  faults: Faults<ReportFault>;
}

/** For whom a link is, and how long it is good. */
export function LinkForm({ code, typed, faults }: LinkFormProps) {
  const t = useWords(words);
  const { label, labelHint, days, daysHint, makeLink } = t.sharing;
  const textOf = useFaultText(faults, { label, days }, t.faults);
  return (
    <>
      <Problems faults={faults} textOf={textOf} />
      <KeptForm kept="link" method="post" action={sharingPath(code)} noValidate>
        <FormStack>
          <input type="hidden" name="doe" value="link" />
          <TextField {...fieldOf('label', typed, textOf)} label={label} hint={labelHint} maxLength={120} />
          <TextField
            {...fieldOf('days', { days: String(USUAL_DAYS), ...typed }, textOf)}
            label={days}
            hint={daysHint}
            inputMode="numeric"
          />
          <div>
            <Button variant="secondary">{makeLink}</Button>
          </div>
        </FormStack>
      </KeptForm>
    </>
  );
}
