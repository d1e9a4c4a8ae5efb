import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { CheckboxField } from '../../../../ui/choice-field.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { Fieldset, FormStack } from '../../../../ui/fieldset.tsx';

import { KeptForm, useKeptFields } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import type { readOthers } from '../../reads-members.ts';
import { words } from './membership-words.ts';

interface OthersProps {
  others: Awaited<ReturnType<typeof readOthers>>;
  /** The button was pressed and nothing was chosen. */
  refused: boolean;
}

/** Organisations of the programme that are not in this round, to be put in it. */
export function Others({ others, refused }: OthersProps) {
  const t = useWords(words);
  const isKept = useKeptFields('erbij') !== null;
  if (others.length === 0) return null;
  return (
    <Section title={t.others(others.length)} intro={t.othersIntro}>
      <Disclosure summary={t.choose} open={refused || isKept || undefined}>
        <KeptForm kept="erbij" method="post">
          <FormStack>
            <Fieldset legend={t.which}>
              {others.map(({ code, name, kind, region }, index) => (
                <CheckboxField
                  key={code}
                  id={index === 0 ? JOIN_ID : `${JOIN_ID}-${code}`}
                  name="organisation"
                  value={code}
                  label={name}
                  hint={[code, kind, region].filter(Boolean).join(' · ')}
                  error={index === 0 && refused ? t.none : undefined}
                />
              ))}
            </Fieldset>
            <ButtonRow>
              <Button variant="secondary" name="intent" value="join">
                {t.join}
              </Button>
            </ButtonRow>
          </FormStack>
        </KeptForm>
      </Disclosure>
    </Section>
  );
}

/** What an error summary links to. */
export const JOIN_ID = 'organisation';
