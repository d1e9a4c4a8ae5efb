import { fieldOf } from '../../../../forms/field-of.ts';
import { NoBsn } from '../../../../forms/no-bsn.tsx';
import type { Typed } from '../../../../forms/typed.ts';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { CheckboxField, RadioGroup } from '../../../../ui/choice-field.tsx';
import { Fieldset, FormStack } from '../../../../ui/fieldset.tsx';
import { BegunField, KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { AUDIENCES, LINES, WAYS } from '../../contact.ts';
import { words } from './own-card-words.ts';

interface CardFormProps {
  who: { name: string; organisation: string; email: string; secret: boolean };
  typed: Typed;
  version: string;
  doubt: { numbers: readonly string[]; said: boolean } | null;
  isNew: boolean;
  textOf: (field: string) => string | undefined;
}

/** Everything on one page: it is little, and most of it is chosen. */
export function CardForm({ who, typed, version, doubt, isNew, textOf }: CardFormProps) {
  const t = useWords(words);
  const { secret } = who;
  return (
    <KeptForm kept="kaart" method="post" noValidate>
      <BegunField name="version" value={version} />
      <FormStack>
        <p>{t.onCard(who.name, who.organisation)}</p>
        {secret ? <p>{t.secret}</p> : null}
        <TextField
          {...fieldOf('calling', typed, textOf)}
          label={t.labels.calling}
          hint={t.callingHint}
          maxLength={80}
        />
        <Fieldset legend={t.lines}>
          <p>{t.linesHint}</p>
          {LINES.map((field) => (
            <TextField
              key={field}
              {...fieldOf(field, typed, textOf)}
              label={t.labels[field]}
              maxLength={140}
            />
          ))}
        </Fieldset>
        <TextField
          {...fieldOf('notFor', typed, textOf)}
          label={t.labels.notFor}
          hint={t.notForHint}
          maxLength={200}
        />
        <TextField
          {...fieldOf('region', typed, textOf)}
          label={t.labels.region}
          hint={t.regionHint}
          maxLength={60}
        />
        <RadioGroup
          name="how"
          legend={t.labels.how}
          error={textOf('how')}
          defaultValue={typed.how}
          options={WAYS.map((value) => ({ value, label: t.ways[value] }))}
        />
        {secret ? null : (
          <TextField
            {...fieldOf('hours', typed, textOf)}
            label={t.labels.hours}
            hint={t.hoursHint}
            maxLength={120}
          />
        )}
        <TextField
          {...fieldOf('phone', typed, textOf)}
          type="tel"
          autoComplete="tel"
          label={t.labels.phone}
          hint={t.phoneHint}
        />
        <CheckboxField
          id="showsMail"
          name="showsMail"
          value="yes"
          label={t.mail(who.email)}
          defaultChecked={typed.showsMail === 'yes'}
        />
        <RadioGroup
          name="number"
          legend={t.labels.number}
          defaultValue={typed.number}
          options={(['after', 'at-once'] as const).map((value) => ({ value, label: t.numbers[value] }))}
        />
        <RadioGroup
          name="audience"
          legend={t.labels.audience}
          hint={t.audienceHint}
          error={textOf('audience')}
          defaultValue={typed.audience}
          options={AUDIENCES.map((value) => ({
            value,
            label: t.audiences[value].label,
            hint: t.audiences[value].hint,
          }))}
        />
        <CheckboxField
          id="introduces"
          name="introduces"
          value="yes"
          label={t.introduces}
          hint={t.introducesHint}
          defaultChecked={typed.introduces === 'yes'}
        />
        <NoBsn doubt={doubt} />
        <ButtonRow>
          <Button variant="primary" name="intent" value="save">
            {isNew ? t.make : t.save}
          </Button>
        </ButtonRow>
      </FormStack>
    </KeptForm>
  );
}
