import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { directoryPath } from '../../paths.ts';
import { words } from './searched-words.ts';

/** What a word finds now; it leads to where everybody searches. */
export function TryIt({ programme, q }: { programme: string | undefined; q: string }) {
  const t = useWords(words);
  return (
    <Section title={t.try} intro={t.tryText}>
      <KeptForm key={q} kept="proef" aside method="post" action={directoryPath({ programma: programme })}>
        <FormStack>
          {programme ? <input type="hidden" name="programma" value={programme} /> : null}
          <input type="hidden" name="proef" value="1" />
          <TextField id="q" name="q" type="search" label={t.tryLabel} maxLength={200} defaultValue={q} />
          <ButtonRow>
            <Button variant="secondary">{t.trySearch}</Button>
          </ButtonRow>
        </FormStack>
      </KeptForm>
    </Section>
  );
}
