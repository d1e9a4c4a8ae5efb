import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { searchedPath } from '../../paths.ts';
import { LONGEST, LONGEST_MEANS } from '../meaning-form.ts';
import { words } from './searched-words.ts';

interface MeaningFormProps {
  /** What is in it; `was`: the word that is changed. */
  begun: { said?: string; means?: string; was?: string };
  textOf: (field: string) => string | undefined;
  programme: string | undefined;
}

/** What people type, and what it is called on cards. */
export function MeaningForm({
  begun: { said = '', means = '', was = '' },
  textOf,
  programme,
}: MeaningFormProps) {
  const t = useWords(words);
  const action = searchedPath({ programma: programme });
  return (
    <Section id="betekenis" title={was ? t.change(was) : t.meaning}>
      <KeptForm kept="betekenis" method="post" action={action} noValidate>
        <FormStack>
          {was ? <input type="hidden" name="was" value={was} /> : null}
          <TextField
            id="said"
            name="said"
            label={t.said}
            hint={t.saidHint}
            error={textOf('said')}
            maxLength={LONGEST}
            defaultValue={said}
          />
          <TextField
            id="means"
            name="means"
            label={t.means}
            hint={t.meansHint}
            error={textOf('means')}
            maxLength={LONGEST_MEANS}
            defaultValue={means}
          />
          <ButtonRow>
            <Button variant="primary" name="intent" value="save">
              {t.save}
            </Button>
            {was ? (
              <ButtonLink variant="quiet" to={action}>
                {t.cancel}
              </ButtonLink>
            ) : null}
          </ButtonRow>
        </FormStack>
      </KeptForm>
    </Section>
  );
}
