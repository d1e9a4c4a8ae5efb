import { fieldOf } from '../../../../forms/field-of.ts';
import { Newer } from '../../../../forms/newer.tsx';
import { NoBsn } from '../../../../forms/no-bsn.tsx';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { RadioGroup } from '../../../../ui/choice-field.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PrintButton } from '../../../../ui/print-button.tsx';
import { Section } from '../../../../ui/section.tsx';
import { TextArea, TextField } from '../../../../ui/text-field.tsx';
import { leakPath } from '../../paths.ts';
import { LONGEST } from '../register.ts';
import { words } from './leak-words.ts';
import type { PartProps } from './said.ts';

const TEXTS = ['happened', 'affected', 'consequences', 'measures'] as const;
const WHOM = ['authority', 'people'] as const;
const TOLD = ['', 'told', 'not'] as const;

/** The entry in the register: all that article 33(5) asks, each field when it is known. */
export function Entry({ id, entry, said }: PartProps) {
  const t = useWords(words);
  const typed = said?.typed ?? entry.typed;
  const faults = said?.faults ?? {};
  const textOf = useFaultText(faults, t.labels, t.faults);
  return (
    <Section
      id="register"
      title={t.entry}
      intro={t.entryText}
      actions={<PrintButton text={t.print} beside />}
    >
      <Problems faults={faults} textOf={textOf} />
      {said?.newer ? (
        <Newer
          here={leakPath(id)}
          fields={Object.keys(entry.typed).map((name) => ({
            label: t.labels[name] ?? name,
            ...{ now: entry.typed[name] ?? '', yours: typed[name] ?? '' },
          }))}
        />
      ) : null}
      <KeptForm kept="register" method="post" action={leakPath(id)} noValidate>
        <input type="hidden" name="versie" value={entry.version} />
        <FormStack>
          <TextField
            {...fieldOf('knownAt', typed, textOf)}
            type="datetime-local"
            label={t.labels.knownAt}
            hint={t.knownHint}
          />
          {TEXTS.map((name) => (
            <TextArea
              key={name}
              {...fieldOf(name, typed, textOf)}
              label={t.labels[name]}
              hint={name === 'affected' ? t.affectedHint : undefined}
              maxLength={LONGEST}
              rows={3}
            />
          ))}
          {WHOM.map((whom) => (
            <FormStack key={whom}>
              <RadioGroup
                name={whom}
                legend={t.labels[whom]}
                error={textOf(whom)}
                defaultValue={typed[whom]}
                options={TOLD.map((value) => ({ value, label: t.tolds[value] }))}
              />
              <TextField
                {...fieldOf(`${whom}At`, typed, textOf)}
                type="datetime-local"
                label={t.labels[`${whom}At`]}
              />
              <TextArea
                {...fieldOf(`${whom}Why`, typed, textOf)}
                label={t.labels[`${whom}Why`]}
                maxLength={LONGEST}
                rows={2}
              />
            </FormStack>
          ))}
          <NoBsn doubt={said?.doubt} />
          <ButtonRow>
            <Button variant="primary" name="doe" value="bewaar">
              {t.save}
            </Button>
          </ButtonRow>
        </FormStack>
      </KeptForm>
    </Section>
  );
}

/** Done with a reason; the entry stays. */
export function Finishing({ id, entry: { finishedAt, finishedWhy }, said }: PartProps) {
  const t = useWords(words);
  const faults = said?.faults ?? {};
  const textOf = useFaultText(faults, t.labels, t.faults);
  if (finishedAt)
    return (
      <Section title={t.finished(finishedAt)}>
        <p className="ws-entire__line">{finishedWhy}</p>
      </Section>
    );
  return (
    <Section title={t.finish}>
      <Problems faults={faults} textOf={textOf} />
      <KeptForm kept="klaar" method="post" action={leakPath(id)} noValidate>
        <FormStack>
          <TextArea
            {...fieldOf('why', said?.typed ?? {}, textOf)}
            label={t.labels.why}
            hint={t.finishText}
            maxLength={LONGEST}
            rows={2}
          />
          <NoBsn doubt={said?.doubt} />
          <ButtonRow>
            <Button variant="secondary" name="doe" value="klaar">
              {t.finishPress}
            </Button>
          </ButtonRow>
        </FormStack>
      </KeptForm>
    </Section>
  );
}
