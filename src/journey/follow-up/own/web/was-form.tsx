import { Form } from 'react-router';
import { fieldOf } from '../../../../forms/field-of.ts';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { MOST_REACHED } from '../../follow-up.ts';
import { words as followUpWords } from '../../words.ts';
import type { Refused } from './acting.ts';
import { words } from './own-words.ts';

interface WasFormProps {
  path: string;
  refused: Refused | null;
  reached: number | null;
  /** Said already, and can be said otherwise. */
  was: boolean;
}

/** Did it take place, and how many people were there? Said once by one of the two. */
export function WasForm({ path, refused, reached, was }: WasFormProps) {
  const t = useWords(words);
  const all = useWords(followUpWords);
  const faults = refused?.faults ?? {};
  const textOf = useFaultText(faults, { reached: t.reached }, all.faults);
  const typed: Record<string, string> = refused?.typed ?? {
    reached: reached === null ? '' : String(reached),
  };
  const form = (
    <>
      <Problems faults={faults} textOf={textOf} />
      <KeptForm kept="geweest" method="post" action={path} noValidate>
        <FormStack>
          <TextField
            {...fieldOf('reached', typed, textOf)}
            label={t.reached}
            hint={t.reachedHint}
            type="number"
            inputMode="numeric"
            min={0}
            max={MOST_REACHED}
          />
          <div>
            <Button variant={was ? 'secondary' : 'primary'} name="doe" value="ging-door">
              {t.tookPlace}
            </Button>
          </div>
        </FormStack>
      </KeptForm>
      <Form method="post" action={path}>
        <ButtonRow>
          <Button variant="secondary" name="doe" value="ging-niet">
            {t.didNot}
          </Button>
        </ButtonRow>
      </Form>
    </>
  );
  if (was)
    return (
      <Disclosure summary={t.wasOtherwise} open={refused !== null}>
        {form}
      </Disclosure>
    );
  return (
    <Section title={t.was} intro={t.wasText}>
      {form}
    </Section>
  );
}
