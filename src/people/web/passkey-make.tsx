import { browserSupportsWebAuthn } from '@simplewebauthn/browser';
import { type FormEvent, useEffect, useState } from 'react';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { FormStack } from '../../ui/fieldset.tsx';
import { useWords } from '../../ui/language.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { accountPath } from '../paths.ts';
import { words } from '../words.ts';
import { makePasskey, type Outcome } from './passkey-script.ts';
import { Problem } from './problem.tsx';

/** Only a script can make a passkey, so this form is there only with one. */
export function PasskeyMake({ asksCode }: { asksCode: boolean }) {
  const t = useWords(words);
  const [supported, setSupported] = useState<boolean | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => setSupported(browserSupportsWebAuthn()), []);
  if (supported === null) return null;
  if (!supported) return <p>{t.passkeysUnsupported}</p>;

  const make = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const made = await makePasskey(String(form.get('name') ?? ''), String(form.get('code') ?? ''));
    if (made !== 'failed' && 'added' in made) location.assign(accountPath({ gedaan: 'passkey' }));
    else setOutcome(made);
  };
  const field = outcome !== null && outcome !== 'failed' && 'field' in outcome ? outcome.field : null;
  const wait = outcome !== null && outcome !== 'failed' && 'wait' in outcome ? outcome.wait : undefined;
  const errors = { name: t.passkeyNameWrong, code: t.stepWrong };
  const said =
    outcome === 'failed'
      ? t.passkeyNotAdded
      : field === 'code'
        ? errors.code
        : field
          ? errors.name
          : undefined;
  return (
    <form onSubmit={make}>
      <FormStack>
        <Problem fieldId={field === 'code' ? 'passkey-code' : 'passkey-name'} error={said} wait={wait} />
        <TextField
          id="passkey-name"
          name="name"
          label={t.passkeyName}
          hint={t.passkeyNameHint}
          error={field === 'name' ? errors.name : undefined}
          maxLength={60}
        />
        {asksCode ? (
          <TextField
            id="passkey-code"
            name="code"
            label={t.passkeyCode}
            error={field === 'code' ? errors.code : undefined}
            autoComplete="one-time-code"
            maxLength={20}
          />
        ) : null}
        <ButtonRow>
          <Button variant="secondary">{t.passkeyAdd}</Button>
        </ButtonRow>
      </FormStack>
    </form>
  );
}
