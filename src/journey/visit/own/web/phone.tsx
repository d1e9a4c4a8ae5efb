import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import type { OwnVisit } from '../own-visit.ts';
import { words } from './own-words.ts';
import type { Said } from './said.ts';

interface PhoneFormProps {
  visit: OwnVisit;
  said: Said;
  action: string;
  aside: boolean;
}

/** Where somebody is reached on the day. */
export function PhoneForm({ visit, said, action, aside }: PhoneFormProps) {
  const t = useWords(words);
  const wrong = said.fault === 'phone' && !said.typed;
  return (
    <KeptForm kept="nummer" aside={aside} method="post" action={action} noValidate>
      <FormStack>
        <TextField
          id="telefoon"
          name="telefoon"
          type="tel"
          autoComplete="tel"
          label={t.phone}
          hint={visit.secret ? t.phoneSecretHint : t.phoneHint}
          error={wrong ? t.faults.phone : undefined}
          defaultValue={wrong ? said.phone : ''}
        />
        <ButtonRow>
          <Button variant="secondary" name="doe" value="nummer">
            {t.phoneKeep}
          </Button>
        </ButtonRow>
      </FormStack>
    </KeptForm>
  );
}
