import { dutch, english } from '../../language/grammar.ts';
import { Button, ButtonLink, ButtonRow } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { CheckboxField } from '../../ui/choice-field.tsx';
import { FormStack } from '../../ui/fieldset.tsx';
import { KeptForm } from '../../ui/kept-form.tsx';
import { useLocale, useWords } from '../../ui/language.tsx';
import { Prose } from '../../ui/prose.tsx';
import { Section } from '../../ui/section.tsx';
import { myDataPath } from '../paths.ts';
import { words } from './my-data-words.ts';

interface EraseOwnProps {
  /** Whether it was asked for: then it is asked once more. */
  asks: boolean;
  said: { notSure?: boolean; only?: string[] };
}

/** What goes, what stays and why, and one press. */
export function EraseOwn({ asks, said }: EraseOwnProps) {
  const t = useWords(words);
  const { list } = useLocale() === 'nl' ? dutch : english;
  return (
    <Section title={t.erase} intro={t.eraseText} id="wissen">
      {said.only ? (
        <Callout tone="attention" role="alert">
          <p>{t.only(list(said.only))}</p>
        </Callout>
      ) : null}
      {asks ? (
        <KeptForm kept="wissen" method="post" action={myDataPath({ wissen: 'ja' })}>
          <FormStack>
            <Prose>
              <p>{t.eraseGoes}</p>
              <p>{t.eraseStays}</p>
            </Prose>
            <input type="hidden" name="intent" value="erase" />
            <CheckboxField
              id="sure"
              name="sure"
              value="yes"
              label={t.eraseSure}
              error={said.notSure ? t.eraseNotSure : undefined}
            />
            <ButtonRow>
              <ButtonLink variant="primary" to={myDataPath()}>
                {t.cancel}
              </ButtonLink>
              <Button variant="danger">{t.eraseNow}</Button>
            </ButtonRow>
          </FormStack>
        </KeptForm>
      ) : (
        <ButtonRow>
          <ButtonLink variant="secondary" to={`${myDataPath({ wissen: 'ja' })}#wissen`}>
            {t.erase}
          </ButtonLink>
        </ButtonRow>
      )}
    </Section>
  );
}
