import { Problems } from '../../../../forms/problems.tsx';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { RadioGroup } from '../../../../ui/choice-field.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { leakPath } from '../../paths.ts';
import { words } from './leak-words.ts';
import type { PartProps } from './said.ts';

/** What does not wait: the 72 hours, who has a visit there, and later that the place opens again. */
export function Deciding({
  id,
  entry,
  isOpen,
  said,
}: Omit<PartProps, 'said'> & { isOpen: boolean; said: PartProps['said'] | null }) {
  const t = useWords(words);
  const { clock, missing, ahead, releasedAt, finishedAt } = entry;
  const isRunning = (clock.state === 'runs' || clock.state === 'over') && finishedAt === null;
  const fault = said?.form === 'open' ? t.addressFault : undefined;
  return (
    <>
      <Callout
        tone={isRunning ? (clock.state === 'over' ? 'wrong' : 'attention') : 'info'}
        title={t.clock}
        headingLevel={2}
      >
        <p>{t.clocks[clock.state](clock.until, clock.left)}</p>
        {missing.length > 0 ? (
          <p>{t.missing(missing.map((one) => `“${t.labels[one]}”`).join(', '))}</p>
        ) : null}
      </Callout>
      {isOpen ? null : (
        <>
          <Section title={t.mail}>
            {releasedAt ? (
              <p>{t.mailed(releasedAt)}</p>
            ) : ahead === 0 ? (
              <p>{t.mailNobody}</p>
            ) : (
              <KeptForm kept="mail" method="post" action={leakPath(id)}>
                <p>{t.mailText(ahead)}</p>
                <ButtonRow>
                  <Button variant="primary" name="doe" value="mail">
                    {t.mailPress(ahead)}
                  </Button>
                </ButtonRow>
              </KeptForm>
            )}
          </Section>
          <Section title={t.open}>
            <p>{t.openText}</p>
            {fault ? <Problems faults={{ address: 'choice' }} textOf={() => fault} /> : null}
            <KeptForm kept="open" method="post" action={leakPath(id)}>
              <FormStack>
                <RadioGroup
                  name="address"
                  legend={t.address}
                  error={fault}
                  options={(['yes', 'no'] as const).map((value) => ({
                    value,
                    label: t.addressOptions[value],
                  }))}
                />
                <ButtonRow>
                  <Button variant="secondary" name="doe" value="open">
                    {t.openPress}
                  </Button>
                </ButtonRow>
              </FormStack>
            </KeptForm>
          </Section>
        </>
      )}
    </>
  );
}
