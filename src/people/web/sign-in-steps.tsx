import { Button, ButtonLink, ButtonRow } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Done } from '../../ui/done.tsx';
import { FormStack } from '../../ui/fieldset.tsx';
import { Soft } from '../../ui/inline.tsx';
import { KeptForm } from '../../ui/kept-form.tsx';
import { useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { signInPath } from '../paths.ts';
import { words } from '../words.ts';
import { CodeField } from './code-field.tsx';
import { OtherWays, type Via, ViaButtons } from './other-ways.tsx';
import { Problem } from './problem.tsx';

interface StepProps {
  email: string;
  wrong?: boolean | undefined;
  wait?: number | undefined;
  further: string;
  /** The organisations whose account can be used. */
  via: Via[];
}

export function AskAddress({
  email,
  wrong,
  wait,
  further,
  via,
  refused,
  erased,
}: StepProps & { refused: boolean; erased: boolean }) {
  const t = useWords(words);
  const error = wrong ? t.emailWrong : undefined;
  return (
    <>
      <title>{`${t.signIn} · Wisselstage`}</title>
      <Done text={erased ? t.erased : undefined} />
      <Problem fieldId="email" error={error} wait={wait} />
      {refused ? (
        <Callout tone="attention" role="alert">
          <p>{t.viaFailed}</p>
        </Callout>
      ) : null}
      <PageHead title={t.signIn} lead={t.signInLead} />
      <KeptForm kept="inloggen" method="post">
        <FormStack>
          <input type="hidden" name="verder" value={further} />
          <TextField
            id="email"
            name="email"
            type="email"
            label={t.email}
            hint={t.emailHint}
            error={error}
            defaultValue={email}
            autoComplete="email"
          />
          <ButtonRow>
            <Button variant="primary">{t.sendCode}</Button>
          </ButtonRow>
        </FormStack>
      </KeptForm>
      <OtherWays via={via} further={further} />
    </>
  );
}

export function AskCode({ email, wrong, wait, further, via }: StepProps) {
  const t = useWords(words);
  const error = wrong ? t.codeWrong : undefined;
  return (
    <>
      <title>{`${t.codeTitle} · Wisselstage`}</title>
      <Problem fieldId="code" error={error} wait={wait} />
      <PageHead title={t.codeTitle} lead={t.codeLead(email)} />
      <KeptForm kept="inloggen" method="post">
        <FormStack>
          <input type="hidden" name="verder" value={further} />
          <input type="hidden" name="email" value={email} />
          <CodeField label={t.code} hint={t.codeHint} error={error} />
          <ButtonRow>
            <Button variant="primary">{t.enter}</Button>
            <ButtonLink variant="secondary" to={signInPath()} reloadDocument>
              {t.again}
            </ButtonLink>
          </ButtonRow>
          <p>
            <Soft>{t.noMail}</Soft>
          </p>
          {via.length > 0 ? <ViaButtons via={via} further={further} /> : null}
        </FormStack>
      </KeptForm>
    </>
  );
}
