import { Form } from 'react-router';
import { Button, ButtonLink, ButtonRow } from '../../ui/button.tsx';
import { FormStack } from '../../ui/fieldset.tsx';
import { useWords } from '../../ui/language.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { accountPath } from '../paths.ts';
import { words } from '../words.ts';

interface ConfirmCodeProps {
  intent: string;
  label: string;
  hint: string;
  error?: string | undefined;
  button: string;
}

/** Asks for a code once more, before something changes that lets people in. */
export function ConfirmCode({ intent, label, hint, error, button }: ConfirmCodeProps) {
  const t = useWords(words);
  return (
    <Form method="post">
      <FormStack>
        <input type="hidden" name="intent" value={intent} />
        <TextField
          id="code"
          name="code"
          label={label}
          hint={hint}
          error={error}
          autoComplete="one-time-code"
          maxLength={20}
        />
        <ButtonRow>
          <Button variant="primary">{button}</Button>
          <ButtonLink variant="secondary" to={accountPath()}>
            {t.back}
          </ButtonLink>
        </ButtonRow>
      </FormStack>
    </Form>
  );
}
