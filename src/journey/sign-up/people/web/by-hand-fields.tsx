import { fieldOf } from '../../../../forms/field-of.ts';
import { formatDay } from '../../../../language/format.ts';
import { CheckboxField, RadioGroup, SelectField } from '../../../../ui/choice-field.tsx';
import { DayPicker } from '../../../../ui/day-picker.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { FieldError } from '../../../../ui/field.tsx';
import { Fieldset, FormStack } from '../../../../ui/fieldset.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { ChoiceGrid } from '../../../../ui/step-bar.tsx';
import { TextArea, TextField } from '../../../../ui/text-field.tsx';
import { sayPlace } from '../../../place/place-names.ts';
import { CHOICES, HOSTS_OTHER } from '../../sign-up-choices.ts';
import type { ByHandOffer } from '../by-hand-offer.ts';
import type { TypedByHand } from '../by-hand-typed.ts';
import { useOptionText } from './by-hand-text.ts';
import { words } from './by-hand-words.ts';

export interface FieldsProps {
  typed: TypedByHand;
  offer: ByHandOffer;
  textOf: (field: string) => string | undefined;
  /** Somebody is added: then their address is asked, and their permission. */
  adds: boolean;
}

/** Who it is. */
export function WhoFields({ typed, offer, textOf, adds }: FieldsProps) {
  const t = useWords(words);
  return (
    <Section title={t.who}>
      <FormStack>
        <TextField {...fieldOf('name', typed, textOf)} label={t.name} maxLength={120} autoComplete="off" />
        {adds ? (
          <TextField
            {...fieldOf('email', typed, textOf)}
            type="email"
            label={t.email}
            hint={t.emailHint}
            autoComplete="off"
          />
        ) : null}
        <SelectField
          {...fieldOf('organisation', typed, textOf)}
          label={t.organisation}
          options={[
            { value: '', label: t.chooseOrganisation },
            ...offer.organisations.map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
        <TextField
          {...fieldOf('jobTitle', typed, textOf)}
          label={t.jobTitle}
          maxLength={120}
          autoComplete="off"
        />
        <CheckboxField
          id="newcomer"
          name="newcomer"
          label={t.newcomer}
          hint={t.newcomerHint}
          defaultChecked={typed.newcomer}
        />
        <CheckboxField
          id="clientContact"
          name="clientContact"
          label={t.clientContact}
          hint={t.clientContactHint}
          defaultChecked={typed.clientContact}
        />
      </FormStack>
    </Section>
  );
}

/** When they can come, and how often. */
export function WhenFields({ typed, offer, textOf, adds }: FieldsProps) {
  const t = useWords(words);
  const locale = useLocale();
  return (
    <Section title={t.when}>
      <FormStack>
        <Fieldset legend={t.days}>
          <FieldError id="days">{textOf('days')}</FieldError>
          {offer.days.length === 0 ? <p>{t.daysNone}</p> : null}
          <DayPicker name="days" days={offer.days} chosen={typed.days} caption={t.days} weekText={t.week} />
          {offer.weekends.length > 0 ? (
            <Disclosure summary={t.weekend} open={typed.days.some((day) => offer.weekends.includes(day))}>
              <ChoiceGrid>
                {offer.weekends.map((day) => (
                  <CheckboxField
                    key={day}
                    id={`days-${day}`}
                    name="days"
                    value={day}
                    label={formatDay(day, locale)}
                    defaultChecked={typed.days.includes(day)}
                  />
                ))}
              </ChoiceGrid>
            </Disclosure>
          ) : null}
        </Fieldset>
        {offer.most > 1 ? (
          <RadioGroup
            name="visits"
            legend={t.visits}
            hint={adds ? undefined : t.visitsHint}
            error={textOf('visits')}
            defaultValue={String(typed.visits)}
            options={[
              { value: '1', label: t.once },
              { value: '2', label: t.twice },
            ]}
          />
        ) : null}
      </FormStack>
    </Section>
  );
}

const numbers = Array.from({ length: CHOICES }, (_, index) => index);

/** Where they want to go, in order, and what for. */
export function WhereFields({ typed, offer, textOf }: FieldsProps) {
  const t = useWords(words);
  const textFor = useOptionText();
  const options = [
    { value: '', label: t.noChoice },
    ...offer.options.map((option) => ({ value: option.value, label: textFor(option) })),
  ];
  return (
    <Section title={t.choicesTitle} intro={t.choicesText}>
      <FormStack>
        {numbers.map((index) => (
          <SelectField
            key={index}
            id={index === 0 ? 'choices' : `choices-${index + 1}`}
            name="choices"
            nth={index}
            label={t.choice(index + 1)}
            error={index === 0 ? textOf('choices') : undefined}
            defaultValue={typed.choices[index] ?? ''}
            options={options}
          />
        ))}
        <TextArea
          {...fieldOf('learningGoal', typed, textOf)}
          label={t.learn}
          hint={t.learnHint}
          maxLength={2000}
          rows={3}
        />
        <TextArea
          {...fieldOf('imageBefore', typed, textOf)}
          label={t.imageBefore}
          maxLength={2000}
          rows={3}
        />
      </FormStack>
    </Section>
  );
}

/** Who lets them go, and whether they receive somebody. */
export function ManagerFields({ typed, offer, textOf, adds }: FieldsProps) {
  const t = useWords(words);
  const locale = useLocale();
  return (
    <Section title={t.managerTitle}>
      <FormStack>
        <TextField
          {...fieldOf('managerName', typed, textOf)}
          label={t.managerName}
          maxLength={120}
          autoComplete="off"
        />
        <TextField
          {...fieldOf('managerEmail', typed, textOf)}
          type="email"
          label={t.managerEmail}
          hint={adds ? undefined : t.managerHint}
          autoComplete="off"
        />
        {adds ? <PermissionFields typed={typed} textOf={textOf} /> : null}
        <SelectField
          {...fieldOf('hosts', typed, textOf)}
          label={t.hosts}
          options={[
            { value: '', label: t.hostsNo },
            ...offer.hosts.map(({ code, name, organisation }) => ({
              value: code,
              label: `${organisation}, ${sayPlace(name, locale)}${name.apart ? '' : ` (${code})`}`,
            })),
            { value: HOSTS_OTHER, label: t.hostsOther },
          ]}
        />
      </FormStack>
    </Section>
  );
}

function PermissionFields({ typed, textOf }: Pick<FieldsProps, 'typed' | 'textOf'>) {
  const t = useWords(words);
  return (
    <>
      <RadioGroup
        name="permission"
        legend={t.permission}
        defaultValue={typed.permission}
        options={[
          { value: 'ask', label: t.ask },
          { value: 'given', label: t.given },
          { value: 'later', label: t.later },
        ]}
      />
      <TextField
        {...fieldOf('saidBy', typed, textOf)}
        label={t.saidBy}
        hint={t.saidHint}
        maxLength={120}
        autoComplete="off"
      />
      <TextField {...fieldOf('saidOn', typed, textOf)} type="date" label={t.saidOn} />
    </>
  );
}
