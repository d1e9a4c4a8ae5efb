import { CheckboxField, SelectField } from '../../../../ui/choice-field.tsx';
import { Fieldset } from '../../../../ui/fieldset.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { AVOIDED, HOSTS_OTHER } from '../../sign-up-choices.ts';
import { words as agreementsWords } from './agreements-words.ts';
import { StepForm } from './form-questions.tsx';
import type { StepProps } from './form-said.ts';
import { words } from './form-words.ts';

const numbers = Array.from({ length: AVOIDED }, (_, index) => index);

export default function Agreements({ view, said, errors }: StepProps<'afspraken'>) {
  const t = useWords(words);
  const a = useWords(agreementsWords);
  const given = { ...view.answers, ...said.typed };
  return (
    <StepForm view={view} said={said}>
      <Fieldset legend={a.managerTitle}>
        <p>{a.managerText}</p>
        <TextField
          id="managerName"
          name="managerName"
          label={a.managerName}
          error={errors.managerName}
          defaultValue={given.managerName}
          maxLength={120}
        />
        <TextField
          id="managerEmail"
          name="managerEmail"
          type="email"
          label={a.managerEmail}
          error={errors.managerEmail}
          defaultValue={given.managerEmail}
        />
      </Fieldset>
      <SelectField
        id="hosts"
        name="hosts"
        label={a.hosts}
        hint={a.hostsHint}
        error={errors.hosts}
        defaultValue={given.hosts ?? ''}
        options={[
          { value: '', label: a.hostsNo },
          ...view.places.map(({ code, title }) => ({
            value: code,
            label: title === code ? code : `${title} (${code})`,
          })),
          { value: HOSTS_OTHER, label: view.places.length > 0 ? t.hostsOther : a.hostsYes },
        ]}
      />
      <CheckboxField
        id="listed"
        name="listed"
        label={a.listed}
        hint={a.listedHint}
        defaultChecked={given.listed}
      />
      <Fieldset legend={a.safety}>
        <p>
          {a.safetyText} <strong>{a.safetyOnly}</strong>
        </p>
        {view.avoids > 0 ? (
          <>
            <p>{a.avoidBefore}</p>
            <input type="hidden" name="avoidBefore" value="1" />
          </>
        ) : null}
        {numbers.map((index) => (
          <SelectField
            key={index}
            id={index === 0 ? 'avoid' : `avoid-${index + 1}`}
            name="avoid"
            nth={index}
            label={a.avoid(index + 1)}
            error={index === 0 ? errors.avoid : undefined}
            defaultValue={given.avoid?.[index] ?? ''}
            options={[
              { value: '', label: view.avoids > 0 ? a.avoidAsBefore : t.nowhere },
              ...view.organisations.map(({ code, name }) => ({ value: code, label: name })),
            ]}
          />
        ))}
        {view.avoids > 0 ? (
          <CheckboxField id="avoidGone" name="avoidGone" label={a.avoidGone} hint={a.avoidGoneHint} />
        ) : null}
      </Fieldset>
    </StepForm>
  );
}
