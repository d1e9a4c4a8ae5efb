import { Form } from 'react-router';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { SelectField } from '../../../../ui/choice-field.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { type Moving, seenOf } from '../moving.ts';
import { words } from './change-words.ts';

interface MergeProps {
  name: string;
  others: { code: string; name: string }[];
  /** What is asked about: nothing is done before it was shown. */
  about: { from: Moving; into: Moving } | null;
  changed: boolean;
  error: string | undefined;
  /** The address of this question without the other. */
  here: string;
}

/** In which other one an organisation goes up, and what that does. */
export function Merge({ name, others, about, changed, error, here }: MergeProps) {
  const t = useWords(words);
  return (
    <Section title={t.mergeTitle(name)} intro={t.mergeIntro}>
      {changed ? (
        <Callout tone="attention" role="alert">
          <p>{t.changed}</p>
        </Callout>
      ) : null}
      {about ? (
        <Callout tone="attention" title={t.askTitle(about.from.name, about.into.name)} headingLevel={3}>
          <p>{t.moves(about.from)}</p>
          <p>{t.sum(about.from, about.into)}</p>
          <p>{t.own}</p>
          <p>{t.forGood}</p>
          <Form method="post">
            <input type="hidden" name="in" value={about.into.code} />
            <input type="hidden" name="seen" value={seenOf(about.from, about.into)} />
            <ButtonRow>
              <ButtonLink variant="primary" to={here}>
                {t.back}
              </ButtonLink>
              <Button variant="danger" name="intent" value="merge">
                {t.merge(about.from.name, about.into.name)}
              </Button>
            </ButtonRow>
          </Form>
        </Callout>
      ) : (
        <KeptForm kept="samenvoegen" method="get">
          <FormStack>
            <input type="hidden" name="doe" value="samenvoegen" />
            <SelectField
              id="in"
              name="in"
              label={t.into}
              error={error}
              options={[
                { value: '', label: t.choose },
                ...others.map((one) => ({ value: one.code, label: one.name })),
              ]}
              defaultValue=""
              required
            />
            <ButtonRow>
              <Button variant="primary">{t.look}</Button>
            </ButtonRow>
          </FormStack>
        </KeptForm>
      )}
    </Section>
  );
}
